package org.plenary.admin;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;

/**
 * What browsers run on the console's pages: files of ours, and inline scripts that bear the nonce of the page, which no
 * text that somebody typed can know. The framework compiles the expressions that the server sends with {@code Function},
 * which would take {@code unsafe-eval}; {@code expressions.js} has them compiled as scripts with the nonce instead.
 * Components style themselves inline, so that styles stay open.
 */
@Component
class ContentPolicy implements VaadinServiceInitListener {

    /** Of whatever is no page. */
    static final String WITHOUT_NONCE = policy("");

    private static final String HEADER = "Content-Security-Policy";
    private static final int BYTES = 16;

    private final SecureRandom random = new SecureRandom();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::seal);
    }

    private void seal(IndexHtmlResponse page) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        var nonce = Base64.getEncoder().encodeToString(bytes);
        PageScripts.add(page);
        var document = page.getDocument();
        document.head()
                .prependElement("script")
                .attr("src", page.getVaadinRequest().getContextPath() + "/console/expressions.js");
        document.getElementsByTag("script").attr("nonce", nonce);
        page.getVaadinResponse().setHeader(HEADER, policy(" 'nonce-%s'".formatted(nonce)));
    }

    private static String policy(String nonce) {
        return "default-src 'self'; script-src 'self'" + nonce + "; style-src 'self' 'unsafe-inline'; "
                + "img-src 'self' data: blob:; font-src 'self' data:; object-src 'none'; "
                + "base-uri 'self'; form-action 'self'; frame-ancestors 'none'";
    }
}

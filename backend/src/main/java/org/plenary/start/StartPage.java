package org.plenary.start;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The page at {@code /}, which leads on; GraphiQL is offered only where it exists. */
@RestController
final class StartPage {

    private static final Pattern EXPLORER = Pattern.compile("<!--explorer-->.*?<!--/explorer-->", Pattern.DOTALL);

    private final String page;

    StartPage(
            @Value("classpath:start/page.html") Resource page,
            @Value("${spring.graphql.graphiql.enabled:false}") boolean explorer)
            throws IOException {
        var whole = page.getContentAsString(StandardCharsets.UTF_8);
        this.page = explorer ? whole : EXPLORER.matcher(whole).replaceAll("");
    }

    @GetMapping(path = "/", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    String show() {
        return page;
    }
}

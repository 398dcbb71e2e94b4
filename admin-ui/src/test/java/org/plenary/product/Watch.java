package org.plenary.product;

import com.microsoft.playwright.Page;
import java.util.function.Consumer;

/** Hears of what no page may do: say an error, fail in a script, ask anybody else. */
final class Watch {

    private Watch() {}

    static void over(Page page, String address, Consumer<String> complain) {
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complain.accept("console: " + message.text());
            }
        });
        page.onPageError(error -> complain.accept("script: " + error));
        page.onRequest(request -> {
            if (!request.url().startsWith(address) && !request.url().matches("(data|blob):.*")) {
                complain.accept("asks somebody else: " + request.url());
            }
        });
    }
}

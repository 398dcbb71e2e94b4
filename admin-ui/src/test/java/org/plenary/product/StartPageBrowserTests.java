package org.plenary.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(InBrowser.class)
class StartPageBrowserTests {

    @Test
    void leadsToTheExplorerTheConsoleAndTheApi(Page page, Product product) {
        page.navigate(product.address() + "/");

        assertThat(page.title()).isEqualTo("Plenary");
        assertThat(page.locator("nav a").all().stream().map(link -> link.getAttribute("href")))
                .containsExactly("/graphiql", "/admin", "#try");
    }

    @ParameterizedTest
    @CsvSource({"390, LIGHT", "390, DARK", "1280, LIGHT", "1280, DARK", "1920, LIGHT"})
    void fitsEveryScreenAndAsksNobodyElse(int width, ColorScheme scheme, Page page, Product product) {
        var asked = new CopyOnWriteArrayList<String>();
        var complaints = new CopyOnWriteArrayList<String>();
        page.onRequest(request -> asked.add(request.url()));
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.setViewportSize(width, 900);

        page.navigate(product.address() + "/");
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target/screenshots/start-%d-%s.png".formatted(width, scheme))));

        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
        assertThat(asked).isNotEmpty().allMatch(address -> address.startsWith(product.address()));
        assertThat(complaints).isEmpty();
    }
}

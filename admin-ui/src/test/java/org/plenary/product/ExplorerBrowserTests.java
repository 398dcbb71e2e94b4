package org.plenary.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(InBrowser.class)
class ExplorerBrowserTests {

    @TempDir
    static Path place;

    private static Product product;

    @BeforeAll
    static void start() {
        product = Product.start(place.resolve("data"));
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @Test
    void followsASubscriptionUntilItIsStopped(Page explorer, Page secretariat) {
        explorer.navigate(product.address() + "/graphiql");
        explorer.locator(".graphiql-query-editor .CodeMirror").click();
        explorer.keyboard().press("Control+a");
        explorer.keyboard().insertText("subscription Follow { meeting(body: \"FICT/CONF\", ordinal: 2) { venue } }");
        assertThat(explorer.locator(".graphiql-tab-active")).containsText("Follow");
        explorer.keyboard().press("Control+Enter");
        var answer = explorer.locator(".result-window");
        assertThat(answer).containsText("Vienna");

        var console = Console.enter(secretariat, product, "clearer");
        secretariat.navigate(product.address() + "/admin/meetings?q=Second+session+Fictitious");
        console.link("Second session of the Fictitious Conference").click();
        console.side("Overview").click();
        console.button("Edit facts…").click();
        console.field("Venue").fill("Nairobi");
        console.inDialog("Save").click();

        assertThat(answer).containsText("Nairobi");
    }
}

package org.plenary.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InBrowser.class)
class ExplorerBrowserTests {

    @Test
    void followsASubscriptionUntilItIsStopped(Page explorer, Page secretariat, Product product) {
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

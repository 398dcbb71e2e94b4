package org.plenary.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From the document to the public, as the secretariat does it, on the packaged product in a real browser. */
@ExtendWith(InBrowser.class)
class JourneyBrowserTests {

    private static final String AGENDA = "{ meeting(body: \"SPEC/COP/WG.1\", ordinal: 3) "
            + "{ title agenda { stage items { label title children { label title } } } } }";

    private static Product product;

    @BeforeAll
    static void start(@Fresh Product fresh) {
        product = fresh;
    }

    @Test
    void takesAnAgendaFromTheDocumentToThePublic(Page page) {
        var complaints = new CopyOnWriteArrayList<String>();
        Watch.over(page, product.address(), complaints::add);
        var console = Console.enter(page, product, "clearer");
        importAgenda(console);
        moveByKeyboard(console);
        assertThat(ask(page.context().request()).path("data").path("meeting").isNull())
                .isTrue();
        publish(console);

        var meeting = ask(page.context().request()).path("data").path("meeting");
        assertThat(meeting.path("title").asString()).isEqualTo("Third meeting of the Working Group on Harbour Lights");
        assertThat(meeting.path("agenda").path("items").valueStream().map(JourneyBrowserTests::name))
                .containsExactly(
                        "1 Organizational matters",
                        "3 Other matters",
                        "2 Lights that are seen from afar",
                        "4 Adoption of the report");
        assertThat(complaints).isEmpty();
    }

    @Test
    void dragsAnItemBelowAnotherAndTakesItBack(Page page) {
        var console = Console.enter(page, product, "editor");
        console.link("Meetings").click();
        page.getByText("Fifth meeting of the Working Group on the Smuggling of Migrants")
                .click();
        var matters = console.item("Other matters");
        var organization = console.item("Organizational matters");
        assertThat(matters).hasAttribute("aria-level", "1");

        matters.dragTo(organization);
        assertThat(matters).hasAttribute("aria-level", "2");
        assertThat(page.locator(".meeting-header .stage")).containsText("edition 2");

        page.locator(".item-tree").focus();
        page.keyboard().press("Control+z");
        assertThat(matters).hasAttribute("aria-level", "1");
    }

    private static void importAgenda(Console console) {
        var page = console.page();
        console.link("Import").click();
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(Path.of("src/test/resources/import/harbour-lights.md"));
        assertThat(page.locator(".outcome")).containsText("edition 1 of the provisional agenda of a new meeting");
        shoot(page, "import");
        console.button("Import as draft").click();
        assertThat(page.getByRole(AriaRole.TREEITEM)).hasCount(6);
    }

    private static void moveByKeyboard(Console console) {
        var page = console.page();
        console.item("Lights that are seen from afar").click();
        page.keyboard().press("Alt+ArrowDown");
        assertThat(page.getByRole(AriaRole.TREEITEM).nth(4)).containsText("Lights that are seen from afar");
        assertThat(page.getByRole(AriaRole.TREEITEM).nth(4)).hasAttribute("aria-selected", "true");
        shoot(page, "agenda");
    }

    private static void publish(Console console) {
        console.button("Submit for review").click();
        console.button("Clear").click();
        console.button("Publish").click();
        assertThat(console.page().locator("vaadin-dialog[opened]"))
                .containsText(Pattern.compile("6 items, .*2 documents .*become visible to the public"));
        console.inDialog("Publish").click();
        assertThat(console.page().locator(".meeting-header .state")).hasText("Published");
        shoot(console.page(), "published");
    }

    private static void shoot(Page page, String name) {
        page.screenshot(
                new Page.ScreenshotOptions().setPath(Path.of("target/screenshots/journey-%s.png".formatted(name))));
    }

    private static String name(JsonNode item) {
        return item.path("label").asString() + " " + item.path("title").asString();
    }

    /** As a stranger: the API takes no notice of the console's session. */
    private static JsonNode ask(APIRequestContext request) {
        var answer = request.post(
                product.address() + "/graphql", RequestOptions.create().setData(Map.of("query", AGENDA)));
        return JsonMapper.shared().readTree(answer.body());
    }
}

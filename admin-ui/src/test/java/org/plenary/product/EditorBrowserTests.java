package org.plenary.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PageAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A day of an editor, on the packaged product in a real browser: what goes wrong outside takes nothing that was typed. */
@ExtendWith(InBrowser.class)
class EditorBrowserTests {

    private static final double PATIENCE = 120_000;

    @TempDir
    static Path place;

    private static Product product;
    private static String address;

    @BeforeAll
    static void start() {
        product = Product.start(place.resolve("data"));
        address = product.address();
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @Test
    void losesNoWordWhenTheServerDiesInMidSentence(Page page) {
        var console = open(page);
        console.choose("Other matters");
        var title = console.chosen();
        title.click();
        page.keyboard().press("End");
        page.keyboard().type(", and what the server");
        product.kill();
        page.keyboard().type(" never heard of");

        product = Product.start(
                place.resolve("data"), "--server.port=" + URI.create(address).getPort());
        assertThat(page)
                .hasURL(Pattern.compile(".*/sign-in.*"), new PageAssertions.HasURLOptions().setTimeout(PATIENCE));
        console.signIn("editor");
        assertThat(console.chosen())
                .hasValue(
                        "Other matters, and what the server never heard of",
                        new LocatorAssertions.HasValueOptions().setTimeout(PATIENCE));
        assertThat(console.item("Other matters, and what the server never heard of"))
                .isVisible();
        awaitNoDrafts(page);
    }

    @Test
    void movesSeveralByKeyboardAndUndoesAfterAReload(Page page) {
        var console = open(page);
        console.item("Organizational matters").click();
        page.keyboard().press("End");
        page.keyboard().press("Shift+ArrowUp");
        page.keyboard().press("Alt+ArrowUp");
        assertThat(page.getByRole(AriaRole.TREEITEM).last()).containsText("Preparation of the questionnaire");
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots/journey-several-items.png")));

        page.reload();
        page.locator(".item-tree").focus();
        assertThat(page.getByLabel("Undo: 2 items were moved (Ctrl+Z)")).isEnabled();
        page.keyboard().press("Control+z");
        assertThat(page.getByRole(AriaRole.TREEITEM).last()).containsText("Adoption of the report");
    }

    @Test
    void choosesARowByABoxThatIsNamedInTheLanguageOfTheConsole(Page page) {
        open(page);
        page.context().addCookies(List.of(new Cookie("plenary.speech", "fr").setUrl(address + "/admin")));
        page.navigate(address + "/admin/documents");
        page.getByLabel("Sélectionner cette ligne").first().check();
        assertThat(page.locator(".toolbar.bulk")).isVisible();
        // Hidden where rows are read as one scrolls.
        assertThat(page.getByLabel("Sélectionner toutes les lignes")).isAttached();
    }

    @Test
    void asksBeforeThePageIsLeftOnlyWhileATextIsOnItsWay(Page page) {
        var console = open(page);
        console.item("Adoption of the report").click();
        assertThat(console.chosen()).hasValue("Adoption of the report");
        var asked = new CopyOnWriteArrayList<String>();
        page.onDialog(dialog -> {
            asked.add(dialog.type());
            dialog.dismiss();
        });
        var onTheWay = new CopyOnWriteArrayList<Route>();
        page.route(Pattern.compile(".*"), onTheWay::add);
        console.chosen().click();
        page.keyboard().press("End");
        page.keyboard().type(" of the day");
        page.evaluate("() => { setTimeout(() => location.reload()); }");
        page.waitForCondition(() -> asked.contains("beforeunload"));

        page.unrouteAll();
        onTheWay.forEach(Route::resume);
        awaitNoDrafts(page);
        page.reload();
        assertThat(console.chosen()).hasValue("Adoption of the report of the day");
        assertThat(asked).hasSize(1);
    }

    @Test
    void savesWithItsItemWhatWasTypedWhenAnotherIsChosenBeforeTheAnswer(Page page) {
        var console = open(page);
        console.choose("Opening of the meeting");
        var held = new Held(page);
        console.chosen().click();
        page.keyboard().press("End");
        page.keyboard().type(" by the Chair");
        console.item("Adoption of the agenda").click();
        // Whoever goes on at once where the title stood reaches neither of the two.
        var title = console.chosen().boundingBox();
        page.mouse().click(title.x + title.width / 2, title.y + title.height / 2);
        page.keyboard().type(" for nobody");
        held.letGo();

        console.awaitChosen("Adoption of the agenda and organization of work$");
        assertThat(console.item("Opening of the meeting by the Chair")).isVisible();
        awaitNoDrafts(page);
        page.reload();
        assertThat(console.chosen()).hasValue("Adoption of the agenda and organization of work");
        console.item("Opening of the meeting").click();
        assertThat(console.chosen()).hasValue("Opening of the meeting by the Chair");
    }

    @Test
    void keepsOnceAParagraphThatIsLeftForAnotherItemAtOnce(Page page) {
        var console = open(page);
        console.choose("Adoption of the report");
        var paragraphs = page.locator(".paragraph textarea");
        var before = paragraphs.count();
        console.button("Add paragraph").click();
        assertThat(page.getByLabel("New paragraph")).isFocused();
        page.keyboard().type("The report is adopted at the last sitting.");
        console.choose("Adoption of the agenda");
        awaitNoDrafts(page);
        page.reload();
        console.choose("Adoption of the report");
        assertThat(paragraphs).hasCount(before + 1);
        assertThat(paragraphs.last()).hasValue("The report is adopted at the last sitting.");
    }

    private static void awaitNoDrafts(Page page) {
        page.waitForCondition(
                () -> page.evaluate("Object.keys(localStorage).every(key => !key.startsWith('plenary.draft'))")
                        .equals(true));
    }

    private static Console open(Page page) {
        var console = Console.enter(page, product, "editor");
        console.link("Meetings").click();
        page.getByText("Fifth meeting of the Working Group on the Smuggling of Migrants")
                .click();
        assertThat(page.locator(".item-tree")).isVisible();
        return console;
    }
}

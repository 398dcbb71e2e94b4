package org.plenary.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A hand that is quicker than the network, and one that drags: what it does hits what it sees. */
@ExtendWith(InBrowser.class)
class MouseBrowserTests {

    private static final Pattern ASKING = Pattern.compile(".*v-r=uidl.*");

    private static Product product;

    @BeforeAll
    static void start(@Fresh Product fresh) {
        product = fresh;
    }

    @Test
    void reachesNoItemButTheOneOnTheScreenHoweverSlowTheNetwork(Page page) {
        var console = openAgenda(page);
        var paragraphs = page.locator(".item-pane .paragraph");
        console.choose("Adoption of the report");
        int there = paragraphs.count();
        console.choose("Other matters");
        int here = paragraphs.count();
        var title = console.chosen().boundingBox();
        var add = console.button("Add paragraph").boundingBox();

        var onTheWay = new CopyOnWriteArrayList<Route>();
        page.route(ASKING, onTheWay::add);
        console.item("Adoption of the report").click();
        click(page, title);
        page.keyboard().type("Stray words ");
        click(page, add);
        page.keyboard().type("A stray paragraph");
        page.keyboard().press("Tab");
        page.unrouteAll();
        onTheWay.forEach(Route::resume);

        console.awaitChosen("Adoption of the report$");
        Console.settle(page);
        assertThat(paragraphs).hasCount(there);
        console.choose("Other matters");
        console.awaitChosen("Other matters$");
        assertThat(paragraphs).hasCount(here);
        console.chosen().click();
        page.keyboard().press("End");
        page.keyboard().type(", if any");
        page.keyboard().press("Tab");
        assertThat(console.item("Other matters, if any")).isVisible();
    }

    @Test
    void movesAParagraphOfAnActByDragging(Page page) {
        var console = Console.enter(page, product, "clearer");
        page.navigate(product.address() + "/admin/resolutions?q=8/2");
        console.link("8/2").click();
        for (var text : List.of("The first of two.", "The second of two.")) {
            console.button("Add paragraph…").click();
            console.field("Text").fill(text);
            console.inDialog("Add paragraph").click();
            assertThat(paragraph(page, text)).isVisible();
        }

        paragraph(page, "The second of two.").dragTo(paragraph(page, "The first of two."));
        awaitOrder(page, "The second of two.", "The first of two.");
        console.button("Undo").click();
        awaitOrder(page, "The first of two.", "The second of two.");
    }

    @Test
    void movesAParagraphOfAnAnnotationByDragging(Page page) {
        var console = openAgenda(page);
        console.choose("Preparation of the questionnaire");
        var paragraphs = page.locator(".item-pane .paragraph textarea");
        int before = paragraphs.count();
        for (var text : List.of("The first words.", "The second words.")) {
            console.button("Add paragraph").click();
            assertThat(page.getByLabel("New paragraph").and(page.locator("textarea")))
                    .isFocused();
            page.keyboard().type(text);
            page.keyboard().press("Tab");
            assertThat(paragraphs).hasCount(++before);
        }
        int last = paragraphs.count() - 1;
        assertThat(paragraphs.nth(last)).hasValue("The second words.");

        page.locator(".item-pane .paragraph").nth(last).locator(".grip").dragTo(paragraphs.nth(last - 1));
        assertThat(paragraphs.nth(last - 1)).hasValue("The second words.");
        assertThat(paragraphs.nth(last)).hasValue("The first words.");
    }

    @Test
    void movesMarkedWordsWithinAParagraphByDragging(Page page) {
        var console = openAgenda(page);
        console.choose("Preparation of the questionnaire");
        var paragraphs = page.locator(".item-pane .paragraph textarea");
        int before = paragraphs.count();
        console.button("Add paragraph").click();
        assertThat(page.getByLabel("New paragraph").and(page.locator("textarea")))
                .isFocused();
        page.keyboard().type("marked and the rest ");
        page.keyboard().press("Tab");
        assertThat(paragraphs).hasCount(before + 1);

        var text = paragraphs.nth(before);
        text.evaluate("field => { field.focus(); field.setSelectionRange(0, 6); }");
        var box = text.boundingBox();
        page.mouse().move(box.x + 20, box.y + 14);
        page.mouse().down();
        page.mouse().move(box.x + 120, box.y + 14, new Mouse.MoveOptions().setSteps(5));
        page.mouse().move(box.x + box.width / 2, box.y + 14, new Mouse.MoveOptions().setSteps(5));
        page.mouse().up();
        assertThat(text).hasValue(Pattern.compile(" and the rest ?marked ?"));
    }

    /** Where it was, whatever is there by now. */
    private static void click(Page page, BoundingBox box) {
        page.mouse().click(box.x + box.width / 2, box.y + box.height / 2);
    }

    private static Locator paragraph(Page page, String text) {
        return page.locator(".line[draggable='true']").filter(new Locator.FilterOptions().setHasText(text));
    }

    private static void awaitOrder(Page page, String earlier, String later) {
        assertThat(page.locator(".line[draggable='true']")).containsText(new String[] {earlier, later});
    }

    private static Console openAgenda(Page page) {
        var console = Console.enter(page, product, "editor");
        page.keyboard().press("Control+k");
        page.locator("vaadin-dialog[opened] input").fill("Fifth meeting of the Working Group on the Smuggling");
        page.locator(".hit:has-text('Fifth meeting')").first().click();
        assertThat(page.getByRole(AriaRole.TREE)).isVisible();
        return console;
    }
}

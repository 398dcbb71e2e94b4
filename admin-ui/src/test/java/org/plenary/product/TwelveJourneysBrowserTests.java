package org.plenary.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What an officer does every day, from the home page on, on the packaged product in a real browser: each within the number
 * of interactions that was set for it.
 */
@ExtendWith(InBrowser.class)
class TwelveJourneysBrowserTests {

    private static Product product;
    private static LocalDate day;

    /** The meeting that all but a few work on. */
    private static String meeting;

    @BeforeAll
    static void start(@Fresh Product fresh, Page page) {
        product = fresh;
        day = LocalDate.now(ZoneOffset.UTC).plusMonths(8).with(TemporalAdjusters.firstInMonth(DayOfWeek.WEDNESDAY));
        meeting = prepare(Console.enter(page, product, "editor"), new Hand(page));
    }

    @Test
    void preparesTheNextMeetingFromTheLast(Page page) {
        var hand = new Hand(page);
        var console = Console.enter(page, product, "editor");

        var prepared = prepare(console, hand);

        assertThat(hand.done()).isLessThanOrEqualTo(6);
        assertThat(page.getByRole(AriaRole.TREEITEM)).hasCount(7);
        console.side("Timetable").click();
        assertThat(page.locator(".sitting")).hasCount(4);
        console.home();
        assertThat(console.card(prepared)).isVisible();
    }

    @Test
    void addsASubItemBetweenOthers(Page page) {
        var hand = new Hand(page);
        var console = Console.enter(page, product, "editor");
        var above = console.item("Preparation of the questionnaire");

        hand.click(console.link(meeting));
        above.hover();
        hand.click(above.locator(".below"));
        assertThat(console.field("Title")).isFocused();
        hand.type("Replies of States");
        hand.press("Enter");

        var added = console.item("Replies of States");
        assertThat(added).containsText("(a)");
        assertThat(hand.done()).isLessThanOrEqualTo(4);
        assertThat(added).hasAttribute("aria-level", "2");
        assertThat(added).hasAttribute("data-parent", above.getAttribute("data-item"));
    }

    @Test
    void movesAnItemWithItsSubItems(Page page) {
        var hand = new Hand(page);
        var console = Console.enter(page, product, "editor");

        hand.click(console.link(meeting));
        hand.dragBelow(console.item("Organizational matters"), console.item("Other matters"));

        assertMoved(console, "Other matters");
        assertThat(hand.done()).isLessThanOrEqualTo(3);
        undo(console);
    }

    @Test
    void movesAnItemWithItsSubItemsByKeyboard(Page page) {
        var hand = new Hand(page);
        var console = Console.enter(page, product, "editor");

        hand.press("Control+k");
        assertThat(page.locator(".hit").first()).containsText(meeting);
        hand.press("Enter");
        assertThat(page.locator(".item-tree")).isFocused();
        hand.press("Alt+ArrowDown");

        assertMoved(console, "Criminal justice responses");
        assertThat(hand.done()).isLessThanOrEqualTo(3);
        undo(console);
    }

    @Test
    void annotatesWithACitation(Page page) {
        var hand = new Hand(page);
        var console = Console.enter(page, product, "editor");

        hand.click(console.link(meeting));
        hand.click(console.item("Adoption of the agenda"));
        console.awaitChosen("Adoption of the agenda");
        hand.click(console.button("Add paragraph"));
        assertThat(page.getByLabel("New paragraph")).isFocused();
        hand.type("In its resolution 8/2, the Conference decided to go on with the review.");

        assertThat(page.locator(".chip")).containsText("8/2");
        assertThat(hand.done()).isLessThanOrEqualTo(4);
        page.reload();
        assertThat(page.locator(".paragraph .chip:not(.unresolved)")).containsText("8/2");
    }

    @Test
    void listsAnExpectedPaperWithTheDayThatItIsDue(Page page) {
        var hand = new Hand(page);
        var console = Console.enter(page, product, "editor");

        hand.click(console.link(meeting));
        hand.click(console.item("Adoption of the report"));
        console.awaitChosen("Adoption of the report");
        hand.click(console.button("Add document"));
        hand.fill(page.getByLabel("Title of an expected document"), "Background paper on the replies");
        hand.click(console.inDialog("Add"));

        var entry = page.locator(".entry").last();
        assertThat(entry).containsText("Background paper on the replies");
        assertThat(entry).containsText("Expected");
        assertThat(entry).containsText(Pattern.compile("due \\d+ \\w+ 20\\d\\d"));
        assertThat(hand.done()).isLessThanOrEqualTo(5);
    }

    @Test
    void splitsAnItemOverTwoSittings(Page page) {
        var hand = new Hand(page);
        var console = Console.enter(page, product, "editor");
        schedule(console, "Criminal justice responses", "120");
        console.home();

        hand.click(console.link(meeting));
        hand.click(console.side("Timetable"));
        hand.drag(
                console.slot("Criminal justice responses"),
                page.locator(".sitting").nth(3),
                "Control");

        assertThat(page.locator(".sitting").nth(3)).containsText("Criminal justice responses");
        assertThat(page.locator(".sitting").nth(3)).containsText("(continued)");
        assertThat(hand.done()).isLessThanOrEqualTo(3);
    }

    @Test
    void seesWhyTheTimetableDoesNotFit(Page page) {
        var hand = new Hand(page);
        var console = Console.enter(page, product, "editor");
        schedule(console, "Adoption of the report", "400");
        console.inDialog("Do it anyway").click();
        assertThat(page.locator(".sitting.over")).hasCount(1);
        console.home();

        hand.click(console.card(meeting).getByText(Pattern.compile("\\d+ error")));

        assertThat(page.locator(".check-list")).containsText(Pattern.compile("\\d+ minutes are planned; it lasts 180"));
        assertThat(hand.done()).isLessThanOrEqualTo(1);
    }

    @Test
    void clearsAndPublishesWhatWasSubmitted(Page editors, Page page) {
        var hand = new Hand(page);
        var editor = Console.enter(editors, product, "editor");
        var own = prepare(editor, new Hand(editors));
        editor.button("Submit for review").click();
        assertThat(editors.locator(".meeting-header .state")).hasText("In review");
        var console = Console.enter(page, product, "clearer");

        hand.click(console.link(own));
        hand.click(console.button("Clear"));
        hand.click(console.button("Publish"));
        hand.click(console.inDialog("Publish"));

        assertThat(page.locator(".meeting-header .state")).hasText("Published");
        assertThat(hand.done()).isLessThanOrEqualTo(4);
    }

    @Test
    void findsADocumentByItsSymbol(Page page) {
        var hand = new Hand(page);
        var console = Console.enter(page, product, "editor");

        hand.press("Control+k");
        assertThat(page.locator("vaadin-dialog[opened] input")).isFocused();
        hand.type("CTOC/COP/WG.7/2018/CRP.1");

        assertThat(page.locator(".hit").first()).containsText("Non-paper containing a draft questionnaire");
        assertThat(hand.done()).isLessThanOrEqualTo(2);
        page.keyboard().press("Enter");
        assertThat(console.heading("CTOC/COP/WG.7/2018/CRP.1")).isVisible();
    }

    @Test
    void seesWhatChangedSinceTheProvisionalAgenda(Page page) {
        var hand = new Hand(page);
        var console = Console.enter(page, product, "clearer");
        var own = prepare(console, new Hand(page));
        console.publish();
        console.retitle("Other matters", "Other business");
        console.home();

        hand.click(console.link(own));
        hand.click(console.side("History"));

        assertThat(page.locator(".comparison del")).hasText("matters");
        assertThat(page.locator(".comparison ins")).hasText("business");
        assertThat(hand.done()).isLessThanOrEqualTo(2);
    }

    @Test
    void restoresADeletedAnnotation(Page page) {
        var hand = new Hand(page);
        var console = Console.enter(page, product, "editor");
        console.link(meeting).click();
        console.choose("Other matters");
        var paragraph = page.locator(".paragraph textarea");
        var words = paragraph.inputValue();
        console.button("Delete the paragraph").click();
        assertThat(paragraph).hasCount(0);
        console.home();

        hand.click(console.link(meeting));
        hand.click(console.item("Other matters"));
        console.awaitChosen("Other matters");
        hand.click(page.locator(".item-pane > vaadin-details > vaadin-details-summary"));
        hand.click(page.locator(".item-pane .history li").first().getByText("Undo this"));

        assertThat(paragraph).hasValue(words);
        assertThat(hand.done()).isLessThanOrEqualTo(4);
    }

    @Test
    void importsAnAgendaAndAcceptsIt(Page page) {
        var hand = new Hand(page);
        var console = Console.enter(page, product, "editor");

        hand.click(console.link("Import"));
        hand.choose(
                page.locator("vaadin-upload input[type=file]"), Path.of("src/test/resources/import/harbour-lights.md"));
        hand.click(console.button("Import as draft"));

        assertThat(page.getByRole(AriaRole.TREEITEM)).hasCount(6);
        assertThat(hand.done()).isLessThanOrEqualTo(6);
    }

    /** The next meeting of the group, a week after the one before; its title. */
    private static String prepare(Console console, Hand hand) {
        day = day.plusWeeks(1);
        return console.prepareNext(hand, "CTOC/COP/WG.7", day);
    }

    /** Puts the item into the first sitting with room, for so many minutes. */
    private static void schedule(Console console, String item, String minutes) {
        console.link(meeting).click();
        console.side("Timetable").click();
        console.page().locator(".waiting").waitFor();
        var slot = console.slot(item);
        slot.focus();
        console.page().keyboard().press("Enter");
        var field = slot.locator(".minutes input");
        field.fill(minutes);
        field.press("Enter");
    }

    private static void assertMoved(Console console, String before) {
        var rows = console.page().getByRole(AriaRole.TREEITEM);
        var moved = Pattern.compile(
                before + ".*Organizational matters.*Opening of the meeting.*Adoption of the agenda", Pattern.DOTALL);
        assertThat(console.page().locator(".item-tree")).containsText(moved);
        assertThat(rows.filter(new Locator.FilterOptions().setHasText("Opening of the meeting")))
                .hasAttribute("aria-level", "2");
    }

    private static void undo(Console console) {
        console.page().locator(".item-tree").focus();
        console.page().keyboard().press("Control+z");
        assertThat(console.page().getByRole(AriaRole.TREEITEM).first()).containsText("Organizational matters");
    }
}

package org.plenary.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A server that lets one wait: what was asked for is drawn meanwhile, what is under it says that it is busy. */
@ExtendWith(InBrowser.class)
class SkeletonBrowserTests {

    @Test
    void drawsThePageThatIsOnItsWay(Page page, Product product) {
        var console = Console.enter(page, product, "editor");
        var main = page.locator("vaadin-app-layout > main");

        var held = new Held(page);
        console.link("Meetings").click();
        awaitSkeleton(main, "rows");
        held.letGo();

        assertThat(console.heading("Meetings")).isVisible();
        awaitNone(main);
    }

    @Test
    void drawsTheFirstPageBeforeThereIsAConsole(Page page, Product product) {
        Console.enter(page, product, "editor");
        var html = page.locator("html");

        var held = new Held(page);
        page.navigate(product.address() + "/admin/checks");
        awaitSkeleton(html, "lines");
        held.letGo();

        assertThat(page.locator(".checks")).isVisible();
        awaitNone(html);
    }

    @Test
    void drawsOnlyWhatChangesOfAMeeting(Page page, Product product) {
        var console = Console.enter(page, product, "editor");
        console.go("Fifth meeting of the Working Group on the Smuggling");
        console.choose("Opening of the meeting");
        var pane = page.locator(".agenda-editor > .detail");

        var heldItem = new Held(page);
        console.item("Adoption of the report").click();
        awaitSkeleton(pane, "item");
        heldItem.letGo();
        console.awaitChosen("Adoption of the report");
        awaitNone(pane);

        var heldSide = new Held(page);
        console.side("Timetable").click();
        awaitSkeleton(page.locator(".meeting-view > .page-body"), "days");
        heldSide.letGo();
        assertThat(page.locator(".timetable-board")).isVisible();
        awaitNone(page.locator(".meeting-view > .page-body"));
    }

    private static void awaitSkeleton(Locator place, String part) {
        assertThat(place.page().locator(".skeleton .skeleton-" + part)).isVisible();
        assertThat(place).hasAttribute("aria-busy", "true");
    }

    private static void awaitNone(Locator place) {
        assertThat(place.page().locator(".skeleton")).hasCount(0);
        assertThat(place.and(place.page().locator("[aria-busy]"))).hasCount(0);
    }
}

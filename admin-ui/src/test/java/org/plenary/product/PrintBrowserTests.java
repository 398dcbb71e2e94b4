package org.plenary.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What comes out on paper, whatever the screen looks like; the sheets are there to be looked at. */
@ExtendWith(InBrowser.class)
class PrintBrowserTests {

    /** That of A4 without its margins, in pixels. */
    private static final int PAPER = 673;

    /** The lines of each sitting that begin before the one above ends. */
    private static final String OVERLAPS = """
            sittings => sittings.flatMap(sitting => [...sitting.querySelectorAll('.slot-row')]
              .filter((row, at, all) => at && row.getBoundingClientRect().top < all[at - 1].getBoundingClientRect().bottom - 1)
              .map(row => row.textContent))
            """;

    @Test
    void printsAListAsATableThatLosesNoColumn(Page page, Product product) {
        Console.enter(page, product, "editor");
        page.navigate(product.address() + "/admin/mandates");
        assertThat(page.locator("vaadin-grid a").first()).isVisible();
        Console.settle(page);
        sheet(page, "mandates");

        onPaper(page);
        assertThat(page.locator("vaadin-grid")).isHidden();
        assertThat(page.locator(".printed th")).hasText(new String[] {
            "By authority of", "Action", "What is to be done", "For", "Asked of", "Due", "Status", "Publication"
        });
        assertThat(page.locator(".printed tbody tr").first()).containsText("1/1 FICT/CONF");
        assertThat(page.locator(".printed").boundingBox().width).isLessThanOrEqualTo(PAPER);
        page.evaluate("dispatchEvent(new Event('afterprint'))");
        assertThat(page.locator(".printed")).hasCount(0);
    }

    @Test
    void printsTheTimetableWithoutOneLineOverAnother(Page page, Product product) {
        var console = Console.enter(page, product, "editor");
        console.go("Fifth meeting of the Working Group on the Smuggling");
        console.side("Timetable").click();
        assertThat(page.locator(".slot-row").first()).isVisible();
        sheet(page, "timetable");

        onPaper(page);
        assertThat((List<?>) page.locator(".sitting").evaluateAll(OVERLAPS)).isEmpty();
        assertThat(page.locator(".slot-row").count()).isGreaterThan(5);
    }

    @Test
    void printsTheWholeAnnotationOfTheChosenItemInBlackOnWhite(Page page, Product product) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        var console = Console.enter(page, product, "editor");
        console.go("Fifth meeting of the Working Group on the Smuggling");
        console.choose("Preparation of the questionnaire");
        sheet(page, "agenda");

        onPaper(page);
        assertThat(page.locator("body")).hasCSS("background-color", "rgb(255, 255, 255)");
        assertThat(page.locator(".meeting-header h1")).hasCSS("color", "rgb(22, 32, 44)");
        assertThat((List<?>) page.locator(".item-pane textarea")
                        .evaluateAll(
                                "all => all.map(one => one.scrollHeight - one.clientHeight).filter(cut => cut > 1)"))
                .isEmpty();
    }

    private static void sheet(Page page, String name) {
        page.pdf(new Page.PdfOptions().setFormat("A4").setPath(Path.of("target/screenshots/print-" + name + ".pdf")));
    }

    private static void onPaper(Page page) {
        page.setViewportSize(PAPER, 950);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.evaluate("dispatchEvent(new Event('beforeprint'))");
    }
}

package org.plenary.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** The console in a browser, with the words by which a person finds what is on its pages. */
record Console(Page page, Product product) {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d/M/uuuu");

    /** Signs in as one of the demonstration's accounts and stands on the home page. */
    static Console enter(Page page, Product product, String name) {
        page.setViewportSize(1280, 800);
        page.navigate(product.address() + "/admin");
        var console = new Console(page, product);
        console.signIn(name);
        assertThat(page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName("Home").setExact(true)))
                .isVisible();
        return console;
    }

    void signIn(String name) {
        page.getByLabel("Name").fill(name);
        page.locator("input[type=password]").fill(Product.PASSWORD);
        page.keyboard().press("Enter");
    }

    /** Waits for the answer to all that was done. */
    static void settle(Page page) {
        page.waitForFunction(
                "() => Object.values(window.Vaadin?.Flow?.clients ?? {}).every(client => !client.isActive?.())");
    }

    void home() {
        page.navigate(product.address() + "/admin/");
        assertThat(page.locator(".home")).isVisible();
    }

    /** The first that is called so, where names of others begin alike. */
    Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    /** A side of the meeting whose page is open, e.g. {@code Timetable}. */
    Locator side(String name) {
        return page.locator(".meeting-header .sides-nav")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name));
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Of the form that is open. */
    Locator field(String label) {
        return page.locator("vaadin-dialog[opened]")
                .getByLabel(label, new Locator.GetByLabelOptions().setExact(true))
                .and(page.locator("input, textarea"));
    }

    Locator inDialog(String button) {
        return page.locator("vaadin-dialog[opened]")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true));
    }

    Locator item(String title) {
        return page.getByRole(AriaRole.TREEITEM, new Page.GetByRoleOptions().setName(title));
    }

    /** The title of the chosen item, beside the tree. */
    Locator chosen() {
        return page.locator(".item-title textarea");
    }

    /** Chooses the item whose title begins so, and waits until it is shown. */
    void choose(String title) {
        item(title).click();
        awaitChosen(title);
    }

    void awaitChosen(String title) {
        assertThat(chosen()).hasValue(Pattern.compile("^" + title));
    }

    void retitle(String title, String other) {
        choose(title);
        chosen().fill(other);
        page.keyboard().press("Tab");
        assertThat(item(other)).isVisible();
    }

    /** An item in the timetable, or beside it. */
    Locator slot(String title) {
        return page.locator(".slot-row")
                .filter(new Locator.FilterOptions().setHasText(title))
                .first();
    }

    /** On the home page the meeting ahead with that title; on its own page its heading. */
    Locator heading(String title) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(title));
    }

    Locator card(String title) {
        return page.locator(".meeting-card").filter(new Locator.FilterOptions().setHasText(title));
    }

    /** From the home page: the next meeting of that body, which begins on that day; its title. The page shows its agenda. */
    String prepareNext(Hand hand, String body, LocalDate day) {
        hand.click(button("Prepare the next meeting…"));
        hand.fill(field("After"), body);
        hand.click(page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(body)));
        hand.fill(field("First day"), TYPED.format(day));
        settle(page);
        var title = field("Title").inputValue();
        hand.click(inDialog("Prepare"));
        assertThat(page.locator(".item-tree")).isVisible();
        return title;
    }

    /** Takes the agenda at hand all the way to the public. */
    void publish() {
        button("Submit for review").click();
        button("Clear").click();
        button("Publish").click();
        inDialog("Publish").click();
        assertThat(page.locator(".meeting-header .state")).hasText("Published");
    }
}

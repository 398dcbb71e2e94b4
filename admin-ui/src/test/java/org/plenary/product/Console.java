package org.plenary.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
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

    /** A day as it is typed. */
    static String typed(LocalDate day) {
        return TYPED.format(day);
    }

    /** Waits for the answer to all that was done. */
    static void settle(Page page) {
        page.waitForFunction(
                "() => !document.querySelector('.skeleton') && Object.values(window.Vaadin?.Flow?.clients ?? {})"
                        + ".every(client => !client.isActive?.())");
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

    /** A part of the console, as the navigation has it. */
    Locator part(String name) {
        return page.locator("vaadin-side-nav")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name))
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

    /** Chooses in a list of the form that is open. */
    void pick(String label, String option) {
        page.locator("vaadin-dialog[opened] vaadin-select")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByText(label, new Page.GetByTextOptions().setExact(true))))
                .click();
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(option).setExact(true))
                .click();
    }

    /** Types in a list of the form that is open, and takes what is found by that. */
    void find(String label, String typed, String option) {
        field(label).fill(typed);
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option))
                .first()
                .click();
        page.keyboard().press("Tab");
    }

    /** In a menu that is opened by that, e.g. the steps of a thing. */
    void inMenu(Locator opener, String verb) {
        opener.click();
        var named = new Page.GetByRoleOptions().setName(verb).setExact(true);
        page.getByRole(AriaRole.MENUITEM, named)
                .or(page.getByRole(AriaRole.MENUITEMCHECKBOX, named))
                .click();
    }

    /** One of the sections that the page of a thing is made of, e.g. {@code Cited by}. */
    Locator section(String heading) {
        return page.locator("main section")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByRole(
                                AriaRole.HEADING,
                                new Page.GetByRoleOptions().setName(heading).setExact(true))));
    }

    /** Goes where the words lead that are typed after Ctrl-K. */
    void go(String words) {
        page.keyboard().press("Control+k");
        assertThat(page.locator("vaadin-dialog[opened] input")).isFocused();
        page.keyboard().type(words);
        page.keyboard().press("Enter");
        assertThat(page.locator("vaadin-dialog[opened]")).hasCount(0);
    }

    void awaitNotice(String words) {
        assertThat(page.locator("vaadin-notification-card").filter(new Locator.FilterOptions().setHasText(words)))
                .isVisible();
    }

    /** Takes back what the last notice tells of. */
    void takeBack() {
        page.locator("vaadin-notification-card")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Undo"))
                .last()
                .click();
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

    /** Says in that language, e.g. {@code RU}, what the chosen item is called, and goes on in English. */
    void translate(String title, String language, String other) {
        choose(title);
        button(language).click();
        assertThat(page.locator(".item-title")).hasAttribute("lang", language.toLowerCase(Locale.ROOT));
        chosen().fill(other);
        page.keyboard().press("Tab");
        settle(page);
        button("EN").click();
        awaitChosen(title);
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
        hand.fill(field("First day"), typed(day));
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

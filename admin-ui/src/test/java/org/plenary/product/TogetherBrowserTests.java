package org.plenary.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two people at one thing at once, each in a browser session of their own: nobody's text is lost. */
@ExtendWith(InBrowser.class)
class TogetherBrowserTests {

    /** Where one has to wait for a look at what the other does, or for a connection to come back. */
    private static final double PATIENCE = 60_000;

    /** Within which whoever is cut off knows it. */
    private static final double SECONDS = 20_000;

    private static final String FORM = "vaadin-dialog[opened] ";

    private static Product product;

    @BeforeAll
    static void start(@Fresh Product fresh) {
        product = fresh;
    }

    @Test
    void showsOnTheItemWhoIsThere(Page mine, Page theirs) {
        var me = openAgenda(mine, "editor");
        var other = openAgenda(theirs, "clearer");

        other.choose("Adoption of the report");
        assertThat(me.item("Adoption of the report").locator(".others"))
                .hasText("C", new LocatorAssertions.HasTextOptions().setTimeout(PATIENCE));

        other.choose("Other matters");
        assertThat(me.item("Other matters").locator(".others"))
                .hasText("C", new LocatorAssertions.HasTextOptions().setTimeout(PATIENCE));
        assertThat(me.item("Adoption of the report").locator(".others")).isHidden();
    }

    @Test
    void showsTwoEditsOfOneTextSideBySideAndKeepsBoth(Page mine, Page theirs) {
        var me = openAgenda(mine, "editor");
        var other = openAgenda(theirs, "clearer");
        me.choose("Opening of the meeting");
        other.choose("Opening of the meeting");

        mine.context().setOffline(true);
        write(me, "Opening of the meeting by the Chair");
        write(other, "Opening of the fifth meeting");
        assertThat(other.item("Opening of the fifth meeting")).isVisible();
        mine.context().setOffline(false);

        var conflict = mine.getByRole(AriaRole.DIALOG);
        assertThat(conflict.getByLabel("Yours, not saved yet"))
                .hasValue(
                        "Opening of the meeting by the Chair",
                        new LocatorAssertions.HasValueOptions().setTimeout(PATIENCE));
        assertThat(conflict.getByLabel("Theirs, saved in the meantime")).hasValue("Opening of the fifth meeting");
        press(conflict, "Edit");
        conflict.getByLabel("Yours, to edit").fill("Opening of the fifth meeting by the Chair");
        press(conflict, "Save this text");

        assertThat(me.item("Opening of the fifth meeting by the Chair")).isVisible();
        assertThat(other.chosen())
                .hasValue(
                        "Opening of the fifth meeting by the Chair",
                        new LocatorAssertions.HasValueOptions().setTimeout(PATIENCE));
    }

    @Test
    void keepsWhatTwoWroteInDifferentLanguages(Page mine, Page theirs) {
        var me = openAgenda(mine, "editor");
        var other = openAgenda(theirs, "clearer");
        me.choose("Preparation of the questionnaire");
        other.choose("Preparation of the questionnaire");
        other.button("FR").click();
        assertThat(other.chosen()).hasValue("");

        mine.context().setOffline(true);
        write(me, "Preparation of the questionnaire on the Protocol");
        write(other, "Préparation du questionnaire");
        assertThat(theirs.locator(".saved")).containsText("Saved");
        mine.context().setOffline(false);

        assertThat(me.item("Preparation of the questionnaire on the Protocol"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE));
        assertThat(mine.getByRole(AriaRole.DIALOG)).hasCount(0);
        me.button("FR").click();
        assertThat(me.chosen()).hasValue("Préparation du questionnaire");
    }

    @Test
    void showsAConflictInAFormFieldByField(Page mine, Page theirs) {
        var me = openFacts(mine, "admin");
        var other = openFacts(theirs, "clearer");

        other.field("Short name").fill("Fog group");
        theirs.getByLabel("Symbol").fill("FICT/CONF/WG.1.a");
        other.inDialog("Save").click();
        assertThat(theirs.getByRole(AriaRole.DIALOG)).hasCount(0);
        me.field("Short name").fill("Signals group");
        me.inDialog("Save").click();

        var differences = mine.locator(".difference");
        assertThat(differences).hasCount(1);
        assertThat(differences).containsText("Signals group");
        assertThat(differences).containsText("Fog group");
        assertThat(mine.getByLabel("Symbol")).hasValue("FICT/CONF/WG.1.a");
        me.inDialog("Save").click();
        assertThat(mine.getByRole(AriaRole.DIALOG)).hasCount(0);
    }

    @Test
    void comesBackToTheSamePlaceWithTheSameTextWhenTheSessionIsLost(Page page) {
        var console = openAgenda(page, "editor");
        console.choose("Criminal justice responses");

        signOutElsewhere(page);
        write(console, "Criminal justice responses to smuggling");
        page.waitForURL("**/sign-in*", new Page.WaitForURLOptions().setTimeout(PATIENCE));
        console.signIn("editor");

        assertThat(console.chosen())
                .hasValue(
                        "Criminal justice responses to smuggling",
                        new LocatorAssertions.HasValueOptions().setTimeout(PATIENCE));
        assertThat(console.item("Criminal justice responses to smuggling")).isVisible();
    }

    /** By hand, so that the browser knows that somebody was at work when the page loads itself anew. */
    @Test
    void leadsToTheDoorAndBackWithTheTextWhenTheCookiesAreGone(Page page) {
        var console = openAgenda(page, "editor");
        console.choose("Other matters");
        console.chosen().click();
        page.keyboard().press("End");
        page.keyboard().type(" and");
        page.context().clearCookies();
        page.keyboard().type(" what nobody heard");
        page.waitForURL("**/sign-in*", new Page.WaitForURLOptions().setTimeout(SECONDS));
        console.signIn("editor");

        assertThat(console.chosen())
                .hasValue(
                        "Other matters and what nobody heard",
                        new LocatorAssertions.HasValueOptions().setTimeout(PATIENCE));
        assertThat(console.item("Other matters and what nobody heard")).isVisible();
    }

    @Test
    void bringsBackWhatWasTypedIntoAFormWhenTheSessionIsLost(Page page) {
        var console = openFacts(page, "admin");
        console.field("Short name").fill("Fog party");
        page.context().clearCookies();
        console.inDialog("Save").click();
        page.waitForURL("**/sign-in*", new Page.WaitForURLOptions().setTimeout(SECONDS));
        console.signIn("admin");

        assertThat(console.field("Short name")).hasValue("Fog party");
        assertThat(page.locator(".resumed")).containsText("What you entered before the interruption is here again.");
        console.inDialog("Cancel").click();
        console.inDialog("Leave").click();
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
        assertThat(kept(page)).isZero();
    }

    @Test
    void bringsBackWhatWasTypedIntoAFormWhenThePageIsLoadedAnewUntilItIsDoneAfresh(Page page) {
        var console = openFacts(page, "admin");
        var before = console.field("Short name").inputValue();
        console.field("Short name").fill("Fog circle");
        page.reload();

        assertThat(console.field("Short name")).hasValue("Fog circle");
        console.inDialog("Start over").click();
        assertThat(console.field("Short name")).hasValue(before);
        assertThat(kept(page)).isZero();
        console.field("Short name").fill("Fog round");
        assertThat(kept(page)).isOne();
        console.inDialog("Save").click();
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
        assertThat(kept(page)).isZero();
    }

    /** The page speaks Arabic from then on, so that what is kept cannot hang on any words. */
    @Test
    void opensAFormAgainWithWhatWasTypedAndChosenWhenTheSessionIsLostAndSavesIt(Page page) {
        var console = Console.enter(page, product, "editor");
        page.navigate(product.address() + "/admin/meetings");
        console.button("New meeting").click();
        console.find("Body", "Fog Signals", "Fictitious Working Group on Fog Signals");
        console.field("Title").fill("Session that was interrupted");
        console.pick("Designation", "Session");
        console.field("First day").fill(Console.typed(LocalDate.of(2031, 5, 6)));
        console.field("Last day").fill(Console.typed(LocalDate.of(2031, 5, 7)));
        Console.settle(page);
        page.context().clearCookies();
        page.context().addCookies(List.of(new Cookie("plenary.speech", "ar").setUrl(product.address() + "/admin")));
        page.locator(FORM + "vaadin-checkbox").click();
        page.waitForURL("**/sign-in*", new Page.WaitForURLOptions().setTimeout(SECONDS));
        page.locator("input[name=username]").fill("editor");
        page.locator("input[name=password]").fill(Product.PASSWORD);
        page.keyboard().press("Enter");

        assertThat(page.locator("html")).hasAttribute("dir", "rtl");
        assertThat(page.locator(".resumed")).containsText("ما أدخلته قبل الانقطاع موجود هنا من جديد.");
        assertThat(page.locator(FORM + "vaadin-combo-box input").first()).hasValue(Pattern.compile("Fog Signals"));
        assertThat(page.locator(FORM + "vaadin-custom-field input").first()).hasValue("Session that was interrupted");
        assertThat(page.locator(FORM + "vaadin-select").first()).containsText("دورة");
        assertThat(page.locator(FORM + "vaadin-date-picker input").first()).hasValue("06/05/2031");
        assertThat(page.locator(FORM + "vaadin-checkbox[checked]")).hasCount(1);
        page.locator(FORM + "vaadin-button[theme~=primary]").click();
        page.waitForURL(Pattern.compile(".*/admin/meetings/.+"));
        assertThat(kept(page)).isZero();
        page.navigate(product.address() + "/admin/meetings");
        assertThat(page.locator("vaadin-grid")).containsText("Session that was interrupted");
    }

    /** How many forms this tab keeps. */
    private static int kept(Page page) {
        Console.settle(page);
        return (int) page.evaluate("Object.keys(sessionStorage).filter(key => key.startsWith('plenary.form/')).length");
    }

    private static Console openAgenda(Page page, String name) {
        var console = Console.enter(page, product, name);
        page.keyboard().press("Control+k");
        page.locator("vaadin-dialog[opened] input").fill("Fifth meeting of the Working Group on the Smuggling");
        page.locator(".hit:has-text('Fifth meeting')").first().click();
        assertThat(page.locator(".item-tree")).isVisible();
        return console;
    }

    private static Console openFacts(Page page, String name) {
        var console = Console.enter(page, product, name);
        page.navigate(product.address() + "/admin/bodies?q=Fog+Signals");
        console.link("Fictitious Working Group on Fog Signals").click();
        console.button("Edit facts…").click();
        return console;
    }

    /** In another window of the same browser, which has the same session. */
    private static void signOutElsewhere(Page page) {
        var other = page.context().newPage();
        other.navigate(product.address() + "/admin/");
        new Console(other, product).button("Sign out").click();
        other.waitForURL("**/sign-in*");
        other.close();
    }

    /** As a person does: the whole text anew, and on to the next field. */
    private static void write(Console console, String text) {
        console.chosen().fill(text);
        console.page().keyboard().press("Tab");
    }

    private static void press(Locator dialog, String button) {
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}

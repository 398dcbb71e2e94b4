package org.plenary.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a secretariat does in the course of a year beside its agendas, on the packaged product in a real browser. */
@ExtendWith(InBrowser.class)
class YearBrowserTests {

    private static Product product;
    private static LocalDate day;

    private final List<String> complaints = new CopyOnWriteArrayList<>();

    @BeforeAll
    static void start(@Fresh Product fresh) {
        product = fresh;
        day = LocalDate.now(ZoneOffset.UTC).plusMonths(7).with(TemporalAdjusters.firstInMonth(DayOfWeek.TUESDAY));
    }

    @AfterEach
    void hadNothingToComplainOf() {
        assertThat(complaints).isEmpty();
    }

    @Test
    void foundsAConferenceAndConvenesItsWorkingGroup(Page page) {
        var console = enter(page, "editor");
        var conference = found(console, "Conference", "LANT/CONF", "Conference on Lanterns", "");
        assertThat(conference).containsText("LANT/CONF");
        found(console, "Working group", "LANT/CONF/WG.1", "Working Group on Wicks", "Conference on Lanterns");
        found(console, "Bureau", "", "Bureau of Lanterns", "Conference on Lanterns");

        console.part("Instruments").click();
        console.button("New instrument").click();
        console.field("Name").fill("Convention on Lanterns");
        console.inDialog("Create instrument").click();
        console.button("Add article…").click();
        console.field("Number").fill("7");
        console.field("Heading").fill("Wicks");
        console.inDialog("Add article").click();
        assertThat(console.section("Articles")).containsText(Pattern.compile("7\\s*Wicks"));

        console.go("LANT/CONF");
        console.inMenu(steps(page), "Instruments it serves…");
        console.find("Instruments", "Lanterns", "Convention on Lanterns");
        console.inDialog("Save").click();
        assertThat(console.section("Serves")).containsText("Convention on Lanterns");
        assertThat(console.section("Bodies below")).containsText("Working Group on Wicks");
        assertThat(console.section("Bodies below")).containsText("Bureau of Lanterns");

        convene(console);
        console.button("Start the agenda").click();
        console.side("Timetable").click();
        assertThat(page.locator(".sitting")).hasCount(4);
        assertThat(page.locator(".timetable-board")).containsText("4 of 4 sittings that the resources permit");
        console.home();
        assertThat(console.card("First meeting of the Working Group on Wicks")).containsText("Vienna");
    }

    @Test
    void asksABureauBySilenceAndRecordsWhoBrokeIt(Page page) {
        var console = enter(page, "editor");
        var subject = "Later dates for the meeting on lanterns";
        console.part("Bureau decisions").click();
        console.button("Open a silence procedure").click();
        console.find("Bureau", "Extended", "Extended Bureau");
        console.field("Subject").fill(subject);
        console.inDialog("Open").click();
        assertThat(console.heading(subject)).isVisible();

        console.home();
        assertThat(console.section("Silence procedures")).containsText("silence ends on");
        console.link(subject).click();
        console.button("Record a break…").click();
        console.field("Objected by").fill("A group of States");
        console.field("Because").fill("The dates are those of another meeting.");
        console.inDialog("Record").click();

        assertThat(page.locator(".thing-header")).containsText("Broken");
        assertThat(console.section("The silence was broken")).containsText("A group of States");
        console.home();
        assertThat(console.link(subject)).hasCount(0);
    }

    @Test
    void registersAResolutionThatCitesAnotherAndMandatesAReport(Page page) {
        var console = enter(page, "editor");
        register(console, "9/9", "Lanterns");
        paragraph(console, "Preambular", "Recalling", "Recalling its resolution 8/2 on the review of lanterns,");
        paragraph(console, "Operative", "Requests", "Requests the Secretariat to report on lanterns.");
        var paragraphs = console.section("Paragraphs").locator(".line");
        assertThat(paragraphs).hasCount(2);

        console.inMenu(more(paragraphs.first()), "Add citation…");
        console.find("What it cites", "res. 8/2", "8/2");
        assertThat(console.field("Quote")).hasValue("8/2");
        console.field("Quote").fill("resolution 8/2");
        console.pick("What the paragraph does to it", "Recalls");
        console.inDialog("Add citation").click();
        assertThat(console.section("Cites")).containsText("“resolution 8/2” (stated)");
        console.section("Cites").getByRole(AriaRole.LINK).first().click();
        assertThat(console.heading("Resolution 8/2")).isVisible();
        assertThat(console.section("Cited by")).containsText("9/9");
        page.goBack();

        console.inMenu(more(paragraphs.last()), "Add mandate…");
        console.field("What is to be done").fill("A report on lanterns");
        console.field("Due on").fill(Console.typed(day));
        console.inDialog("Add mandate").click();
        console.section("Mandates").getByRole(AriaRole.LINK).first().click();
        console.button("Mark as fulfilled…").click();
        console.field("Fulfilled on").fill(Console.typed(day.minusDays(1)));
        console.inDialog("Record").click();
        assertThat(page.locator(".thing-header .state").first()).hasText("Fulfilled");
    }

    @Test
    void givesAnAccountForOneBodyAndATokenAndDecidesASetting(Page page, Page theirs) {
        var console = enter(page, "admin");
        console.part("Accounts").click();
        console.button("Add account").click();
        console.field("Name").fill("maria.gomez");
        console.find("Bodies", "WG.7", "CTOC/COP/WG.7");
        console.inDialog("Add account").click();
        var password = console.field("Shown only once").inputValue();
        console.inDialog("I have it").click();
        assertThat(page.locator("vaadin-grid")).containsText("maria.gomez");

        firstEntry(theirs, "maria.gomez", password);
        var maria = new Console(theirs, product);
        maria.go("FICT/CONF/WG.1");
        assertThat(theirs.locator(".thing-header")).containsText("It belongs to a body that you do not serve");

        console.part("My tokens").click();
        console.button("Create token").click();
        console.field("What it is for").fill("website");
        console.inDialog("Create token").click();
        assertThat(console.field("Shown only once")).not().hasValue("");
        console.inDialog("I have it").click();
        assertThat(page.locator("vaadin-grid")).containsText("Read only");

        console.part("Settings").click();
        console.button("Change… The console").click();
        console.field("Whose console it is, beside the name of the product").fill("Lantern Secretariat");
        console.inDialog("Save").click();
        assertThat(console.section("Latest changes")).containsText("became Lantern Secretariat");
        theirs.reload();
        assertThat(theirs.locator(".organization")).hasText("Lantern Secretariat");
    }

    @Test
    void worksInAGridWhoseAddressSaysWhatIsShown(Page page) throws IOException {
        var console = enter(page, "admin");
        console.part("Documents").click();
        console.button("Filter").click();
        console.find("Nature", "Report", "Report");
        console.inDialog("Show").click();
        var count = page.locator(".page-header [role=status]");
        assertThat(count).hasText("3 documents found");
        page.locator("vaadin-grid-sorter").getByText("Title").click();
        page.waitForURL("**/documents?*order=title*");
        console.button("Views").click();
        page.getByText("Save this view…").click();
        console.field("Name").fill("Reports by title");
        console.inDialog("Save").click();
        console.awaitNotice("Saved as “Reports by title”");

        var shared = page.context().newPage();
        shared.navigate(page.url());
        assertThat(shared.locator(".chip")).hasText("Nature: Report");
        assertThat(shared.locator(".page-header [role=status]")).hasText("3 documents found");
        shared.close();

        page.goBack();
        assertThat(page.locator("vaadin-grid-sorter[direction]")).hasCount(0);
        page.goBack();
        assertThat(page).hasURL(Pattern.compile(".*/documents$"));
        assertThat(page.locator(".chips .chip")).isHidden();
        console.inMenu(console.button("Views"), "Reports by title");
        assertThat(count).hasText("3 documents found");
        var file = page.waitForDownload(() -> console.link("CSV").click());
        assertThat(Files.readAllLines(file.path())).hasSize(4);
        assertThat(file.suggestedFilename()).isEqualTo("documents.csv");

        console.inMenu(console.button("Columns"), "Distribution");
        page.keyboard().press("Escape");
        var rows = page.locator("vaadin-grid");
        assertThat(rows).containsText("General");
        distribute(console, "2 documents");
        assertThat(rows).containsText("Restricted");
        console.takeBack();
        assertThat(rows).not().containsText("Restricted");
    }

    @Test
    void goesWhereAFindingLeadsAndMendsAnother(Page page) {
        var console = enter(page, "editor");
        console.prepareNext(new Hand(page), "CTOC/COP/WG.7", day);
        console.choose("Other matters");
        var further = page.locator(".item-pane vaadin-select")
                .filter(new Locator.FilterOptions().setHasText("Further documentation"));
        further.click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("None foreseen"))
                .click();
        console.button("Add document").click();
        page.getByLabel("Title of an expected document").fill("Note on lanterns");
        console.inDialog("Add").click();
        assertThat(page.locator(".entry")).containsText("Note on lanterns");

        console.part("Checks").click();
        page.locator(".check-list a")
                .filter(new Locator.FilterOptions().setHasText("Other matters, is in no sitting"))
                .click();
        assertThat(console.heading("Sixth meeting")).isVisible();
        assertThat(page.locator(".waiting")).containsText("Other matters");
        page.goBack();
        var finding = page.locator(".check-list li")
                .filter(new Locator.FilterOptions().setHasText("there is some: Note on lanterns"));
        var mend = finding.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Set: no other expected"));
        mend.click();
        assertThat(finding).hasCount(0);
        console.takeBack();
        assertThat(finding).hasCount(1);
        mend.click();
        assertThat(finding).hasCount(0);
    }

    @Test
    void comparesTwoVersionsOfAnActAndGoesBackToOne(Page page) {
        var console = enter(page, "editor");
        register(console, "9/8", "Lamps");
        retitle(console, "Lamps and lanterns");
        retitle(console, "Lanterns alone");
        var subject = page.locator(".subject");

        page.locator(".thing-history vaadin-details-summary").first().click();
        var compared = page.locator(".compared");
        assertThat(compared.locator("del")).hasText("Lamps and lanterns");
        assertThat(compared.locator("ins")).hasText("Lanterns alone");
        compared.locator("vaadin-select").first().click();
        page.getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText("Register"))
                .click();
        assertThat(compared.locator("del")).hasText("Lamps");
        console.button("Put it back as it was at “From”").click();
        assertThat(subject).hasText("Lamps");
        console.takeBack();
        assertThat(subject).hasText("Lanterns alone");
    }

    @Test
    void leadsEverywhereByTheKeyboardAlone(Page page) {
        var console = enter(page, "editor");
        console.go("ctoc/cop/wg.7/2017/2");
        assertThat(console.heading("CTOC/COP/WG.7/2017/2")).isVisible();
        console.go("res. 8/2");
        assertThat(console.heading("Resolution 8/2")).isVisible();
        console.go("Preparation of the questionnaire");
        console.awaitChosen("Preparation of the questionnaire");
        console.go("Bureau decisions");
        page.waitForURL("**/bureau-decisions");
        assertThat(page.getByText("Extended Bureau").first()).isVisible();
    }

    private Console enter(Page page, String name) {
        Watch.over(page, product.address(), complaints::add);
        return Console.enter(page, product, name);
    }

    /** A body with its name in two languages; what its page says of it. */
    private static Locator found(Console console, String kind, String symbol, String name, String parent) {
        console.part("Bodies").click();
        console.button("New body").click();
        console.pick("Kind", kind);
        console.field("Symbol").fill(symbol);
        console.field("Name").fill(name);
        console.page().getByText("In other languages").first().click();
        console.field("Name, Français").fill(name + " (fr)");
        if (!parent.isEmpty()) {
            console.find("Part of", parent, parent);
        }
        console.inDialog("Create body").click();
        assertThat(console.heading(name)).isVisible();
        return console.page().locator(".thing-header");
    }

    private static void convene(Console console) {
        console.part("Meetings").click();
        console.button("New meeting").click();
        console.find("Body", "Wicks", "LANT/CONF/WG.1");
        console.field("Title").fill("First meeting of the Working Group on Wicks");
        console.field("Ordinal").fill("1");
        console.field("First day").fill(Console.typed(day));
        console.field("Last day").fill(Console.typed(day.plusDays(1)));
        console.field("Venue").fill("Vienna");
        console.field("Sittings entitled to").fill("4");
        console.find("Interpretation", "Fran", "Français");
        console.page()
                .getByText("Add sittings on each weekday: 10:00–13:00, 15:00–18:00")
                .click();
        console.inDialog("Create meeting").click();
        assertThat(console.heading("First meeting")).isVisible();
    }

    private static void register(Console console, String number, String title) {
        console.part("Resolutions").click();
        console.button("Register a resolution").click();
        console.find("Body", "Conference of the Parties", "Conference of the Parties");
        console.field("Number").fill(number);
        console.field("Title").fill(title);
        console.inDialog("Register").click();
        assertThat(console.heading("Resolution " + number)).isVisible();
    }

    private static void paragraph(Console console, String kind, String verb, String text) {
        console.button("Add paragraph…").click();
        console.pick("Kind", kind);
        console.field("Text").fill(text);
        console.field("Verb").fill(verb);
        console.inDialog("Add paragraph").click();
        assertThat(console.section("Paragraphs")).containsText(text);
    }

    private static void retitle(Console console, String title) {
        console.button("Edit facts…").click();
        console.field("Title").fill(title);
        console.inDialog("Save").click();
        assertThat(console.page().locator(".subject")).hasText(title);
    }

    /** Chooses two rows and does it to both. */
    private static void distribute(Console console, String counted) {
        var boxes = console.page().locator("vaadin-grid vaadin-checkbox");
        boxes.nth(1).click();
        boxes.nth(2).click();
        assertThat(console.page().locator(".bulk")).containsText("2 documents chosen");
        console.button("Distribution: restricted").click();
        assertThat(console.page().locator("vaadin-dialog[opened]")).containsText(counted);
        console.inDialog("Distribution: restricted").click();
        console.awaitNotice("done for " + counted);
    }

    /** With a password that opens once. */
    private static void firstEntry(Page page, String name, String password) {
        page.navigate(product.address() + "/admin");
        page.getByLabel("Name").fill(name);
        page.locator("input[type=password]").fill(password);
        page.keyboard().press("Enter");
        page.getByLabel("One-time password").and(page.locator("input")).fill(password);
        page.getByLabel("New password", new Page.GetByLabelOptions().setExact(true))
                .and(page.locator("input"))
                .fill(Product.PASSWORD);
        page.getByLabel("Repeat new password").and(page.locator("input")).fill(Product.PASSWORD);
        page.keyboard().press("Enter");
        assertThat(page.locator(".home")).isVisible();
    }

    private static Locator steps(Page page) {
        return page.locator(".publication vaadin-menu-bar-button").first();
    }

    private static Locator more(Locator line) {
        return line.locator(".line-menu vaadin-menu-bar-button").first();
    }
}

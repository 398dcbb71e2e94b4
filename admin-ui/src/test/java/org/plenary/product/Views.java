package org.plenary.product;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every view by its address, and those that open without one by what is done for it; none of it depends on the speech. */
record Views(List<View> outside, List<View> inside) {

    private static final String ANY = "[^/]+";

    /** What is seen at that address after that was done. */
    record View(String name, String path, Consumer<Page> then) {

        /** Whether it is at that route, e.g. {@code bodies/:id}. */
        boolean isAt(String route) {
            var pattern = route.replaceAll("/:side\\?\\(.*\\)", "(/\\\\w+)?").replaceAll(":\\w+", ANY);
            return path.replaceFirst("\\?.*", "").matches("/admin/" + pattern);
        }
    }

    /** With a meeting that is prepared, once published, and changed since; the console stands on the home page. */
    static Views prepare(Console console) {
        var page = console.page();
        console.prepareNext(
                new Hand(page), "CTOC/COP/WG.7", LocalDate.now(ZoneOffset.UTC).plusMonths(9));
        console.publish();
        console.retitle("Other matters", "Other business");
        console.translate("Organizational matters", "RU", "Организационные вопросы и порядок ведения заседаний");
        console.translate("Organizational matters", "AR", "المسائل التنظيمية وسير أعمال الجلسات");
        var prepared = URI.create(page.url()).getPath().replace("/agenda", "");
        var fifth = first(console, "meetings?q=fifth+meeting");
        return new Views(
                beforeTheDoor(),
                Stream.of(lists(), forms(), things(console), meeting(prepared, fifth), withoutAgenda(console))
                        .flatMap(views -> views)
                        .toList());
    }

    /** Those of the meeting, which take it on its way to the public, stay together. */
    List<Views> halves() {
        int half = inside.size() / 2;
        return List.of(
                new Views(outside, inside.subList(0, half)), new Views(List.of(), inside.subList(half, inside.size())));
    }

    Stream<View> all() {
        return Stream.concat(outside.stream(), inside.stream());
    }

    private static List<View> beforeTheDoor() {
        return List.of(
                plain("start", "/"),
                plain("reference", "/docs"),
                plain("reference-type", "/docs/Meeting"),
                view(
                        "graphiql",
                        "/graphiql",
                        page -> page.locator(".graphiql-container").waitFor()),
                plain("sign-in", "/admin/sign-in"),
                view("sign-in-refused", "/admin/sign-in", page -> {
                    page.locator("input[name=username]").fill("editor");
                    page.locator("input[type=password]").fill("not the password");
                    page.keyboard().press("Enter");
                    page.waitForURL("**/sign-in?refused*");
                }));
    }

    private static Stream<View> lists() {
        return Stream.concat(
                Stream.of(
                                "meetings",
                                "bodies",
                                "documents",
                                "resolutions",
                                "instruments",
                                "mandates",
                                "bureau-decisions",
                                "network",
                                "checks",
                                "import",
                                "accounts",
                                "tokens",
                                "settings",
                                "password")
                        .map(path -> plain(path, "/admin/" + path)),
                Stream.of(
                        plain("home", "/admin/"),
                        view("go", "/admin/", page -> {
                            page.keyboard().press("Control+k");
                            page.locator("vaadin-dialog[opened] input").fill("8/2");
                            page.locator(".found[data-typed='8/2']").waitFor();
                        }),
                        plain("nothing-found", "/admin/documents?q=xyzzy"),
                        view(
                                "several-chosen",
                                "/admin/documents",
                                page -> page.locator("vaadin-grid vaadin-checkbox")
                                        .nth(1)
                                        .click()),
                        view("filter", "/admin/documents", press(".list-tools vaadin-button >> nth=0")),
                        view("import-preview", "/admin/import", page -> {
                            page.locator("vaadin-upload input[type=file]")
                                    .setInputFiles(Path.of("src/test/resources/import/harbour-lights.md"));
                            page.locator(".outcome").waitFor();
                        }),
                        plain("account", "/admin/accounts/editor"),
                        view("settings-meetings", "/admin/settings", press(".section-head vaadin-button >> nth=2")),
                        plain("nowhere", "/admin/nowhere"),
                        plain("no-meeting", "/admin/meetings/0197b2ad-0000-7000-8000-000000000000")));
    }

    private static Stream<View> forms() {
        return Stream.concat(
                Stream.of(
                                "meetings",
                                "bodies",
                                "documents",
                                "resolutions",
                                "instruments",
                                "bureau-decisions",
                                "accounts",
                                "tokens")
                        .map(path ->
                                view(path + "-new", "/admin/" + path, press(".page-header vaadin-button >> nth=-1"))),
                Stream.of(view("prepare-next", "/admin/", press(".page-header vaadin-button >> nth=0"))));
    }

    /** The page of one thing of each kind, and what can be done there. */
    private static Stream<View> things(Console console) {
        return Stream.of(
                        thing("body", first(console, "bodies?q=WG.7"), "facts"),
                        thing("document", first(console, "documents?q=CRP.1"), "facts"),
                        act(first(console, "resolutions?q=fog+signals")),
                        thing("bureau-decision", first(console, "bureau-decisions?q=tones"), "facts"),
                        Stream.of(
                                inMenu("bureau-decision-mandate", first(console, "bureau-decisions?q=tones"), -1),
                                inMenu("body-below", first(console, "bodies?q=CTOC/COP"), -2)),
                        thing("mandate", opened(console, "mandates?q=tone", "Include item"), "fulfil", "facts"),
                        thing("instrument", first(console, "instruments?q=lighthouses"), "facts", "article"))
                .flatMap(views -> views);
    }

    /** With what it was before, and the form by which one of its paragraphs cites. */
    private static Stream<View> act(String path) {
        return Stream.concat(
                thing("resolution", path, "facts", "paragraph"),
                Stream.of(
                        view("resolution-history", path, page -> {
                            page.locator(".thing-history > vaadin-details-summary")
                                    .click();
                            page.locator(".versions .history li").first().waitFor();
                        }),
                        view("resolution-citation", path, page -> {
                            page.locator(".line-menu").nth(1).click();
                            // Before its mandate and its deletion.
                            page.locator("vaadin-menu-bar-list-box vaadin-menu-bar-item")
                                    .nth(-3)
                                    .click();
                        })));
    }

    /** The actions in the order of their buttons. */
    private static Stream<View> thing(String name, String path, String... actions) {
        return Stream.concat(
                Stream.of(plain(name, path)),
                IntStream.range(0, actions.length)
                        .mapToObj(index -> view(
                                name + "-" + actions[index],
                                path,
                                press(".thing-header .actions > vaadin-button >> nth=" + index))));
    }

    /** What is in the menu of a thing, by its place, from -1 at the end. */
    private static View inMenu(String name, String path, int place) {
        return view(name, path, page -> {
            page.locator(".publication vaadin-menu-bar-button").first().click();
            page.locator("vaadin-menu-bar-list-box vaadin-menu-bar-item >> nth=" + place)
                    .click();
        });
    }

    private static Stream<View> meeting(String prepared, String fifth) {
        var agenda = prepared + "/agenda";
        return Stream.of(
                plain("agenda", agenda),
                view(
                        "agenda-item",
                        fifth + "/agenda",
                        page -> page.getByRole(AriaRole.TREEITEM).nth(4).click()),
                view("agenda-six-languages", agenda, press(".language-bar button >> nth=-1")),
                view("agenda-history", agenda, press(".item-pane > vaadin-details > vaadin-details-summary")),
                view("agenda-several", agenda, key(".item-tree", "Control+a")),
                view("agenda-keys", agenda, key(".item-tree", "?")),
                view("agenda-add", agenda, key(".item-tree", "Insert")),
                view("agenda-delete", agenda, key(".item-tree", "Delete")),
                view("agenda-document", agenda, press(".documentation > vaadin-button")),
                view("agenda-publish", agenda, Views::untilItAsks),
                plain("timetable", fifth + "/timetable"),
                plain("timetable-waiting", prepared + "/timetable"),
                view(
                        "timetable-sitting",
                        fifth + "/timetable",
                        press(".timetable-board .tools vaadin-button >> nth=-1")),
                plain("meeting-checks", prepared + "/checks"),
                plain("overview", prepared + "/overview"),
                view("overview-facts", prepared + "/overview", press(".overview .section-head vaadin-button >> nth=0")),
                view(
                        "history-changes",
                        prepared + "/history?show=changes",
                        press(".history vaadin-details-summary >> nth=0")),
                plain("history-editions", prepared + "/history?show=editions"));
    }

    /** Sittings are planned before there is an agenda. */
    private static Stream<View> withoutAgenda(Console console) {
        var second = first(console, "meetings?q=second+meeting");
        return Stream.of(
                plain("sittings", second + "/timetable"),
                view("sittings-add", second + "/timetable", press(".timetable-board .tools vaadin-button >> nth=-1")));
    }

    private static View plain(String name, String path) {
        return view(name, path, page -> {});
    }

    private static View view(String name, String path, Consumer<Page> then) {
        return new View(name, path, then);
    }

    private static Consumer<Page> press(String place) {
        return page -> page.locator(place).click();
    }

    /** Takes the steps to the public up to the one that asks. */
    private static void untilItAsks(Page page) {
        var dialog = page.locator("vaadin-dialog[opened]");
        for (int step = 0; step < 3 && dialog.count() == 0; step++) {
            page.locator(".meeting-header .publication > vaadin-button").click();
            page.waitForTimeout(500);
        }
        dialog.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    }

    private static Consumer<Page> key(String place, String key) {
        return page -> {
            page.locator(place).focus();
            page.keyboard().press(key);
        };
    }

    /** The address that a click on the first row with those words leads to. */
    private static String opened(Console console, String list, String words) {
        console.page().navigate(console.product().address() + "/admin/" + list);
        console.page().locator("vaadin-grid").getByText(words).first().click();
        console.page().waitForURL(url -> !url.endsWith(list));
        return URI.create(console.page().url()).getPath();
    }

    /** The address of what a list shows first. */
    private static String first(Console console, String list) {
        console.page().navigate(console.product().address() + "/admin/" + list);
        var link = console.page().locator("vaadin-grid a").first();
        return URI.create(console.page().url())
                .resolve(link.getAttribute("href"))
                .getPath();
    }
}

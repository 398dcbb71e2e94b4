package org.plenary.admin.go;

import static org.plenary.admin.common.Phrases.say;

import java.util.List;
import java.util.stream.Stream;
import org.plenary.admin.common.ListPage;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;

/** A place that is gone to by its name, e.g. the import, or something that is done there, e.g. to enter a new meeting. */
record Command(String words, String path, boolean deed) {

    private record Offer(String key, String path, Role least, boolean deed) {

        Offer(String key, String path, Role least) {
            this(key, path, least, false);
        }

        /** The form for a new thing of that list. */
        static Offer ofNew(String key, String list) {
            return new Offer(key, list + "?" + ListPage.NEW, Role.EDITOR, true);
        }
    }

    private static final List<Offer> OFFERS = List.of(
            Offer.ofNew("meeting.new", "meetings"),
            Offer.ofNew("document.new", "documents"),
            Offer.ofNew("resolution.register", "resolutions"),
            Offer.ofNew("body.new", "bodies"),
            Offer.ofNew("instrument.new", "instruments"),
            Offer.ofNew("silence.open-one", "bureau-decisions"),
            new Offer("go.import", "import", Role.EDITOR, true),
            new Offer("home", "", Role.READER),
            new Offer("list.meetings", "meetings", Role.READER),
            new Offer("list.bodies", "bodies", Role.READER),
            new Offer("list.instruments", "instruments", Role.READER),
            new Offer("list.documents", "documents", Role.READER),
            new Offer("list.resolutions", "resolutions", Role.READER),
            new Offer("list.mandates", "mandates", Role.READER),
            new Offer("list.bureau-decisions", "bureau-decisions", Role.READER),
            new Offer("list.network", "network", Role.READER),
            new Offer("checks", "checks", Role.EDITOR),
            new Offer("list.accounts", "accounts", Role.ADMINISTRATOR),
            new Offer("list.tokens", "tokens", Role.READER),
            new Offer("settings", "settings", Role.ADMINISTRATOR),
            new Offer("go.password", "password", Role.READER));

    /** Those that the viewer may follow. */
    static List<Command> offered() {
        return offers().map(offer -> new Command(say(offer.key()), offer.path(), offer.deed()))
                .toList();
    }

    private static Stream<Offer> offers() {
        return OFFERS.stream().filter(offer -> Viewer.current().mayAs(offer.least()));
    }
}

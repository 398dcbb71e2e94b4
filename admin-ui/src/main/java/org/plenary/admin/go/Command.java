package org.plenary.admin.go;

import static org.plenary.admin.common.Phrases.say;

import java.util.List;
import java.util.stream.Stream;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;

/** A place that is gone to by its name, e.g. the import. */
record Command(String words, String path) {

    private record Offer(String key, String path, Role least) {}

    private static final List<Offer> OFFERS = List.of(
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
            new Offer("go.import", "import", Role.EDITOR),
            new Offer("list.accounts", "accounts", Role.ADMINISTRATOR),
            new Offer("list.tokens", "tokens", Role.READER),
            new Offer("settings", "settings", Role.ADMINISTRATOR),
            new Offer("go.password", "password", Role.READER));

    /** Those that the viewer may follow. */
    static List<Command> offered() {
        return offers().map(offer -> new Command(say(offer.key()), offer.path()))
                .toList();
    }

    private static Stream<Offer> offers() {
        return OFFERS.stream().filter(offer -> Viewer.current().mayAs(offer.least()));
    }
}

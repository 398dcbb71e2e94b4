package org.plenary.change;

import java.util.Locale;

/** What kind of thing changed, e.g. {@code AGENDA}: what is published as a whole, and so changes as a whole. */
public enum ChangeKind {
    AGENDA("Agenda"),
    BODY("Body"),
    BUREAU_DECISION("BureauDecision"),
    DOCUMENT("Document"),
    INSTRUMENT("Instrument"),
    MANDATE("Mandate"),
    MEETING("Meeting"),
    RESOLUTION("Resolution");

    private final String type;

    ChangeKind(String type) {
        this.type = type;
    }

    /** The type in the ids of the API, e.g. {@code Agenda}. */
    String type() {
        return type;
    }

    /** As the revisions name it, e.g. {@code agenda}. */
    String unit() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ChangeKind of(String unit) {
        return valueOf(unit.toUpperCase(Locale.ROOT));
    }
}

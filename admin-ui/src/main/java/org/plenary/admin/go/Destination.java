package org.plenary.admin.go;

import org.plenary.search.Hit;

/** The address of what was found, below {@code /admin/}. */
final class Destination {

    private Destination() {}

    static String of(Hit hit) {
        return switch (hit.kind()) {
            case MEETING -> "meetings/" + hit.id();
            case AGENDA_ITEM -> "meetings/%s/agenda?item=%s".formatted(hit.meetingId(), hit.id());
            case DOCUMENT -> "documents/" + hit.id();
            case RESOLUTION -> "resolutions/" + hit.id();
            case BODY -> "bodies/" + hit.id();
            case INSTRUMENT -> "instruments/" + hit.id();
            case BUREAU_DECISION -> "bureau-decisions/" + hit.id();
            case RECOMMENDATION -> "meetings/%s/overview".formatted(hit.meetingId());
        };
    }
}

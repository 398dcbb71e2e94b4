package org.plenary.admin.go;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.plenary.search.Hit;

/** The address of what was found, below {@code /admin/}. */
final class Destination {

    private Destination() {}

    static String of(Hit hit) {
        return switch (hit.kind()) {
            case MEETING -> "meetings/" + hit.id();
            case AGENDA_ITEM -> "meetings/%s/agenda?item=%s".formatted(hit.meetingId(), hit.id());
            case DOCUMENT -> list("documents", hit);
            case RESOLUTION -> list("resolutions", hit);
            case BODY -> list("bodies", hit);
        };
    }

    /** A list that shows just that. */
    private static String list(String path, Hit hit) {
        return path + "?filter="
                + URLEncoder.encode(Objects.requireNonNullElse(hit.reference(), ""), StandardCharsets.UTF_8);
    }
}

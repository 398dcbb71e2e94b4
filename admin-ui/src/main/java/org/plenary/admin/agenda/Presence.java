package org.plenary.admin.agenda;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.Viewer;
import org.springframework.stereotype.Component;

/** Who has which item of which meeting's agenda open just now, as far as this node knows. */
@Component
public class Presence {

    private record Place(UUID meeting, @Nullable UUID item, String name, Instant at) {}

    /** Whoever was not heard of for so long has closed the page, or lost the connection. */
    private static final Duration GONE = Duration.ofSeconds(30);

    private final Map<Object, Place> places = new ConcurrentHashMap<>();

    void attend(Object editor, UUID meeting, @Nullable UUID item) {
        var now = Instant.now();
        places.values().removeIf(place -> place.at().isBefore(now.minus(GONE)));
        places.put(editor, new Place(meeting, item, Viewer.current().name(), now));
    }

    void leave(Object editor) {
        places.remove(editor);
    }

    /** The names of the others by item; one's own other pages do not count. */
    Map<UUID, Set<String>> others(UUID meeting) {
        var own = Viewer.current().name();
        var others = new HashMap<UUID, Set<String>>();
        places.forEach((page, place) -> {
            var item = place.item();
            if (item != null && place.meeting().equals(meeting) && !place.name().equals(own)) {
                others.computeIfAbsent(item, id -> new TreeSet<>()).add(place.name());
            }
        });
        return others;
    }
}

package org.plenary.mutation;

import java.util.List;
import java.util.UUID;

/** A thing that the payload of a mutation shows, by its type and key, e.g. {@code Thing.of("AgendaItem", agendaId, id)}. */
public record Thing(String type, List<UUID> key) {

    /** The key is the id, for parts of an agenda the id of the edition before it. */
    public static Thing of(String type, UUID... key) {
        return new Thing(type, List.of(key));
    }
}

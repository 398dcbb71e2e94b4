package org.plenary.publication;

import java.util.List;
import java.util.UUID;

/** What a reader must see with things of one kind, declared by their subject, e.g. with a meeting its body. */
public interface Companions {

    /** A thing that is published as a whole. */
    record Companion(PublicationUnit unit, UUID id) {}

    PublicationUnit of();

    /** What is published before the thing, in the same step, as far as the public does not see it yet. */
    List<Companion> with(UUID id);

    /** What has to leave the public's sight with it: other things of the same kind, e.g. the earlier editions. */
    default List<UUID> withdrawnWith(UUID id) {
        return List.of();
    }

    /** Whether a change opens another thing instead, as with editions, so that what was published once is never a draft again. */
    default boolean frozenOncePublished() {
        return false;
    }
}

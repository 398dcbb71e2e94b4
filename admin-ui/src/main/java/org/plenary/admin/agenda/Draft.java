package org.plenary.admin.agenda;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.Language;
import tools.jackson.databind.JsonNode;

/**
 * What somebody typed and nobody saved, as their browser kept it, e.g. {@code Other mat} in the title of item 4.
 *
 * @param base the text that it grew from
 * @param passed what it was on the way, some of which may have been saved before the connection broke
 * @param what the field in words, e.g. {@code Item 4: title}
 */
record Draft(
        String key,
        String text,
        String base,
        List<String> passed,
        String what,
        @Nullable UUID item,
        Instant at) {

    static Draft of(JsonNode kept) {
        var item = kept.path("item");
        return new Draft(
                kept.path("key").asString(""),
                kept.path("text").asString(""),
                kept.path("base").asString(""),
                kept.path("passed")
                        .valueStream()
                        .map(text -> text.asString("").strip())
                        .toList(),
                kept.path("what").asString(""),
                item.isString() ? uuid(item.asString()).orElse(null) : null,
                Instant.ofEpochMilli(kept.path("at").asLong(0)));
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** Whether it goes on from that saved text, so that nobody else's words are between them. */
    boolean continues(String saved) {
        return base.strip().equals(saved) || passed.contains(saved);
    }

    Language language() {
        return Language.of(key.substring(key.lastIndexOf('/') + 1));
    }
}

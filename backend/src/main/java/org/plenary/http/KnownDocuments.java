package org.plenary.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The documents that an id may stand for: those that we trust, and those that somebody registered by sending text and hash
 * together, as Apollo's clients do. The latter are kept as long as there is room, and only once they were answered.
 */
@Component
final class KnownDocuments {

    private static final long MOST_CHARACTERS = 10_000_000;
    private static final String PREFIX = "sha256:";

    private final TrustedDocuments trusted;
    private final boolean trustedOnly;
    private final Cache<String, String> registered = Caffeine.newBuilder()
            .maximumWeight(MOST_CHARACTERS)
            .weigher((String hash, String text) -> text.length() + 200)
            .recordStats()
            .build();

    KnownDocuments(
            TrustedDocuments trusted,
            MeterRegistry meters,
            @Value("${plenary.documents.trusted-only:false}") boolean trustedOnly) {
        this.trusted = trusted;
        this.trustedOnly = trustedOnly;
        CaffeineCacheMetrics.monitor(meters, registered, "documents.registered");
    }

    /** The text that is asked for. */
    String of(Asked asked) {
        var text = asked.query();
        if (text == null || text.isBlank()) {
            return known(asked.documentId());
        }
        if (trustedOnly && !trusted.holds(text)) {
            throw RefusedRequest.operation(
                    "DOCUMENT_NOT_TRUSTED",
                    "Only the documents that were agreed on are answered here.",
                    "Have the document added to those, or send the id of one of them.");
        }
        if (asked.hash() != null && !asked.hash().equalsIgnoreCase(Sha256.of(text))) {
            throw RefusedRequest.malformed(
                    "The hash is not that of the document.",
                    "Send the SHA-256 of the document, in hexadecimal digits.");
        }
        return text;
    }

    /** Remembers the document of a request that was answered, if the request gave its hash. */
    void register(Asked asked, String text) {
        if (asked.hash() != null && asked.query() != null && !trusted.holds(text)) {
            registered.put(asked.hash().toLowerCase(Locale.ROOT), text);
        }
    }

    private String known(@Nullable String given) {
        var id = given != null && given.startsWith(PREFIX) ? given.substring(PREFIX.length()) : String.valueOf(given);
        var text = trusted.find(id);
        if (text == null) {
            text = registered.getIfPresent(id.toLowerCase(Locale.ROOT));
        }
        if (text == null) {
            // The words and the code that clients of that convention wait for, to send the text as well.
            throw RefusedRequest.operation(
                    "PERSISTED_QUERY_NOT_FOUND",
                    "PersistedQueryNotFound",
                    "Send the document itself, with its hash to have it known from then on.");
        }
        return text;
    }
}

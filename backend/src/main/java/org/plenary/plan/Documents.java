package org.plenary.plan;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Operations that were parsed, held to the limits and validated, so that each is so once. */
@Component
final class Documents implements PreparsedDocumentProvider {

    private static final long MOST_CHARACTERS = 10_000_000;

    private final Cache<String, PreparsedDocumentEntry> entries = Caffeine.newBuilder()
            .maximumWeight(MOST_CHARACTERS)
            .weigher((String text, PreparsedDocumentEntry entry) -> text.length() + 500)
            .recordStats()
            .build();

    Documents(MeterRegistry meters) {
        CaffeineCacheMetrics.monitor(meters, entries, "documents.parsed");
    }

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
        var known = entries.getIfPresent(input.getQuery());
        if (known != null) {
            return CompletableFuture.completedFuture(known);
        }
        var exceeded = Limits.exceeded(input.getQuery());
        var entry = exceeded.isEmpty() ? readable(parseAndValidate.apply(input)) : new PreparsedDocumentEntry(exceeded);
        if (!entry.hasErrors()) {
            entries.put(input.getQuery(), entry);
        }
        return CompletableFuture.completedFuture(entry);
    }

    private static PreparsedDocumentEntry readable(PreparsedDocumentEntry entry) {
        if (entry.hasErrors()) {
            return entry;
        }
        var unreadable = UnreadableText.in(entry.getDocument());
        return unreadable.isEmpty() ? entry : new PreparsedDocumentEntry(unreadable);
    }
}

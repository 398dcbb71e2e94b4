package org.plenary.citation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.Language;

/**
 * What a person says of a citation, e.g. that resolution 8/2 is guided by resolution 5/5, in those words of a paragraph.
 * Who says so follows from where the quote stands: in the source itself, or elsewhere; without a quote a person does, who
 * says where it was found.
 */
public record QuotedCitation(
        CitationType type,
        @Nullable String verb,
        Source source,
        Target target,
        @Nullable Evidence evidence,
        @Nullable String foundIn) {

    /** What cites, e.g. a {@code RESOLUTION}. */
    public record Source(SourceKind kind, UUID id) {}

    /** What is cited. */
    public record Target(TargetKind kind, UUID id) {}

    /**
     * Whose text holds the quote.
     *
     * @param occurrence which one of several is meant, from 1; null where the text holds the quote once
     */
    public record Evidence(
            EvidenceKind kind,
            UUID id,
            Language language,
            String quote,
            @Nullable Integer occurrence) {}
}

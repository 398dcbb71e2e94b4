package org.plenary.citation;

import static org.jooq.Records.mapping;
import static org.plenary.schema.Tables.CITATION;
import static org.plenary.shared.Columns.constant;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.plenary.shared.Changes;
import org.plenary.shared.Role;
import org.springframework.stereotype.Service;

/** The citations that a paragraph of an act proves, as they are read out of it and recorded in the register. */
@Service
public final class ParagraphCitations {

    /** What is cited in those words, and who says so; the end is exclusive, in code points. */
    public record Kept(UUID id, CitationType type, Assertion assertion, UUID targetId, int start, int end) {}

    private static final Field<UUID> TARGET = DSL.coalesce(
            CITATION.TARGET_REFERENCE_ID,
            Stream.of(TargetKind.values()).map(CitationEnds::target).toArray(Field<?>[]::new));

    private final DSLContext database;
    private final Changes changes;

    ParagraphCitations(DSLContext database, Changes changes) {
        this.database = database;
        this.changes = changes;
    }

    /** In the order in which they stand. */
    public List<Kept> findAll(UUID paragraphId) {
        return database.select(
                        CITATION.ID,
                        constant(CITATION.TYPE, CitationType.class),
                        constant(CITATION.ASSERTION, Assertion.class),
                        TARGET,
                        CITATION.QUOTE_START,
                        CITATION.QUOTE_END)
                .from(CITATION)
                .where(CITATION.EVIDENCE_RESOLUTION_PARAGRAPH_ID.eq(paragraphId))
                .orderBy(CITATION.QUOTE_START, CITATION.ID)
                .fetch(mapping(Kept::new));
    }

    /** Adds one to the register that a paragraph of that act proves; refused where the paragraph does not hold the quote. */
    public UUID add(UUID resolutionId, CitationInput input) {
        return changes.make(
                Role.EDITOR,
                "record what a resolution cites",
                () -> database.insertInto(CITATION)
                        .set(CITATION.SOURCE_RESOLUTION_ID, resolutionId)
                        .set(CitationEnds.columns(input))
                        .returningResult(CITATION.ID)
                        .fetchSingle()
                        .value1());
    }

    /** Takes one out that is read no more. */
    public void delete(UUID id) {
        changes.make(
                Role.EDITOR,
                "delete a citation",
                () -> database.deleteFrom(CITATION)
                        .where(CITATION.EDITION_ID.eq(id), CITATION.ID.eq(id))
                        .execute());
    }
}

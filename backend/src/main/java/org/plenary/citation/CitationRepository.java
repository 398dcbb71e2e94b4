package org.plenary.citation;

import static org.plenary.schema.Tables.CITATION;
import static org.plenary.schema.Tables.UNRESOLVED_REFERENCE;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.plenary.citation.QuotedCitation.Evidence;
import org.plenary.citation.QuotedCitation.Source;
import org.plenary.citation.QuotedCitation.Target;
import org.plenary.resolution.ParagraphService;
import org.plenary.schema.tables.records.CitationRecord;
import org.plenary.shared.Language;
import org.springframework.stereotype.Repository;

@Repository
class CitationRepository {

    private final DSLContext database;
    private final Anchors anchors;
    private final ParagraphService paragraphs;

    CitationRepository(DSLContext database, Anchors anchors, ParagraphService paragraphs) {
        this.database = database;
        this.anchors = anchors;
        this.paragraphs = paragraphs;
    }

    Optional<Citation> find(@Nullable UUID agendaId, UUID id) {
        return database.selectFrom(CITATION)
                .where(key(agendaId, id))
                .fetchOptional()
                .map(this::citation);
    }

    /** Whether the register itself records it, and not an agenda. */
    boolean isOfTheRegister(UUID id) {
        return database.fetchExists(CITATION, key(null, id));
    }

    UUID insert(@Nullable UUID agendaId, QuotedCitation says, Assertion assertion) {
        var columns = columns(agendaId, says, assertion);
        columns.setAgendaId(agendaId);
        return database.insertInto(CITATION)
                .set(columns)
                .returningResult(CITATION.ID)
                .fetchSingle()
                .value1();
    }

    boolean update(@Nullable UUID agendaId, UUID id, int expectedVersion, QuotedCitation says, Assertion assertion) {
        return database.update(CITATION)
                        .set(columns(agendaId, says, assertion))
                        .where(key(agendaId, id), CITATION.VERSION.eq(expectedVersion))
                        .execute()
                == 1;
    }

    boolean delete(@Nullable UUID agendaId, UUID id, int expectedVersion) {
        return database.deleteFrom(CITATION)
                        .where(key(agendaId, id), CITATION.VERSION.eq(expectedVersion))
                        .execute()
                == 1;
    }

    private static Condition key(@Nullable UUID agendaId, UUID id) {
        return CITATION.EDITION_ID.eq(agendaId == null ? id : agendaId).and(CITATION.ID.eq(id));
    }

    private CitationRecord columns(@Nullable UUID agendaId, QuotedCitation says, Assertion assertion) {
        var columns = new CitationRecord();
        columns.setType(says.type().name());
        columns.setVerb(says.verb());
        columns.setAssertion(assertion.name());
        columns.setConfidence(null);
        columns.setFoundIn(says.foundIn());
        for (var kind : SourceKind.values()) {
            columns.set(
                    CitationEnds.source(kind),
                    kind == says.source().kind() ? says.source().id() : null);
        }
        for (var kind : TargetKind.values()) {
            columns.set(
                    CitationEnds.target(kind),
                    kind == says.target().kind() ? says.target().id() : null);
        }
        if (says.target().kind() == TargetKind.UNRESOLVED_REFERENCE) {
            keepLinked(columns, says.target().id());
        }
        // A paragraph comes with its resolution.
        if (says.source().kind() == SourceKind.RESOLUTION_PARAGRAPH) {
            columns.setSourceResolutionId(paragraphs.get(says.source().id()).resolutionId());
        }
        if (says.target().kind() == TargetKind.RESOLUTION_PARAGRAPH) {
            columns.setTargetResolutionId(paragraphs.get(says.target().id()).resolutionId());
        }
        var evidence = says.evidence();
        for (var kind : EvidenceKind.values()) {
            columns.set(
                    CitationEnds.evidence(kind), evidence != null && evidence.kind() == kind ? evidence.id() : null);
        }
        var place = evidence == null ? null : anchors.find(agendaId, evidence);
        columns.setLanguage(evidence == null ? null : evidence.language().code());
        columns.setQuote(evidence == null ? null : evidence.quote());
        columns.setQuoteStart(place == null ? null : place.start());
        columns.setQuoteEnd(place == null ? null : place.end());
        return columns;
    }

    /** What the reference was resolved to is cited by all who cite the reference. */
    private void keepLinked(CitationRecord columns, UUID referenceId) {
        database.selectFrom(UNRESOLVED_REFERENCE)
                .where(UNRESOLVED_REFERENCE.ID.eq(referenceId))
                .fetchOptional()
                .ifPresent(reference -> {
                    columns.setTargetResolutionId(reference.getResolvedResolutionId());
                    columns.setTargetDocumentId(reference.getResolvedDocumentId());
                });
    }

    private Citation citation(CitationRecord row) {
        var quote = row.getQuote();
        var evidence = first(row, EvidenceKind.values(), CitationEnds::evidence)
                .filter(kind -> quote != null)
                .map(kind -> anchors.at(
                        row.getAgendaId(),
                        new Evidence(
                                kind,
                                row.get(CitationEnds.evidence(kind)),
                                Language.of(row.getLanguage()),
                                row.getQuote(),
                                null),
                        row.getQuoteStart()))
                .orElse(null);
        var source = row.getSourceResolutionParagraphId() != null
                ? SourceKind.RESOLUTION_PARAGRAPH
                : first(row, SourceKind.values(), CitationEnds::source).orElseThrow();
        // The words that were read stand for the target that has arrived since.
        var target = row.getTargetReferenceId() != null
                ? TargetKind.UNRESOLVED_REFERENCE
                : row.getTargetResolutionParagraphId() != null
                        ? TargetKind.RESOLUTION_PARAGRAPH
                        : first(row, TargetKind.values(), CitationEnds::target).orElseThrow();
        return new Citation(
                row.getAgendaId(),
                row.getId(),
                new QuotedCitation(
                        CitationType.valueOf(row.getType()),
                        row.getVerb(),
                        new Source(source, row.get(CitationEnds.source(source))),
                        new Target(target, row.get(CitationEnds.target(target))),
                        evidence,
                        row.getFoundIn()),
                Assertion.valueOf(row.getAssertion()),
                row.getVersion());
    }

    private static <K> Optional<K> first(
            CitationRecord row, K[] kinds, Function<K, TableField<CitationRecord, UUID>> column) {
        return Arrays.stream(kinds)
                .filter(kind -> row.get(column.apply(kind)) != null)
                .findFirst();
    }
}

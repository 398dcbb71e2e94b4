package org.plenary.citation;

import static org.plenary.schema.Tables.CITATION;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.plenary.schema.tables.records.CitationRecord;

/** The columns that hold what a citation leads from, to, and is proved by. */
final class CitationEnds {

    private CitationEnds() {}

    /** All that is said of a citation, wherever it is kept. */
    static Map<TableField<CitationRecord, ?>, @Nullable Object> columns(CitationInput input) {
        var columns = new LinkedHashMap<TableField<CitationRecord, ?>, @Nullable Object>();
        columns.put(CITATION.TYPE, input.type().name());
        columns.put(CITATION.VERB, input.verb());
        columns.put(CITATION.ASSERTION, input.assertion().name());
        columns.put(CITATION.CONFIDENCE, input.confidence());
        columns.put(source(input.sourceKind()), input.sourceId());
        columns.put(target(input.targetKind()), input.targetId());
        columns.put(evidence(input.evidenceKind()), input.evidenceId());
        columns.put(CITATION.LANGUAGE, input.language().code());
        columns.put(CITATION.QUOTE, input.quote());
        columns.put(CITATION.QUOTE_START, input.quoteStart());
        columns.put(CITATION.QUOTE_END, input.quoteEnd());
        return columns;
    }

    static TableField<CitationRecord, UUID> source(SourceKind kind) {
        return switch (kind) {
            case ANNOTATION_PARAGRAPH -> CITATION.SOURCE_PARAGRAPH_ID;
            case AGENDA_ITEM -> CITATION.SOURCE_ITEM_ID;
            case DOCUMENT -> CITATION.SOURCE_DOCUMENT_ID;
            case RESOLUTION -> CITATION.SOURCE_RESOLUTION_ID;
            case RESOLUTION_PARAGRAPH -> CITATION.SOURCE_RESOLUTION_PARAGRAPH_ID;
            case BUREAU_DECISION -> CITATION.SOURCE_BUREAU_DECISION_ID;
        };
    }

    static TableField<CitationRecord, UUID> target(TargetKind kind) {
        return switch (kind) {
            case RESOLUTION -> CITATION.TARGET_RESOLUTION_ID;
            case RESOLUTION_PARAGRAPH -> CITATION.TARGET_RESOLUTION_PARAGRAPH_ID;
            case DOCUMENT -> CITATION.TARGET_DOCUMENT_ID;
            case MEETING -> CITATION.TARGET_MEETING_ID;
            case BUREAU_DECISION -> CITATION.TARGET_BUREAU_DECISION_ID;
            case RECOMMENDATION -> CITATION.TARGET_RECOMMENDATION_ID;
            case INSTRUMENT_ARTICLE -> CITATION.TARGET_ARTICLE_ID;
            case UNRESOLVED_REFERENCE -> CITATION.TARGET_REFERENCE_ID;
        };
    }

    static TableField<CitationRecord, UUID> evidence(EvidenceKind kind) {
        return switch (kind) {
            case ANNOTATION_PARAGRAPH -> CITATION.EVIDENCE_PARAGRAPH_ID;
            case DOCUMENTATION_ENTRY -> CITATION.EVIDENCE_ENTRY_ID;
            case RESOLUTION_PARAGRAPH -> CITATION.EVIDENCE_RESOLUTION_PARAGRAPH_ID;
        };
    }
}

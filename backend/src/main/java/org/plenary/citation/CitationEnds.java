package org.plenary.citation;

import static org.plenary.schema.Tables.CITATION;

import java.util.UUID;
import org.jooq.TableField;
import org.plenary.schema.tables.records.CitationRecord;

/** The columns that hold what a citation leads from, to, and is proved by. */
final class CitationEnds {

    private CitationEnds() {}

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

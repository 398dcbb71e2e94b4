package org.plenary.citation;

/** What may cite, e.g. an {@code ANNOTATION_PARAGRAPH}. */
public enum SourceKind {
    ANNOTATION_PARAGRAPH,
    AGENDA_ITEM,
    DOCUMENT,
    RESOLUTION,
    RESOLUTION_PARAGRAPH,
    BUREAU_DECISION
}

package org.plenary.citation;

/**
 * Where a quote may stand: in an {@code ANNOTATION_PARAGRAPH}, in the title of a {@code DOCUMENTATION_ENTRY}, or in a
 * {@code RESOLUTION_PARAGRAPH}.
 */
public enum EvidenceKind {
    ANNOTATION_PARAGRAPH,
    DOCUMENTATION_ENTRY,
    RESOLUTION_PARAGRAPH
}

package org.plenary.citation;

/** Where a quote may stand: in an {@code ANNOTATION_PARAGRAPH} or in the title of a {@code DOCUMENTATION_ENTRY}. */
public enum EvidenceKind {
    ANNOTATION_PARAGRAPH,
    DOCUMENTATION_ENTRY
}

package org.plenary.citation;

/** What may be cited, e.g. a {@code RESOLUTION}, or an {@code UNRESOLVED_REFERENCE} until it arrives. */
public enum TargetKind {
    RESOLUTION,
    RESOLUTION_PARAGRAPH,
    DOCUMENT,
    MEETING,
    BUREAU_DECISION,
    RECOMMENDATION,
    INSTRUMENT_ARTICLE,
    UNRESOLVED_REFERENCE
}

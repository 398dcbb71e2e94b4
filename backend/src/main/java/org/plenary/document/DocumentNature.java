package org.plenary.document;

/** What a document is, whatever series it is issued in, e.g. a {@code NON_PAPER} with a CRP symbol. */
public enum DocumentNature {
    AGENDA,
    BACKGROUND_PAPER,
    NON_PAPER,
    NOTE,
    REPORT,
    DRAFT_REPORT,
    DRAFT_RESOLUTION,
    OTHER
}

package org.plenary.citation;

/** What a source does to what it cites, e.g. {@code GUIDED_BY}; {@code CITES} where nothing more is known. */
public enum CitationType {
    RECALLS,
    REAFFIRMS,
    NOTES,
    WELCOMES,
    BASED_ON,
    GUIDED_BY,
    PURSUANT_TO,
    IN_ACCORDANCE_WITH,
    IMPLEMENTS,
    ESTABLISHES,
    EXTENDS,
    AMENDS,
    SUPERSEDES,
    RESCINDS,
    CORRECTS,
    REQUESTS_ACTION,
    CONSIDERS,
    ADOPTS,
    REPORTS_ON,
    CITES
}

package org.plenary.mandate;

/** What a mandate rests on, e.g. a {@code RESOLUTION}. */
public enum AuthorityKind {
    RESOLUTION,
    BUREAU_DECISION,
    RECOMMENDATION
}

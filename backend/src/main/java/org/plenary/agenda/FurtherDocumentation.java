package org.plenary.agenda;

/** What an annotation says of documentation that is not listed, e.g. {@code NONE_FORESEEN}. */
public enum FurtherDocumentation {
    UNSTATED,
    NONE_FORESEEN,
    NO_OTHER_EXPECTED
}

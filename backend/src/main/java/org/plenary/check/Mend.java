package org.plenary.check;

/** What can safely be done about a finding at once, e.g. {@code TAKE_TITLE_OF_DOCUMENT}. */
public enum Mend {
    TAKE_TITLE_OF_DOCUMENT,
    SAY_NO_OTHER_EXPECTED
}

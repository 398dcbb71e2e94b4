package org.plenary.mandate;

/** What a mandate asks for. */
public enum MandateAction {
    ESTABLISH_BODY,
    HOLD_MEETING,
    INCLUDE_ITEM,
    PREPARE_DOCUMENT,
    REPORT_BACK,
    ELABORATE_RULES
}

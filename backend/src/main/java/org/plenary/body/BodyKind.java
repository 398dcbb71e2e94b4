package org.plenary.body;

/** What kind of organ a body is; its symbol does not tell it, e.g. WG.8 is an {@code OPEN_ENDED_MEETING}. */
public enum BodyKind {
    CONFERENCE,
    WORKING_GROUP,
    OPEN_ENDED_MEETING,
    BUREAU,
    EXTENDED_BUREAU,
    SECRETARIAT,
    ORGAN,
    COMMISSION,
    COMMITTEE
}

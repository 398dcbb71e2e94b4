package org.plenary.resolution;

/** What became of an act of a bureau: silence is in course, it stands, silence was broken, or it was taken back. */
public enum BureauOutcome {
    PENDING,
    AGREED,
    BROKEN,
    WITHDRAWN
}

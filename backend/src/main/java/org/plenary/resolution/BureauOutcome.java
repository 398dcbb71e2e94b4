package org.plenary.resolution;

/** What became of an act of a bureau: it stands, silence was broken, or it was taken back. */
public enum BureauOutcome {
    AGREED,
    BROKEN,
    WITHDRAWN
}

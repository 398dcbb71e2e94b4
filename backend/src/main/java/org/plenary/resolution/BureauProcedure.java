package org.plenary.resolution;

/** How a bureau acted, e.g. {@code SILENCE}. */
public enum BureauProcedure {
    MEETING,
    SILENCE,
    WRITTEN
}

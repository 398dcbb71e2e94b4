package org.plenary.resolution;

/** Whether an act is a {@code RESOLUTION} or a {@code DECISION}; one conference may have both of one number. */
public enum ResolutionKind {
    RESOLUTION,
    DECISION
}

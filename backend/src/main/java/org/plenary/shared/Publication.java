package org.plenary.shared;

/** How far a publication unit is on its way to the public, e.g. {@code CLEARED}. */
public enum Publication {
    DRAFT,
    IN_REVIEW,
    CLEARED,
    PUBLISHED,
    WITHDRAWN
}

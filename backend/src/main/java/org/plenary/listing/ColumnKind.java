package org.plenary.listing;

/**
 * What stands in a column, and so how it can be filtered, e.g. {@code DAY} from one day to another; a {@code PLACE} in
 * a tree cannot.
 */
public enum ColumnKind {
    TEXT,
    CHOICE,
    NUMBER,
    DAY,
    /** Another thing, by its id; what filters by it comes from the page of that thing. */
    REFERENCE,
    PLACE
}

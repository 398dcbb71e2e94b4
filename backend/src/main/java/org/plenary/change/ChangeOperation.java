package org.plenary.change;

/** What became of a thing, as far as its reader could see it, e.g. {@code DELETED} of a document that was withdrawn. */
public enum ChangeOperation {
    CREATED,
    CHANGED,
    DELETED
}

package org.plenary.document;

/** Who may see a document, e.g. {@code GENERAL}: everybody. */
public enum Distribution {
    GENERAL,
    LIMITED,
    RESTRICTED
}

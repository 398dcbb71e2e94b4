package org.plenary.agenda;

/** How far a listed document has come, e.g. {@code EXPECTED}. */
public enum DocumentationStatus {
    EXPECTED,
    SUBMITTED,
    IN_PROCESSING,
    ISSUED,
    WITHDRAWN
}

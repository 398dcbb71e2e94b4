package org.plenary.agenda;

/** What an item is for, e.g. {@code OTHER_MATTERS}; a {@code HEADING} bears no number. */
public enum AgendaItemKind {
    PROCEDURAL,
    SUBSTANTIVE,
    OTHER_MATTERS,
    ADOPTION_OF_REPORT,
    HEADING
}

package org.plenary.agenda;

/** How far the agenda of a meeting has come, in order: a later stage is in force before an earlier one, e.g. {@code ADOPTED}. */
public enum AgendaStage {
    PRELIMINARY_LIST,
    PROVISIONAL,
    DRAFT,
    ADOPTED,
    REVISED
}

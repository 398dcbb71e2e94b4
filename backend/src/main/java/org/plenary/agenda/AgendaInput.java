package org.plenary.agenda;

import java.util.List;

/** A whole agenda as a person drafts it, e.g. a provisional one with its items, annotations and documentation. */
public record AgendaInput(AgendaStage stage, boolean annotated, List<ItemTreeInput> items) {}

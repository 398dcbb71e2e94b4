package org.plenary.importing;

import java.util.UUID;

/** Where an import went; {@code changed} is false where the file had been imported before, and nothing was written. */
public record ImportedAgenda(UUID meetingId, UUID agendaId, int edition, boolean changed) {}

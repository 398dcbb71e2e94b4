package org.plenary.agenda;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.LocalizedText;

/** An item of one edition of an agenda, e.g. 1 (b) Adoption of the agenda; its id is the same in every edition. */
public record AgendaItem(
        UUID agendaId,
        UUID id,
        @Nullable UUID parentId,
        int position,
        @Nullable String number,
        @Nullable String marker,
        String label,
        LocalizedText title,
        AgendaItemKind kind,
        FurtherDocumentation furtherDocumentation,
        int version) {}

package org.plenary.timetable;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.LocalizedText;

/** An item in a sitting, e.g. item 2 on Wednesday afternoon, continued; with the item's label and title. */
public record Slot(
        UUID agendaId,
        UUID id,
        UUID sittingId,
        int position,
        UUID itemId,
        String itemLabel,
        LocalizedText itemTitle,
        @Nullable Integer minutes,
        boolean continued,
        int version) {}

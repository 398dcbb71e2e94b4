package org.plenary.agenda;

import org.jspecify.annotations.Nullable;
import org.plenary.shared.LocalizedText;

/** What a person says of an item; its number and marker as printed, e.g. {@code 2} or {@code (b)}. */
public record AgendaItemInput(
        @Nullable String number,
        @Nullable String marker,
        LocalizedText title,
        AgendaItemKind kind,
        FurtherDocumentation furtherDocumentation) {

    /** A substantive item that is yet to be numbered. */
    public static AgendaItemInput of(LocalizedText title) {
        return new AgendaItemInput(null, null, title, AgendaItemKind.SUBSTANTIVE, FurtherDocumentation.UNSTATED);
    }
}

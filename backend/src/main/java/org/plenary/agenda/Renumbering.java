package org.plenary.agenda;

import org.jspecify.annotations.Nullable;

/** What renumbering does to one item, e.g. from 4 to 3. */
public record Renumbering(
        AgendaItem item, @Nullable String number, @Nullable String marker, String label) {}

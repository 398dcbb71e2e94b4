package org.plenary.listing;

import java.util.List;

/** A column of a listing by its name, e.g. {@code nature}, with the constants that it may hold where that is a choice. */
public record ListingColumn(String name, ColumnKind kind, List<? extends Enum<?>> choices) {}

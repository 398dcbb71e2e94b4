package org.plenary.listing;

/** By which column rows follow each other; what is unknown comes last either way. */
public record Ordering(String column, boolean descending) {}

package org.plenary.listing;

import java.util.List;

/**
 * Which rows of a listing, in which order, e.g. those with {@code migrants} in a text, of nature NOTE, latest first. Each
 * word may stand in any text of a row; all criteria must hold. Without an order, that of the listing.
 */
public record Selection(String words, List<Criterion> criteria, List<Ordering> order) {

    public static final Selection ALL = new Selection("", List.of(), List.of());
}

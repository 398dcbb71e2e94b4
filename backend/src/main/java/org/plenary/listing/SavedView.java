package org.plenary.listing;

import java.util.UUID;

/** How somebody looks at a list, under a name, e.g. Notes of this year: nature=NOTE&order=-issuedOn. */
public record SavedView(UUID id, String listing, String name, String address) {}

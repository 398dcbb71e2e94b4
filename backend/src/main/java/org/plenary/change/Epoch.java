package org.plenary.change;

import java.util.UUID;

/** From when on the feed counts by the transactions of this cluster: after the revision with that number. */
record Epoch(UUID id, long firstSeq) {}

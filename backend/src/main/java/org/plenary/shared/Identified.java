package org.plenary.shared;

import java.util.UUID;

/** A record of one thing that keeps its id whatever else of it changes, e.g. a meeting. */
public interface Identified {

    UUID id();
}

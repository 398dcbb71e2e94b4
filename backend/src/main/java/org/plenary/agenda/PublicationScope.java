package org.plenary.agenda;

/** What becomes visible to the public with an edition, in numbers, e.g. 7 items, 2 documents, 8 slots. */
public record PublicationScope(int items, int documents, int slots) {}

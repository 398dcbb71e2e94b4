package org.plenary.agenda;

/**
 * What becomes visible to the public with an edition, in numbers: its items and slots, and of the documents and acts that
 * it speaks of those that are not public yet, e.g. 7 items, 2 documents, 1 act, 8 slots. The version is the state of the
 * edition that was counted.
 */
public record PublicationScope(int items, int documents, int acts, int slots, int version) {}

package org.plenary.due;

/** What a document is to have reached some weeks before the meeting, e.g. submitted ten weeks before it. */
public enum Milestone {
    SUBMITTED,
    PROCESSED,
    ISSUED
}

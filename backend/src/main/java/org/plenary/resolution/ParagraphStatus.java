package org.plenary.resolution;

/** What has become of a paragraph, e.g. {@code IMPLEMENTED}. */
public enum ParagraphStatus {
    ACTIVE,
    IMPLEMENTED,
    ELAPSED,
    SUPERSEDED
}

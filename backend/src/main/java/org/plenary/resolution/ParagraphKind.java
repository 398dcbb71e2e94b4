package org.plenary.resolution;

/** What a paragraph does: says why, decides or asks, or stands in an annex. */
public enum ParagraphKind {
    PREAMBULAR,
    OPERATIVE,
    ANNEX
}

package org.plenary.agenda;

/** What a document is listed for, e.g. {@code BEFORE_THE_BODY}. */
public enum DocumentationRole {
    BEFORE_THE_BODY,
    FOR_INFORMATION,
    FOR_ADOPTION,
    REFERENCE
}

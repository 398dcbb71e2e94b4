package org.plenary.agenda;

/** What a paragraph of an annotation is about, e.g. {@code BACKGROUND}. */
public enum AnnotationSection {
    BACKGROUND,
    SCOPE,
    DOCUMENTATION,
    ORGANIZATION
}

package org.plenary.agenda;

import org.plenary.shared.LocalizedText;

/** What a person writes under an item. */
public record AnnotationInput(AnnotationSection section, LocalizedText text) {}

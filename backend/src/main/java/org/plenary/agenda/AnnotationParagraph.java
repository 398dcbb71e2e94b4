package org.plenary.agenda;

import java.util.UUID;
import org.plenary.shared.LocalizedText;

/** One paragraph of the annotation under an item, at its place in the order of print, from 1. */
public record AnnotationParagraph(
        UUID agendaId,
        UUID id,
        UUID itemId,
        int position,
        AnnotationSection section,
        LocalizedText text,
        int version) {}

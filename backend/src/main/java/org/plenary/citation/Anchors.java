package org.plenary.citation;

import static org.plenary.schema.Tables.ANNOTATION_PARAGRAPH;
import static org.plenary.schema.Tables.DOCUMENTATION_ENTRY;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plenary.agenda.AgendaService;
import org.plenary.agenda.AnnotationService;
import org.plenary.agenda.DocumentationService;
import org.plenary.citation.QuotedCitation.Evidence;
import org.plenary.resolution.ParagraphService;
import org.plenary.shared.InvalidInput;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.Quotes;
import org.springframework.stereotype.Component;

/** The texts in which quotes stand, and where they stand in them. */
@Component
class Anchors {

    /** Where a quote stands, in code points, the end exclusive. */
    record Place(int start, int end) {}

    private static final int SHOWN = 300;

    private final AgendaService agendas;
    private final AnnotationService annotations;
    private final DocumentationService documentation;
    private final ParagraphService paragraphs;

    Anchors(
            AgendaService agendas,
            AnnotationService annotations,
            DocumentationService documentation,
            ParagraphService paragraphs) {
        this.agendas = agendas;
        this.annotations = annotations;
        this.documentation = documentation;
        this.paragraphs = paragraphs;
    }

    /** The edition, open to changes, of the agenda that the text is part of; null for a text of the register. */
    @Nullable
    UUID edition(Evidence evidence) {
        return switch (evidence.kind()) {
            case ANNOTATION_PARAGRAPH ->
                agendas.edit(agendas.getHolding(ANNOTATION_PARAGRAPH, evidence.id())
                                .id())
                        .id();
            case DOCUMENTATION_ENTRY ->
                agendas.edit(agendas.getHolding(DOCUMENTATION_ENTRY, evidence.id())
                                .id())
                        .id();
            case RESOLUTION_PARAGRAPH -> null;
        };
    }

    /** Refuses a quote that the text does not hold, or several times where it is not said which is meant. */
    Place find(@Nullable UUID agendaId, Evidence evidence) {
        var text = text(agendaId, evidence).in(evidence.language()).orElse("");
        var found = Quotes.findAll(evidence.quote(), text);
        if (found.isEmpty() || evidence.quote().isBlank()) {
            throw text.isEmpty()
                    ? InvalidInput.of("evidence.quote", "quote.without-text", evidence.language(), evidence.quote())
                    : InvalidInput.of(
                            "evidence.quote",
                            "quote.not-in-text",
                            evidence.language(),
                            evidence.quote(),
                            shortened(text));
        }
        var occurrence = evidence.occurrence();
        if (occurrence == null && found.size() > 1) {
            throw InvalidInput.of("evidence.occurrence", "quote.several", evidence.quote(), found.size());
        }
        if (occurrence != null && (occurrence < 1 || occurrence > found.size())) {
            throw InvalidInput.of("evidence.occurrence", "quote.fewer", evidence.quote(), occurrence, found.size());
        }
        int start = found.get(occurrence == null ? 0 : occurrence - 1);
        return new Place(start, start + Quotes.length(evidence.quote()));
    }

    /** Which one of several it is that starts there, from 1. */
    Evidence at(@Nullable UUID agendaId, Evidence evidence, int start) {
        var text = text(agendaId, evidence).in(evidence.language()).orElse("");
        return new Evidence(
                evidence.kind(),
                evidence.id(),
                evidence.language(),
                evidence.quote(),
                Quotes.findAll(evidence.quote(), text).indexOf(start) + 1);
    }

    private LocalizedText text(@Nullable UUID agendaId, Evidence evidence) {
        if (agendaId == null) {
            return paragraphs.get(evidence.id()).says().text();
        }
        return evidence.kind() == EvidenceKind.ANNOTATION_PARAGRAPH
                ? annotations.get(agendaId, evidence.id()).text()
                : Optional.ofNullable(documentation.get(agendaId, evidence.id()).title())
                        .orElseThrow(() -> InvalidInput.of("evidence.anchor", "entry.without-title"));
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
    }
}

package org.plenary.citation;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plenary.citation.QuotedCitation.Evidence;
import org.plenary.citation.QuotedCitation.Source;
import org.plenary.citation.QuotedCitation.Target;
import org.plenary.mutation.InputFields;
import org.plenary.plan.NodeId;
import org.plenary.resolution.ResolutionKind;
import org.plenary.shared.Language;
import org.springframework.stereotype.Component;

/** Reads what the API says of a citation, over what it says at present. */
@Component
class CitationInputs {

    private static final Map<String, SourceKind> SOURCES = Map.of(
            "annotationParagraph", SourceKind.ANNOTATION_PARAGRAPH,
            "item", SourceKind.AGENDA_ITEM,
            "document", SourceKind.DOCUMENT,
            "resolution", SourceKind.RESOLUTION,
            "resolutionParagraph", SourceKind.RESOLUTION_PARAGRAPH,
            "bureauDecision", SourceKind.BUREAU_DECISION);
    private static final Map<String, TargetKind> TARGETS = Map.of(
            "resolution", TargetKind.RESOLUTION,
            "resolutionParagraph", TargetKind.RESOLUTION_PARAGRAPH,
            "document", TargetKind.DOCUMENT,
            "meeting", TargetKind.MEETING,
            "bureauDecision", TargetKind.BUREAU_DECISION,
            "recommendation", TargetKind.RECOMMENDATION,
            "article", TargetKind.INSTRUMENT_ARTICLE,
            "reference", TargetKind.UNRESOLVED_REFERENCE);
    private static final Map<String, EvidenceKind> ANCHORS = Map.of(
            "annotationParagraph", EvidenceKind.ANNOTATION_PARAGRAPH,
            "entry", EvidenceKind.DOCUMENTATION_ENTRY,
            "resolutionParagraph", EvidenceKind.RESOLUTION_PARAGRAPH);
    private static final Map<String, String> TYPES = Map.of(
            "annotationParagraph", "AnnotationParagraph",
            "item", "AgendaItem",
            "document", "Document",
            "resolution", "Resolution",
            "resolutionParagraph", "ResolutionParagraph",
            "bureauDecision", "BureauDecision",
            "meeting", "Meeting",
            "recommendation", "Recommendation",
            "article", "InstrumentArticle",
            "entry", "DocumentationEntry");

    private final CitationService citations;

    CitationInputs(CitationService citations) {
        this.citations = citations;
    }

    QuotedCitation input(InputFields fields, @Nullable QuotedCitation present) {
        var before = Optional.ofNullable(present);
        return new QuotedCitation(
                fields.constant("type", before.map(QuotedCitation::type).orElse(CitationType.CITES)),
                fields.value("verb", before.map(QuotedCitation::verb).orElse(null)),
                fields.required(
                        "source",
                        given(fields, "source")
                                .map(this::source)
                                .or(() -> before.map(QuotedCitation::source))
                                .orElse(null),
                        "{resolution: \"Resolution:0197f3a2-6c1d-7b52-9a51-3f0c2d7e8b10\"}"),
                fields.required(
                        "target",
                        given(fields, "target")
                                .map(this::target)
                                .or(() -> before.map(QuotedCitation::target))
                                .orElse(null),
                        "{reference: {label: \"Council decision 2005/213\"}}"),
                fields.values().containsKey("evidence")
                        ? given(fields, "evidence").map(this::evidence).orElse(null)
                        : before.map(QuotedCitation::evidence).orElse(null),
                fields.value("foundIn", before.map(QuotedCitation::foundIn).orElse(null)));
    }

    private static Optional<Map<?, ?>> given(InputFields fields, String name) {
        return fields.values().get(name) instanceof Map<?, ?> oneOf ? Optional.of(oneOf) : Optional.empty();
    }

    private Source source(Map<?, ?> oneOf) {
        var named = named(oneOf);
        return new Source(of(SOURCES, named), key("input.source", named, oneOf));
    }

    private Target target(Map<?, ?> oneOf) {
        var named = named(oneOf);
        return new Target(
                of(TARGETS, named),
                oneOf.get(named) instanceof Map<?, ?> words ? reference(words) : key("input.target", named, oneOf));
    }

    /** What the register does not hold yet, by the words that refer to it. */
    private UUID reference(Map<?, ?> words) {
        var act = words.get("act") instanceof Map<?, ?> named ? named : Map.of();
        return citations.findOrCreateReference(
                String.valueOf(words.get("label")).strip(),
                act.get("conference") == null
                        ? null
                        : NodeId.parse(
                                "input.target.reference.act.conference", String.valueOf(act.get("conference")), "Body"),
                act.get("kind") == null ? null : ResolutionKind.valueOf(String.valueOf(act.get("kind"))),
                act.get("number") == null ? null : String.valueOf(act.get("number")));
    }

    private Evidence evidence(Map<?, ?> given) {
        var anchor = Objects.requireNonNull((Map<?, ?>) given.get("anchor"));
        var named = named(anchor);
        return new Evidence(
                of(ANCHORS, named),
                key("input.evidence.anchor", named, anchor),
                given.get("language") == null ? Language.EN : Language.valueOf(String.valueOf(given.get("language"))),
                String.valueOf(given.get("quote")),
                (Integer) given.get("occurrence"));
    }

    private static <T> T of(Map<String, T> known, String named) {
        return Objects.requireNonNull(known.get(named));
    }

    private static String named(Map<?, ?> oneOf) {
        return String.valueOf(oneOf.keySet().iterator().next());
    }

    private UUID key(String path, String named, Map<?, ?> oneOf) {
        return NodeId.parse(path + "." + named, String.valueOf(oneOf.get(named)), of(TYPES, named));
    }
}

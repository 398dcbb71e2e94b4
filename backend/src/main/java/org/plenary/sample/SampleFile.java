package org.plenary.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenary.agenda.AgendaItemKind;
import org.plenary.agenda.AgendaStage;
import org.plenary.agenda.AnnotationSection;
import org.plenary.agenda.DocumentationRole;
import org.plenary.agenda.DocumentationStatus;
import org.plenary.agenda.FurtherDocumentation;
import org.plenary.body.BodyKind;
import org.plenary.document.DocumentFileInput;
import org.plenary.document.DocumentNature;
import org.plenary.mandate.MandateAction;
import org.plenary.meeting.MeetingDesignation;
import org.plenary.meeting.MeetingStatus;
import org.plenary.resolution.BureauOutcome;
import org.plenary.resolution.BureauProcedure;
import org.plenary.resolution.ParagraphKind;
import org.plenary.resolution.ResolutionKind;
import org.plenary.shared.Language;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a file of sample content says, in the order in which things refer to each other; each is called by its key, e.g.
 * {@code CTOC/COP#9} for the ninth session. Texts are by language, e.g. {@code {"en": "Other matters"}}.
 */
record SampleFile(
        @Nullable List<InstrumentOf> instruments,
        @Nullable List<BodyOf> bodies,
        @Nullable List<MeetingOf> meetings,
        @Nullable List<ActOf> acts,
        @Nullable List<DocumentOf> documents,
        @Nullable List<BureauDecisionOf> bureauDecisions,
        @Nullable List<RecommendationOf> recommendations,
        @Nullable List<AgendaOf> agendas,
        @Nullable List<CitationOf> citations,
        @Nullable List<MandateOf> mandates) {

    record ArticleOf(String key, String number, @Nullable Map<String, String> title) {}

    record InstrumentOf(
            String key,
            @Nullable String parent,
            Map<String, String> name,
            @Nullable Map<String, String> shortName,
            @Nullable List<ArticleOf> articles) {}

    record BodyOf(
            String key,
            @Nullable String parent,
            BodyKind kind,
            @Nullable String symbol,
            Map<String, String> name,
            @Nullable Map<String, String> shortName,
            @Nullable List<String> instruments) {}

    record SittingOf(String key, LocalDate date, LocalTime startsAt, LocalTime endsAt) {}

    record MeetingOf(
            String key,
            String body,
            @Nullable Integer ordinal,
            MeetingDesignation designation,
            Map<String, String> title,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            @Nullable String venue,
            @Nullable String timeZone,
            MeetingStatus status,
            @Nullable Integer entitledSittings,
            @Nullable List<String> interpretationLanguages,
            @Nullable String foundIn,
            @Nullable List<SittingOf> sittings) {}

    record ParagraphOf(
            String key,
            ParagraphKind kind,
            @Nullable String number,
            @Nullable String verb,
            Map<String, String> text,
            @Nullable String addressee,
            @Nullable LocalDate dueOn,
            @Nullable String dueBody,
            @Nullable Integer dueOrdinal,
            @Nullable List<ParagraphOf> children) {}

    record ActOf(
            String key,
            String body,
            ResolutionKind kind,
            String number,
            @Nullable String meeting,
            @Nullable Map<String, String> title,
            @Nullable LocalDate adoptedOn,
            @Nullable String foundIn,
            @Nullable List<ParagraphOf> paragraphs) {}

    record VersionOf(
            Language language,
            @Nullable LocalDate issuedOn,
            @Nullable List<DocumentFileInput> files) {}

    record DocumentOf(
            String key,
            String symbol,
            String body,
            @Nullable String meeting,
            DocumentNature nature,
            @Nullable Map<String, String> title,
            @Nullable LocalDate issuedOn,
            @Nullable Language originalLanguage,
            @Nullable List<VersionOf> versions) {}

    record BureauDecisionOf(
            String key,
            String body,
            LocalDate decidedOn,
            BureauProcedure procedure,
            @Nullable OffsetDateTime deadline,
            BureauOutcome outcome,
            Map<String, String> subject) {}

    record RecommendationOf(
            String key,
            String meeting,
            Map<String, String> text,
            @Nullable String addressee,
            @Nullable Integer futureOrdinal) {}

    record AnnotationOf(AnnotationSection section, Map<String, String> text) {}

    record EntryOf(
            @Nullable String document,
            @Nullable Map<String, String> title,
            DocumentationRole role,
            DocumentationStatus status,
            @Nullable LocalDate dueOn) {}

    record ItemOf(
            String key,
            @Nullable String number,
            @Nullable String marker,
            Map<String, String> title,
            AgendaItemKind kind,
            @Nullable FurtherDocumentation furtherDocumentation,
            @Nullable String continues,
            @Nullable List<AnnotationOf> annotation,
            @Nullable List<EntryOf> documentation,
            @Nullable List<ItemOf> children) {}

    record SlotOf(String sitting, String item, @Nullable Integer minutes) {}

    record RetitledOf(String item, Map<String, String> title) {}

    record AddedOf(String before, ItemOf item) {}

    /** An agenda of its own, or one that comes from an earlier stage with changes. */
    record AgendaOf(
            String key,
            @Nullable String meeting,
            @Nullable String from,
            AgendaStage stage,
            @Nullable OffsetDateTime adoptedAt,
            @Nullable String document,
            @Nullable List<ItemOf> items,
            @Nullable List<RetitledOf> retitled,
            @Nullable List<AddedOf> added,
            @Nullable List<String> removed,
            @Nullable List<SlotOf> slots) {}

    /** The term is one of the vocabulary of phrases; the target is an act, an article, or what a label calls. */
    record CitationOf(
            String source,
            @Nullable String paragraph,
            @Nullable String target,
            @Nullable String targetParagraph,
            @Nullable String article,
            @Nullable String label,
            String term,
            @Nullable String verb,
            @Nullable String quote,
            @Nullable String foundIn) {}

    record AuthorityOf(
            @Nullable String act,
            @Nullable String paragraph,
            @Nullable String bureauDecision,
            @Nullable String recommendation) {}

    record ThingOf(
            @Nullable String item,
            @Nullable String document,
            @Nullable String meeting,
            @Nullable String act,
            @Nullable String body) {}

    record MandateOf(
            MandateAction action,
            @Nullable Map<String, String> summary,
            AuthorityOf authority,
            @Nullable ThingOf subject,
            @Nullable String addressee,
            @Nullable LocalDate dueOn,
            @Nullable String dueBody,
            @Nullable Integer dueOrdinal,
            @Nullable ThingOf fulfilledBy,
            @Nullable LocalDate fulfilledOn) {}

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    static SampleFile read(String name) {
        return JSON.readValue(bytes(name), SampleFile.class);
    }

    static byte[] bytes(String name) {
        try {
            return new ClassPathResource("sample/" + name).getContentAsByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

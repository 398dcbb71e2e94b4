package org.plenary.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.agenda.Meetings.CLEARER;
import static org.plenary.agenda.Meetings.EDITOR;
import static org.plenary.agenda.Meetings.asClearer;
import static org.plenary.agenda.Meetings.asEditor;
import static org.plenary.mutation.Asker.ERRORS;
import static org.plenary.mutation.Asker.READER;

import com.jayway.jsonpath.DocumentContext;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.agenda.Agenda;
import org.plenary.agenda.AgendaItemService;
import org.plenary.agenda.AgendaService;
import org.plenary.agenda.AnnotationInput;
import org.plenary.agenda.AnnotationSection;
import org.plenary.agenda.AnnotationService;
import org.plenary.agenda.Meetings;
import org.plenary.meeting.MeetingService;
import org.plenary.mutation.Asker;
import org.plenary.resolution.Resolution;
import org.plenary.resolution.ResolutionInput;
import org.plenary.resolution.ResolutionKind;
import org.plenary.resolution.ResolutionService;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@Import({Meetings.class, Asker.class})
class CitationMutationTests {

    private static final String TEXT =
            "🙂 In its resolution 8/2, the Conference was guided by resolution 5/5; resolution 8/2 asks for more.";
    private static final String CITATION =
            " { citation { id type assertion confidence quote quoteStart quoteEnd version target { __typename ... on Resolution { number } ... on UnresolvedReference { label } } }"
                    + " agenda { edition publication } change " + ERRORS + " } }";

    @Autowired
    private Meetings meetings;

    @Autowired
    private MeetingService register;

    @Autowired
    private AgendaService agendas;

    @Autowired
    private AgendaItemService items;

    @Autowired
    private AnnotationService annotations;

    @Autowired
    private ResolutionService resolutions;

    @Autowired
    private CitationService extracted;

    @Autowired
    private Asker api;

    private Agenda agenda;
    private UUID body;
    private UUID paragraph;
    private Resolution cited;

    @BeforeEach
    void annotate() {
        agenda = meetings.agenda();
        body = asEditor(() -> register.get(agenda.meetingId())).bodyId();
        cited = act("8/2");
        var item = asEditor(() -> items.findAll(agenda.id())).getFirst();
        paragraph = asEditor(() -> annotations.add(
                        agenda.id(),
                        item.id(),
                        new AnnotationInput(AnnotationSection.BACKGROUND, LocalizedText.english(TEXT))))
                .id();
    }

    @Test
    void countsTheOffsetsFromTheQuote() {
        var answer = create(quote("guided by resolution 5/5", null));
        assertThat(answer.<List<Object>>read("createCitation.errors")).isEmpty();
        assertThat(answer.<Integer>read("createCitation.citation.quoteStart")).isEqualTo(44);
        assertThat(answer.<Integer>read("createCitation.citation.quoteEnd")).isEqualTo(68);
        assertThat(answer.<String>read("createCitation.citation.assertion")).isEqualTo("STATED");
        assertThat(answer.<String>read("createCitation.citation.target.number")).isEqualTo("8/2");
    }

    @Test
    void refusesAQuoteThatTheTextDoesNotHoldWithWhatItHolds() {
        var answer = create(quote("resolution 9/9", null));
        assertThat(answer.<String>read("createCitation.errors[0].message"))
                .isEqualTo("The EN text does not hold \"resolution 9/9\".");
        assertThat(answer.<String>read("createCitation.errors[0].remedy")).contains(TEXT);
        assertThat(answer.<List<String>>read("createCitation.errors[0].path"))
                .containsExactly("input", "evidence", "quote");
    }

    @Test
    void asksWhichOneWhereTheTextHoldsTheQuoteSeveralTimes() {
        assertThat(create(quote("resolution 8/2", null)).<String>read("createCitation.errors[0].remedy"))
                .startsWith("Say which one is meant, from 1 to 2");
        assertThat(create(quote("resolution 8/2", 2)).<Integer>read("createCitation.citation.quoteStart"))
                .isEqualTo(70);
        assertThat(create(quote("resolution 8/2", 3)).<String>read("createCitation.errors[0].code"))
                .isEqualTo("INVALID_INPUT");
    }

    @Test
    void changesTheTypeAndKeepsTheRest() {
        var id = create(quote("guided by resolution 5/5", null)).<String>read("createCitation.citation.id");
        var document =
                "mutation($id: ID!) { updateCitation(id: $id, expectedVersion: 1, input: {type: GUIDED_BY})" + CITATION;
        var answer = api.ask(EDITOR, document, Map.of("id", id));
        assertThat(answer.<String>read("updateCitation.citation.type")).isEqualTo("GUIDED_BY");
        assertThat(answer.<Integer>read("updateCitation.citation.quoteStart")).isEqualTo(44);
        var late = api.ask(EDITOR, document, Map.of("id", id));
        assertThat(late.<String>read("updateCitation.errors[0].code")).isEqualTo("CONFLICT");
        assertThat(late.<Integer>read("updateCitation.citation.version")).isEqualTo(2);
    }

    @Test
    void opensTheNextEditionOfAPublishedAgenda() {
        var id = create(quote("guided by resolution 5/5", null)).<String>read("createCitation.citation.id");
        asClearer(() -> agendas.publish(agenda.id(), agendas.get(agenda.id()).version()));
        var answer = api.ask(
                EDITOR,
                "mutation($id: ID!) { deleteCitation(id: $id, expectedVersion: 1) { deletedId " + ERRORS + " } }",
                Map.of("id", id));
        assertThat(answer.<String>read("deleteCitation.deletedId")).isEqualTo(id);
        var latest = asEditor(() -> agendas.findLatest(agenda.meetingId())).orElseThrow();
        assertThat(latest.edition()).isEqualTo(2);
        assertThat(api.ask(
                                Viewer.ANONYMOUS,
                                "query($id: ID!) { node(id: $id) { ... on Citation { quote } } }",
                                Map.of("id", id))
                        .<String>read("node.quote"))
                .isEqualTo("guided by resolution 5/5");
        var restore = "mutation($id: ID!) { restoreCitation(id: $id)" + CITATION;
        var restored = api.ask(EDITOR, restore, Map.of("id", id));
        assertThat(restored.<Integer>read("restoreCitation.agenda.edition")).isEqualTo(2);
        assertThat(restored.<Integer>read("restoreCitation.citation.quoteStart"))
                .isEqualTo(44);
    }

    @Test
    void comesBackOnlyWhereItsQuoteStillStands() {
        var id = create(quote("guided by resolution 5/5", null)).<String>read("createCitation.citation.id");
        api.ask(
                EDITOR,
                "mutation($id: ID!) { deleteCitation(id: $id, expectedVersion: 1) { deletedId " + ERRORS + " } }",
                Map.of("id", id));
        var present = asEditor(() -> annotations.get(agenda.id(), paragraph));
        asEditor(() -> annotations.update(
                agenda.id(),
                paragraph,
                present.version(),
                new AnnotationInput(AnnotationSection.BACKGROUND, LocalizedText.english("Nothing of that kind."))));
        var refused = api.ask(EDITOR, "mutation($id: ID!) { restoreCitation(id: $id)" + CITATION, Map.of("id", id));
        assertThat(refused.<String>read("restoreCitation.errors[0].code")).isEqualTo("INVALID_INPUT");
    }

    @Test
    void standsForWhatARuleHasExtracted() {
        var id = asEditor(() -> extracted.add(
                agenda.id(),
                new CitationInput(
                        CitationType.CITES,
                        null,
                        Assertion.EXTRACTED,
                        new BigDecimal("0.80"),
                        SourceKind.RESOLUTION,
                        act("8/1").id(),
                        TargetKind.RESOLUTION,
                        cited.id(),
                        EvidenceKind.ANNOTATION_PARAGRAPH,
                        paragraph,
                        Language.EN,
                        "guided by",
                        44,
                        53)));
        var document =
                "mutation($id: ID!, $version: Int!) { confirmCitation(id: $id, expectedVersion: $version)" + CITATION;
        var answer = api.ask(EDITOR, document, Map.of("id", "Citation:" + id, "version", 1));
        assertThat(answer.<String>read("confirmCitation.citation.assertion")).isEqualTo("REPORTED");
        assertThat(answer.<Object>read("confirmCitation.citation.confidence")).isNull();
        assertThat(api.ask(EDITOR, document, Map.of("id", "Citation:" + id, "version", 2))
                        .<String>read("confirmCitation.errors[0].message"))
                .isEqualTo("The citation is REPORTED.");
    }

    @Test
    void linksAReferenceWhenItsTargetArrives() {
        var id = cite(Map.of(
                "reference",
                Map.of(
                        "label",
                        "decision 4/1",
                        "act",
                        Map.of("conference", "Body:" + body, "kind", "DECISION", "number", "4/1"))));
        assertThat(target(id)).isEqualTo("UnresolvedReference");
        asEditor(() -> resolutions.create(new ResolutionInput(body, ResolutionKind.DECISION, "4/1", null, null, null)));
        assertThat(target(id)).isEqualTo("Resolution");
    }

    @Test
    void linksAReferenceByHandAndTakesThatBack() {
        var id = cite(Map.of("reference", Map.of("label", "the earlier resolution of " + body)));
        var reference = api.ask(
                        EDITOR,
                        "query($id: ID!) { node(id: $id) { ... on Citation { target { ... on UnresolvedReference { id } } } } }",
                        Map.of("id", id))
                .<String>read("node.target.id");
        var link =
                "mutation($id: ID!, $to: ID!) { linkReference(id: $id, expectedVersion: 1, to: {resolution: $to}) { reference { label version resolution { number } } "
                        + ERRORS + " } }";
        var to = Map.<String, Object>of("id", reference, "to", "Resolution:" + cited.id());
        assertThat(api.ask(EDITOR, link, to).<String>read("linkReference.reference.resolution.number"))
                .isEqualTo("8/2");
        assertThat(target(id)).isEqualTo("Resolution");
        assertThat(api.ask(EDITOR, link, to).<String>read("linkReference.errors[0].code"))
                .isEqualTo("CONFLICT");
        api.ask(
                EDITOR,
                "mutation($id: ID!) { unlinkReference(id: $id, expectedVersion: 2) { reference { version } " + ERRORS
                        + " } }",
                Map.of("id", reference));
        assertThat(target(id)).isEqualTo("UnresolvedReference");
    }

    @Test
    void leavesWhatAPublishedActCitesToWhoMayPublish() {
        asClearer(() -> resolutions.publish(cited.id()));
        var document =
                "mutation($source: ID!, $target: ID!) { createCitation(input: {type: RECALLS, source: {resolution: $source}, target: {resolution: $target}, foundIn: \"A/RES/66/180\"})"
                        + CITATION;
        var ends = Map.<String, Object>of(
                "source",
                "Resolution:" + cited.id(),
                "target",
                "Resolution:" + act("5/5").id());
        for (var viewer : List.of(Viewer.ANONYMOUS, READER, EDITOR)) {
            assertThat(api.ask(viewer, document, ends).<String>read("createCitation.errors[0].code"))
                    .isEqualTo("FORBIDDEN");
        }
        assertThat(api.ask(CLEARER, document, ends).<String>read("createCitation.citation.assertion"))
                .isEqualTo("EDITORIAL");
    }

    private String target(String id) {
        return api.ask(
                        EDITOR,
                        "query($id: ID!) { node(id: $id) { ... on Citation { target { __typename } } } }",
                        Map.of("id", id))
                .read("node.target.__typename");
    }

    private String cite(Map<String, Object> target) {
        var input = new HashMap<>(quote("guided by", null));
        input.put("target", target);
        return create(input).read("createCitation.citation.id");
    }

    private Map<String, Object> quote(String words, @org.jspecify.annotations.Nullable Integer occurrence) {
        var evidence = new HashMap<String, Object>(
                Map.of("anchor", Map.of("annotationParagraph", "AnnotationParagraph:" + paragraph), "quote", words));
        if (occurrence != null) {
            evidence.put("occurrence", occurrence);
        }
        return Map.of(
                "source", Map.of("annotationParagraph", "AnnotationParagraph:" + paragraph),
                "target", Map.of("resolution", "Resolution:" + cited.id()),
                "evidence", evidence);
    }

    private DocumentContext create(Map<String, Object> input) {
        return api.ask(
                EDITOR,
                "mutation($input: CitationInput!) { createCitation(input: $input)" + CITATION,
                Map.of("input", input));
    }

    private Resolution act(String number) {
        return asEditor(() ->
                resolutions.create(new ResolutionInput(body, ResolutionKind.RESOLUTION, number, null, null, null)));
    }
}

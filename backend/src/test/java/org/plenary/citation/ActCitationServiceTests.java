package org.plenary.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plenary.agenda.Meetings.asClearer;
import static org.plenary.agenda.Meetings.asEditor;
import static org.plenary.schema.Tables.CITATION;
import static org.plenary.schema.Tables.RESOLUTION_PARAGRAPH;
import static org.plenary.schema.Tables.REVISION;

import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.agenda.AgendaItemService;
import org.plenary.agenda.AgendaService;
import org.plenary.agenda.AnnotationInput;
import org.plenary.agenda.AnnotationSection;
import org.plenary.agenda.AnnotationService;
import org.plenary.agenda.Meetings;
import org.plenary.resolution.ParagraphInput;
import org.plenary.resolution.ParagraphKind;
import org.plenary.resolution.ParagraphService;
import org.plenary.resolution.ResolutionInput;
import org.plenary.resolution.ResolutionKind;
import org.plenary.resolution.ResolutionService;
import org.plenary.schema.tables.records.CitationRecord;
import org.plenary.shared.Changes;
import org.plenary.shared.InvalidInput;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@Import(Meetings.class)
class ActCitationServiceTests {

    @Autowired
    private ActCitationService acts;

    @Autowired
    private CitationService citations;

    @Autowired
    private ResolutionService resolutions;

    @Autowired
    private ParagraphService paragraphs;

    @Autowired
    private AgendaService agendas;

    @Autowired
    private AgendaItemService items;

    @Autowired
    private AnnotationService annotations;

    @Autowired
    private Meetings meetings;

    @Autowired
    private Changes changes;

    @Autowired
    private DSLContext database;

    private UUID body;
    private UUID earlier;
    private UUID later;
    private UUID paragraph;

    @BeforeEach
    void registerTwoActs() {
        body = meetings.meeting().bodyId();
        earlier = register("5/5");
        later = register("8/2");
        paragraph = asEditor(() -> paragraphs.add(
                later,
                null,
                new ParagraphInput(
                        ParagraphKind.PREAMBULAR,
                        null,
                        "Guided by",
                        LocalizedText.english("🙂 Guided by resolution 5/5,"),
                        null,
                        null,
                        null,
                        null)));
    }

    @Test
    void findsTheQuoteInTheParagraphByCodePoints() {
        var citation = row(asEditor(() -> acts.add(cites("Guided by resolution 5/5", null))));
        assertThat(citation.getAssertion()).isEqualTo("STATED");
        assertThat(citation.getQuoteStart()).isEqualTo(2);
        assertThat(citation.getQuoteEnd()).isEqualTo(26);
        assertThat(citation.getEvidenceResolutionParagraphId()).isEqualTo(paragraph);
    }

    @Test
    void countsAgainstTheActThatCites() {
        var citation = asEditor(() -> acts.add(cites("resolution 5/5", null)));
        var revision = database.fetchSingle(REVISION, REVISION.ENTITY_ID.eq(citation));
        assertThat(revision.getUnit()).isEqualTo("resolution");
        assertThat(revision.getUnitId()).isEqualTo(later);
    }

    @Test
    void needsWordsOrTheirPlace() {
        assertThatThrownBy(() -> asEditor(() -> acts.add(cites("resolution 7/1", null))))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("does not hold \"resolution 7/1\"");
        assertThatThrownBy(() -> asEditor(() -> acts.add(cites(null, null))))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("no evidence");
        var citation = row(asEditor(() -> acts.add(cites(null, "A/RES/66/180"))));
        assertThat(citation.getAssertion()).isEqualTo("EDITORIAL");
        assertThat(citation.getQuote()).isNull();
    }

    @Test
    void losesItsEvidenceToNoEdit() {
        asEditor(() -> acts.add(cites("resolution 5/5", null)));
        assertThatThrownBy(() -> asEditor(() -> changes.make(
                        Role.EDITOR,
                        "rewrite",
                        () -> database.update(RESOLUTION_PARAGRAPH)
                                .set(
                                        RESOLUTION_PARAGRAPH.TEXT,
                                        LocalizedText.english("Rewritten").toJsonb())
                                .where(RESOLUTION_PARAGRAPH.ID.eq(paragraph))
                                .execute())))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("A citation would lose its evidence");
    }

    @Test
    void refusesThatActsSupersedeEachOther() {
        var latest = register("9/1");
        asEditor(() -> acts.add(supersedes(later, earlier)));
        asEditor(() -> acts.add(supersedes(latest, later)));
        assertThatThrownBy(() -> asEditor(() -> acts.add(supersedes(earlier, latest))))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("An act cannot supersede one that supersedes it.");
    }

    @Test
    void mapsTheTermsOfOtherVocabularies() {
        assertThat(acts.findType("phrases", "decided_in")).contains(CitationType.REPORTS_ON);
        assertThat(acts.findType("phrases", "likes")).isEmpty();
    }

    @Test
    void linksAReferenceInAPublishedAgendaWhenItsTargetArrives() {
        var agenda = meetings.agenda();
        asEditor(() -> refer(agenda.id()));
        asClearer(() -> agendas.publish(agenda.id(), agendas.get(agenda.id()).version()));
        var arrived = register("9/7");
        var citation = database.fetchSingle(CITATION, CITATION.AGENDA_ID.eq(agenda.id()));
        assertThat(citation.getTargetResolutionId()).isEqualTo(arrived);
        assertThat(citation.getTargetReferenceId()).isNotNull();
        assertThatThrownBy(() -> asEditor(() -> changes.make(
                        Role.EDITOR,
                        "rewrite",
                        () -> database.update(CITATION)
                                .set(CITATION.TYPE, "RECALLS")
                                .where(CITATION.AGENDA_ID.eq(agenda.id()))
                                .execute())))
                .hasMessageContaining("A published edition of an agenda cannot be changed.");
    }

    private UUID refer(UUID agendaId) {
        var item = items.findAll(agendaId).getFirst();
        var text = annotations
                .add(
                        agendaId,
                        item.id(),
                        new AnnotationInput(AnnotationSection.BACKGROUND, LocalizedText.english("See resolution 9/7.")))
                .id();
        return citations.add(
                agendaId,
                new CitationInput(
                        CitationType.CITES,
                        "See",
                        Assertion.STATED,
                        null,
                        SourceKind.ANNOTATION_PARAGRAPH,
                        text,
                        TargetKind.UNRESOLVED_REFERENCE,
                        citations.findOrCreateReference("resolution 9/7", body, ResolutionKind.RESOLUTION, "9/7"),
                        EvidenceKind.ANNOTATION_PARAGRAPH,
                        text,
                        Language.EN,
                        "resolution 9/7",
                        4,
                        18));
    }

    private UUID register(String number) {
        return asEditor(() -> resolutions.create(
                        new ResolutionInput(body, ResolutionKind.RESOLUTION, number, null, null, null)))
                .id();
    }

    private ActCitation cites(@Nullable String quote, @Nullable String foundIn) {
        return new ActCitation(
                CitationType.GUIDED_BY,
                "Guided by",
                later,
                paragraph,
                TargetKind.RESOLUTION,
                earlier,
                null,
                null,
                quote,
                foundIn);
    }

    private static ActCitation supersedes(UUID source, UUID target) {
        return new ActCitation(
                CitationType.SUPERSEDES,
                null,
                source,
                null,
                TargetKind.RESOLUTION,
                target,
                null,
                null,
                null,
                "A letter");
    }

    private CitationRecord row(UUID id) {
        return database.fetchSingle(CITATION, CITATION.ID.eq(id));
    }
}

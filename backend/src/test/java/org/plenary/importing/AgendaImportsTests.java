package org.plenary.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.plenary.agenda.Meetings.asClearer;
import static org.plenary.agenda.Meetings.asEditor;
import static org.plenary.schema.Tables.CITATION;
import static org.plenary.schema.Tables.RECOMMENDATION;
import static org.plenary.schema.Tables.REVISION;
import static org.plenary.schema.Tables.UNRESOLVED_REFERENCE;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.plenary.agenda.AgendaItem;
import org.plenary.agenda.AgendaItemInput;
import org.plenary.agenda.AgendaItemService;
import org.plenary.agenda.AgendaService;
import org.plenary.agenda.AgendaStage;
import org.plenary.agenda.AnnotationInput;
import org.plenary.agenda.AnnotationParagraph;
import org.plenary.agenda.AnnotationService;
import org.plenary.body.BodyService;
import org.plenary.importing.AgendaPreview.Difference;
import org.plenary.importing.AgendaPreview.Difference.Kind;
import org.plenary.meeting.MeetingDesignation;
import org.plenary.meeting.MeetingInput;
import org.plenary.meeting.MeetingService;
import org.plenary.meeting.MeetingStatus;
import org.plenary.shared.Conflict;
import org.plenary.shared.InvalidInput;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.Publication;
import org.plenary.timetable.TimetableService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.access.AccessDeniedException;

@SpringBootTest
class AgendaImportsTests {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private static final String AGENDA = """
            # Commission on Examples %s

            Third session

            Geneva, 4-6 March 2024

            Annotated provisional agenda

            1. Opening of the session.
            2. Programme:
            (a) First part;
            (b) Second part.
            3. Other matters.

            # Annotations

            ## 1. Opening of the session

            In its resolution 2/1, the Commission asked for short meetings.

            ## 2. Programme

            (a) First part

            Documentation

            Note by the Secretariat on the first part (X/EX.%s/2024/2)

            (b) Second part

            The Commission may wish to go on.

            ## 3. Other matters

            No documentation is expected.

            Annex

            Timetable

            Monday, 4 March
            10 a.m.–1 p.m.	1	Opening of the session
            	2 (a)	First part
            3–6 p.m.	2 (b)	Second part
            """;

    private final String text = AGENDA.replace("%s", String.valueOf(COUNT.incrementAndGet()));

    @Autowired
    private AgendaImports imports;

    @Autowired
    private BodyService bodies;

    @Autowired
    private MeetingService meetings;

    @Autowired
    private AgendaService agendas;

    @Autowired
    private AgendaItemService items;

    @Autowired
    private AnnotationService annotations;

    @Autowired
    private TimetableService timetable;

    @Autowired
    private DSLContext database;

    @Test
    void previewsWithoutWriting() {
        var before = database.fetchCount(REVISION);
        var preview = preview(text);
        assertThat(database.fetchCount(REVISION)).isEqualTo(before);
        assertThat(preview.meetingId()).isNull();
        assertThat(preview.unchanged()).isFalse();
        assertThat(preview.proposal().items()).hasSize(5);
    }

    @Test
    void refusesWhatThePreviewHasNotSeen() {
        var imported = apply(text);
        var preview = preview(text.replace("Other matters", "Further matters"));
        var item = asEditor(() -> items.findAll(imported.agendaId())).getFirst();
        asEditor(() -> items.update(
                item.agendaId(),
                item.id(),
                item.version(),
                AgendaItemInput.of(LocalizedText.english("Edited in between"))));
        assertThatThrownBy(() -> asEditor(() -> imports.apply(preview))).isInstanceOf(Conflict.class);
        assertThat(asEditor(() -> items.findAll(imported.agendaId())).getFirst().title())
                .isEqualTo(LocalizedText.english("Edited in between"));
    }

    @Test
    void keepsAParagraphThatOnlyMovesWithItsTranslations() {
        var imported = apply(text);
        var item = asEditor(() -> items.findAll(imported.agendaId())).get(3);
        var paragraph = asEditor(() -> annotations.findAll(imported.agendaId(), item.id()))
                .getFirst();
        asEditor(() -> annotations.update(
                imported.agendaId(),
                paragraph.id(),
                paragraph.version(),
                new AnnotationInput(
                        paragraph.section(), paragraph.text().with(Language.FR, "La Commission continue."))));
        var words = paragraph.text().best(Language.EN);
        apply(text.replace(words, "Something new stands first.\n\n" + words));
        assertThat(asEditor(() -> annotations.findAll(imported.agendaId(), item.id())))
                .extracting(AnnotationParagraph::id, each -> each.text().best(Language.FR))
                .element(1)
                .isEqualTo(tuple(paragraph.id(), "La Commission continue."));
    }

    @Test
    void createsWhatIsMissingAsDrafts() {
        var imported = apply(text);
        assertThat(imported.changed()).isTrue();
        var meeting = asEditor(() -> meetings.get(imported.meetingId()));
        assertThat(meeting.publication()).isEqualTo(Publication.DRAFT);
        assertThat(meeting.title().best(Language.EN)).startsWith("Third session of the Commission on Examples");
        assertThat(asEditor(() -> items.findAll(imported.agendaId())))
                .extracting(AgendaItem::label)
                .containsExactly("1", "2", "2 (a)", "2 (b)", "3");
        assertThat(asEditor(() -> timetable.findSlots(imported.agendaId()))).hasSize(3);
        assertThat(asEditor(() -> agendas.get(imported.agendaId())).documentId())
                .isNotNull();
        assertThat(database.select(UNRESOLVED_REFERENCE.LABEL)
                        .from(CITATION)
                        .join(UNRESOLVED_REFERENCE)
                        .on(UNRESOLVED_REFERENCE.ID.eq(CITATION.TARGET_REFERENCE_ID))
                        .where(CITATION.AGENDA_ID.eq(imported.agendaId()))
                        .fetch(UNRESOLVED_REFERENCE.LABEL))
                .singleElement()
                .asString()
                .startsWith("resolution 2/1 of the Commission on Examples");
    }

    @Test
    void changesNothingWhenTheSameFileComesAgain() {
        var first = apply(text);
        var before = database.fetchCount(REVISION);
        assertThat(preview(text).unchanged()).isTrue();
        var second = apply(text);
        assertThat(second.changed()).isFalse();
        assertThat(second.agendaId()).isEqualTo(first.agendaId());
        assertThat(database.fetchCount(REVISION)).isEqualTo(before);
    }

    @Test
    void opensTheNextEditionOfAPublishedAgendaWithTheSameItems() {
        var first = apply(text);
        var agenda = asEditor(() -> agendas.get(first.agendaId()));
        asClearer(() -> agendas.publish(agenda.id(), agenda.version()));
        var before = asEditor(() -> items.findAll(first.agendaId()));
        var changed = text.replace("3. Other matters", "3. Any other business")
                .replace("may wish to go on", "may wish to stop");
        assertThat(preview(changed).differences())
                .extracting(Difference::kind, Difference::what, Difference::after)
                .containsExactly(
                        tuple(Kind.CHANGED, "Item 2 (b), paragraph 1", "The Commission may wish to stop."),
                        tuple(Kind.CHANGED, "Item 3", "Any other business"));
        var second = apply(changed);
        assertThat(second.edition()).isEqualTo(2);
        assertThat(asEditor(() -> agendas.get(second.agendaId())).publication()).isEqualTo(Publication.DRAFT);
        var after = asEditor(() -> items.findAll(second.agendaId()));
        assertThat(after)
                .extracting(AgendaItem::id)
                .containsExactlyElementsOf(before.stream().map(AgendaItem::id).toList());
        assertThat(after.getLast().title().best(Language.EN)).isEqualTo("Any other business");
        assertThat(asEditor(() -> items.findAll(first.agendaId()))
                        .getLast()
                        .title()
                        .best(Language.EN))
                .isEqualTo("Other matters");
    }

    @Test
    void addsAndRemovesItemsOfAnOpenEdition() {
        var first = apply(text);
        var shorter = text.replace("(b) Second part.\n3. Other matters.", "(b) Another part;\n(c) Third part.")
                .replace("	2 (b)	Second part", "	2 (c)	Third part")
                .replace("## 3. Other matters", "(c) Third part")
                .replace("(b) Second part", "(b) Another part");
        var second = apply(shorter);
        assertThat(second.agendaId()).isEqualTo(first.agendaId());
        assertThat(asEditor(() -> items.findAll(second.agendaId())))
                .extracting(AgendaItem::label)
                .containsExactly("1", "2", "2 (a)", "2 (b)", "2 (c)");
        assertThat(asEditor(() -> timetable.findSlots(second.agendaId())))
                .extracting(slot -> slot.itemLabel())
                .containsExactly("1", "2 (a)", "2 (c)");
    }

    @Test
    void importsTheFactsOfTheSampleWithAllThatTheyCite() {
        var body = asEditor(() -> bodies.findBySymbol("CTOC/COP/WG.7")).orElseThrow();
        var meeting = asEditor(() -> meetings.find(body.id(), 5)).orElseThrow();
        var first = asEditor(() -> agendas.findEditions(meeting.id())).getLast();
        assertThat(first.stage()).isEqualTo(AgendaStage.PROVISIONAL);
        assertThat(first.publication()).isEqualTo(Publication.PUBLISHED);
        assertThat(asEditor(() -> annotations.findAll(first.id()))).hasSize(12);
        assertThat(database.fetchCount(CITATION, CITATION.AGENDA_ID.eq(first.id())))
                .isEqualTo(20);
        assertThat(database.select(UNRESOLVED_REFERENCE.LABEL)
                        .from(CITATION)
                        .join(UNRESOLVED_REFERENCE)
                        .on(UNRESOLVED_REFERENCE.ID.eq(CITATION.TARGET_REFERENCE_ID))
                        .where(CITATION.AGENDA_ID.eq(first.id()))
                        .fetch(UNRESOLVED_REFERENCE.LABEL))
                .singleElement()
                .asString()
                .startsWith("Non-paper that was circulated");
        assertThat(asEditor(() -> imports.preview("again.md", Texts.sample().getBytes(StandardCharsets.UTF_8)))
                        .unchanged())
                .isTrue();
    }

    /** A recommendation is part of its meeting, and would be public before the agenda is that speaks of it. */
    @Test
    void addsNothingToAMeetingThatThePublicSeesUnlessTheyMayPublish() {
        var first = apply(text);
        var body = asEditor(() -> meetings.get(first.meetingId())).bodyId();
        var second = asEditor(() -> meetings.create(new MeetingInput(
                body,
                2,
                MeetingDesignation.SESSION,
                LocalizedText.english("Second session"),
                LocalDate.of(2023, 3, 6),
                LocalDate.of(2023, 3, 8),
                "Geneva",
                null,
                MeetingStatus.CLOSED,
                null,
                null)));
        asClearer(() -> meetings.publish(second.id()));
        var advised = text.replace(
                "The Commission may wish to go on.",
                "At the second session of the Commission, held in Geneva from 6 to 8 March 2023, short meetings were"
                        + " recommended for the future.");
        apply(advised);
        assertThat(database.fetchCount(RECOMMENDATION, RECOMMENDATION.MEETING_ID.eq(second.id())))
                .isZero();
        asClearer(() -> imports.apply(
                imports.preview("agenda.md", advised.replace("short", "brief").getBytes(StandardCharsets.UTF_8))));
        assertThat(database.fetchCount(RECOMMENDATION, RECOMMENDATION.MEETING_ID.eq(second.id())))
                .isOne();
    }

    @Test
    void keepsAParagraphWholeThatCitesTooMuch() {
        var words = IntStream.rangeClosed(1, 2_000)
                .mapToObj(number -> "2/" + number)
                .collect(Collectors.joining(", ", "The Commission recalls its resolutions ", "."));
        var imported = apply(text.replace("The Commission may wish to go on.", words));
        var paragraph = asEditor(() -> annotations.findAll(imported.agendaId())).stream()
                .filter(each -> each.text().best(Language.EN).equals(words))
                .findFirst()
                .orElseThrow();
        assertThat(database.fetchCount(
                        CITATION,
                        CITATION.AGENDA_ID.eq(imported.agendaId()),
                        CITATION.EVIDENCE_PARAGRAPH_ID.eq(paragraph.id())))
                .isEqualTo(CitationsAsWritten.MOST);
    }

    @Test
    void isForEditorsOnly() {
        assertThatThrownBy(() -> imports.preview("agenda.md", text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void writesNothingWhereNoBodyIsNamed() {
        var nameless = text.lines().skip(1).collect(Collectors.joining("\n"));
        assertThatThrownBy(() -> apply(nameless))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("which body meets");
    }

    private AgendaPreview preview(String agenda) {
        return asEditor(() -> imports.preview("agenda.md", agenda.getBytes(StandardCharsets.UTF_8)));
    }

    private ImportedAgenda apply(String agenda) {
        return asEditor(() -> imports.apply(imports.preview("agenda.md", agenda.getBytes(StandardCharsets.UTF_8))));
    }
}

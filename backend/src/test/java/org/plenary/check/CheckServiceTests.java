package org.plenary.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plenary.agenda.Meetings.asEditor;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.agenda.Agenda;
import org.plenary.agenda.AgendaItem;
import org.plenary.agenda.AgendaItemInput;
import org.plenary.agenda.AgendaItemService;
import org.plenary.agenda.AnnotationInput;
import org.plenary.agenda.AnnotationSection;
import org.plenary.agenda.AnnotationService;
import org.plenary.agenda.DocumentationInput;
import org.plenary.agenda.DocumentationRole;
import org.plenary.agenda.DocumentationService;
import org.plenary.agenda.DocumentationStatus;
import org.plenary.agenda.FurtherDocumentation;
import org.plenary.agenda.Meetings;
import org.plenary.citation.Assertion;
import org.plenary.citation.CitationInput;
import org.plenary.citation.CitationService;
import org.plenary.citation.CitationType;
import org.plenary.citation.EvidenceKind;
import org.plenary.citation.SourceKind;
import org.plenary.citation.TargetKind;
import org.plenary.document.Distribution;
import org.plenary.document.DocumentInput;
import org.plenary.document.DocumentNature;
import org.plenary.document.DocumentService;
import org.plenary.document.DocumentVersionService;
import org.plenary.meeting.MeetingService;
import org.plenary.meeting.SittingInput;
import org.plenary.resolution.ResolutionInput;
import org.plenary.resolution.ResolutionKind;
import org.plenary.resolution.ResolutionService;
import org.plenary.shared.Changes;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.plenary.timetable.TimetableService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

@SpringBootTest
@Import(Meetings.class)
class CheckServiceTests {

    private static final LocalDate FIRST = LocalDate.of(2018, 7, 4);

    @Autowired
    private Meetings specimens;

    @Autowired
    private CheckService checks;

    @Autowired
    private MeetingService meetings;

    @Autowired
    private AgendaItemService items;

    @Autowired
    private AnnotationService annotations;

    @Autowired
    private DocumentationService documentation;

    @Autowired
    private DocumentService documents;

    @Autowired
    private DocumentVersionService versions;

    @Autowired
    private ResolutionService resolutions;

    @Autowired
    private CitationService citations;

    @Autowired
    private TimetableService timetable;

    @Autowired
    private DSLContext database;

    @Autowired
    private Changes changes;

    private Agenda agenda;

    @BeforeEach
    void make() {
        agenda = specimens.agenda();
    }

    @Test
    void findsWhatIsNotAnnotatedButNotWhatIsAnnotatedTogether() {
        annotate("1 (a)", "The meeting opens.");
        annotate("2", "A topic.");
        assertThat(found(CheckKind.ITEM_NOT_ANNOTATED)).containsExactly("Item 3, Other matters, has no annotation.");
    }

    @Test
    void findsWhatIsInNoSittingOnceThereAreSittings() {
        assertThat(found(CheckKind.ITEM_IN_NO_SITTING)).isEmpty();
        var sitting = sit(FIRST, 10, 13);
        put(sitting, "2", null);
        assertThat(found(CheckKind.ITEM_IN_NO_SITTING))
                .containsExactly(
                        "Item 1, Organizational matters, is in no sitting.",
                        "Item 3, Other matters, is in no sitting.");
        put(sitting, "1 (a)", null);
        assertThat(found(CheckKind.ITEM_IN_NO_SITTING))
                .containsExactly(
                        "Item 1 (b), Adoption of the agenda, is in no sitting.",
                        "Item 3, Other matters, is in no sitting.");
        put(sitting, "1", null);
        assertThat(found(CheckKind.ITEM_IN_NO_SITTING)).containsExactly("Item 3, Other matters, is in no sitting.");
    }

    @Test
    void findsWhatTheResourcesAndTheDatesDoNotPermit() {
        for (int hour = 8; hour < 13; hour++) {
            sit(FIRST, hour, hour + 1);
        }
        assertThat(found(CheckKind.SITTINGS_BEYOND_ENTITLEMENT))
                .containsExactly("There are 5 sittings; the resources permit 4.");
        write("update plenary.meeting set interpretation_languages = '{en,fr}' where id = ?", agenda.meetingId());
        write(
                "update plenary.sitting set interpretation_languages = '{en,zh}' where starts_at = '08:00' and meeting_id = ?",
                agenda.meetingId());
        assertThat(found(CheckKind.INTERPRETATION_BEYOND_ENTITLEMENT))
                .containsExactly(
                        "The sitting of 2018-07-04 at 08:00 is to be interpreted into zh, which the resources do not permit.");
        write(
                "update plenary.sitting set date = '2018-07-06' where starts_at = '08:00' and meeting_id = ?",
                agenda.meetingId());
        assertThat(found(CheckKind.SITTING_OUTSIDE_DATES))
                .containsExactly("The sitting of 2018-07-06 is outside the meeting's dates.");
    }

    @Test
    void findsASittingThatIsTooFull() {
        var sitting = sit(FIRST, 10, 13);
        put(sitting, "2", 120);
        put(sitting, "3", 60);
        assertThat(found(CheckKind.SITTING_TOO_FULL)).isEmpty();
        put(sitting, "1", 5);
        assertThat(found(CheckKind.SITTING_TOO_FULL))
                .containsExactly("In the sitting of 2018-07-04 at 10:00, 185 minutes are planned; it lasts 180.");
    }

    @Test
    void findsDocumentsThatAreLateOrNotListed() {
        annotate("2", "The meeting will have before it a background paper.");
        assertThat(found(CheckKind.DOCUMENTATION_MISSING))
                .containsExactly("The annotation of item 2 speaks of documents before the body; none is listed.");
        var yesterday = LocalDate.now(ZoneId.systemDefault()).minusDays(1);
        list("2", null, "Background paper", DocumentationStatus.EXPECTED, yesterday);
        list("2", null, "Note", DocumentationStatus.EXPECTED, yesterday.plusDays(7));
        assertThat(found(CheckKind.DOCUMENTATION_MISSING)).isEmpty();
        assertThat(found(CheckKind.DOCUMENT_LATE))
                .containsExactly("Background paper, listed under item 2, was due on %s.".formatted(yesterday));
    }

    @Test
    void mendsAContradictionAndAVariant() {
        var item = item("3");
        asEditor(() -> items.update(
                agenda.id(),
                item.id(),
                item.version(),
                new AgendaItemInput(
                        item.number(), item.marker(), item.title(), item.kind(), FurtherDocumentation.NONE_FORESEEN)));
        var document = document("TEST/2018/" + agenda.id().toString().substring(0, 8), "Right title", null);
        list("3", document, "Wrong title", DocumentationStatus.ISSUED, null);
        assertThat(find(CheckKind.DOCUMENTATION_CONTRADICTED)).hasSize(1);
        assertThat(found(CheckKind.TITLE_VARIANT).getFirst())
                .endsWith("is another than that of the document: Right title.");
        mend(CheckKind.DOCUMENTATION_CONTRADICTED);
        mend(CheckKind.TITLE_VARIANT);
        assertThat(find(CheckKind.DOCUMENTATION_CONTRADICTED)).isEmpty();
        assertThat(find(CheckKind.TITLE_VARIANT)).isEmpty();
        assertThat(item("3").furtherDocumentation()).isEqualTo(FurtherDocumentation.NO_OTHER_EXPECTED);
    }

    @Test
    void findsSymbolsOfOtherMeetingsAndOnNonPapers() {
        var symbol = asEditor(() -> meetings.get(agenda.meetingId())).bodySymbol();
        document(symbol + "/2018/2", "Fits", null);
        document(symbol + "/2017/3", "Another year", null);
        var paper = asEditor(() -> documents.create(new DocumentInput(
                        symbol + "/2018/CRP.1",
                        null,
                        agenda.meetingId(),
                        DocumentNature.NON_PAPER,
                        null,
                        Distribution.GENERAL,
                        null,
                        null)))
                .id();
        list("2", paper, null, DocumentationStatus.ISSUED, null);
        assertThat(found(CheckKind.SYMBOL_OF_ANOTHER_MEETING))
                .containsExactly(
                        "The symbol %s/2017/3 does not fit the meeting: it is of %s, 2018.".formatted(symbol, symbol));
        assertThat(found(CheckKind.NON_PAPER_WITH_SYMBOL))
                .containsExactly("%s/2018/CRP.1 bears a symbol, though it is a non-paper.".formatted(symbol));
    }

    @Test
    void findsLanguagesThatAreMissing() {
        var document = document("TEST/2018/L." + agenda.id().toString().substring(0, 8), "Title", null);
        list("2", document, null, DocumentationStatus.ISSUED, null);
        assertThat(found(CheckKind.LANGUAGE_MISSING)).isEmpty();
        for (var language : List.of(Language.EN, Language.FR, Language.ES, Language.RU)) {
            asEditor(() -> versions.add(document, language, null));
        }
        assertThat(found(CheckKind.LANGUAGE_MISSING).getFirst()).endsWith("is issued, but not in ar, zh.");
        assertThat(found(CheckKind.TITLE_UNTRANSLATED)).containsExactly("5 of 5 titles are not in all six languages.");
    }

    @Test
    void findsActsThatAreMissingOrTooLate() {
        cite(
                "1 (a)",
                TargetKind.UNRESOLVED_REFERENCE,
                asEditor(() -> citations.findOrCreateReference("resolution 99/9")));
        cite("2", TargetKind.RESOLUTION, act(LocalDate.of(2018, 10, 19)));
        cite("3", TargetKind.RESOLUTION, act(LocalDate.of(2016, 10, 21)));
        assertThat(found(CheckKind.CITED_ACT_MISSING))
                .containsExactly("resolution 99/9, cited under item 1 (a), is not in the register.");
        assertThat(found(CheckKind.CITES_LATER_ACT))
                .singleElement()
                .asString()
                .endsWith("cited under item 2, is of a later date: 2018-10-19.");
    }

    @Test
    void findsNumbersOutOfSequence() {
        assertThat(found(CheckKind.NUMBER_OUT_OF_SEQUENCE)).isEmpty();
        asEditor(() -> items.move(
                agenda.id(),
                item("1 (b)").id(),
                item("1 (b)").version(),
                item("1").id(),
                item("1 (a)").id()));
        assertThat(found(CheckKind.NUMBER_OUT_OF_SEQUENCE))
                .containsExactlyInAnyOrder(
                        "Item 1 (a), Opening of the meeting, would bear the number (b) by its place.",
                        "Item 1 (b), Adoption of the agenda, would bear the number (a) by its place.");
    }

    @Test
    void countsWhatIsAheadAndTellsNobodyElse() {
        assertThat(asEditor(() -> checks.count(agenda.meetingId()))).isEqualTo(4);
        assertThat(asEditor(() -> checks.findAhead(1_000)))
                .noneMatch(check -> check.meetingId().equals(agenda.meetingId()));
        assertThatThrownBy(() -> new Viewer("reader", Role.READER).act(() -> checks.find(agenda.meetingId())))
                .isInstanceOf(AccessDeniedException.class);
    }

    private void mend(CheckKind kind) {
        asEditor(() -> checks.mend(find(kind).getFirst()));
    }

    private List<MeetingCheck> find(CheckKind kind) {
        return asEditor(() -> checks.find(agenda.meetingId())).stream()
                .filter(check -> check.kind() == kind)
                .toList();
    }

    private List<String> found(CheckKind kind) {
        return find(kind).stream().map(MeetingCheck::message).toList();
    }

    private AgendaItem item(String label) {
        return asEditor(() -> items.findAll(agenda.id())).stream()
                .filter(item -> item.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private UUID annotate(String label, String text) {
        return asEditor(() -> annotations.add(
                        agenda.id(),
                        item(label).id(),
                        new AnnotationInput(AnnotationSection.SCOPE, LocalizedText.english(text))))
                .id();
    }

    private UUID sit(LocalDate day, int from, int to) {
        return asEditor(() -> meetings.addSitting(
                        agenda.meetingId(), new SittingInput(day, LocalTime.of(from, 0), LocalTime.of(to, 0))))
                .id();
    }

    private void put(UUID sitting, String label, @Nullable Integer minutes) {
        asEditor(() -> timetable.add(agenda.id(), sitting, item(label).id(), minutes));
    }

    private void list(
            String label,
            @Nullable UUID document,
            @Nullable String title,
            DocumentationStatus status,
            @Nullable LocalDate dueOn) {
        asEditor(() -> documentation.add(
                agenda.id(),
                item(label).id(),
                new DocumentationInput(
                        document,
                        title == null ? null : LocalizedText.english(title),
                        DocumentationRole.BEFORE_THE_BODY,
                        status,
                        dueOn)));
    }

    private UUID document(String symbol, String title, @Nullable LocalDate issuedOn) {
        return asEditor(() -> documents.create(new DocumentInput(
                        symbol,
                        null,
                        agenda.meetingId(),
                        DocumentNature.NOTE,
                        LocalizedText.english(title),
                        Distribution.GENERAL,
                        issuedOn,
                        null)))
                .id();
    }

    private UUID act(LocalDate adoptedOn) {
        var body = asEditor(() -> meetings.get(agenda.meetingId())).bodyId();
        return asEditor(() -> resolutions.create(new ResolutionInput(
                        body,
                        ResolutionKind.RESOLUTION,
                        String.valueOf(adoptedOn.getYear()),
                        null,
                        LocalizedText.english("Title"),
                        adoptedOn)))
                .id();
    }

    private void cite(String label, TargetKind kind, UUID target) {
        var paragraph = annotate(label, "See there.");
        asEditor(() -> citations.add(
                agenda.id(),
                new CitationInput(
                        CitationType.CITES,
                        null,
                        Assertion.STATED,
                        null,
                        SourceKind.ANNOTATION_PARAGRAPH,
                        paragraph,
                        kind,
                        target,
                        EvidenceKind.ANNOTATION_PARAGRAPH,
                        paragraph,
                        Language.EN,
                        "there",
                        4,
                        9)));
    }

    private void write(String sql, UUID id) {
        asEditor(() -> changes.make(Role.EDITOR, "test", () -> database.execute(sql, id)));
    }
}

package org.plenary.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plenary.agenda.Meetings.asClearer;
import static org.plenary.agenda.Meetings.asEditor;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.agenda.Agenda;
import org.plenary.agenda.AgendaItem;
import org.plenary.agenda.AgendaItemService;
import org.plenary.agenda.AnnotationInput;
import org.plenary.agenda.AnnotationSection;
import org.plenary.agenda.AnnotationService;
import org.plenary.agenda.DocumentationInput;
import org.plenary.agenda.DocumentationRole;
import org.plenary.agenda.DocumentationService;
import org.plenary.agenda.DocumentationStatus;
import org.plenary.agenda.Meetings;
import org.plenary.body.InstrumentInput;
import org.plenary.body.InstrumentService;
import org.plenary.setting.Decisions;
import org.plenary.setting.Setting;
import org.plenary.shared.Changes;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.Publication;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

@SpringBootTest
@Import({Meetings.class, Decisions.class})
class DueServiceTests {

    @Autowired
    private Meetings specimens;

    @Autowired
    private DueService due;

    @Autowired
    private AgendaItemService items;

    @Autowired
    private AnnotationService annotations;

    @Autowired
    private DocumentationService documentation;

    @Autowired
    private InstrumentService instruments;

    @Autowired
    private Decisions decisions;

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
    void tellsHowReadyAMeetingIs() {
        var item = last();
        asEditor(() -> annotations.add(
                agenda.id(), item.id(), new AnnotationInput(AnnotationSection.SCOPE, LocalizedText.english("Text."))));
        assertThat(readiness()).isEqualTo(new Readiness(agenda.meetingId(), Publication.DRAFT, 5, 1, 0, 0, 0, 0, 0, 0));
    }

    @Test
    void countsWhatIsBehindTheWeeksBeforeTheMeeting() {
        list(DocumentationStatus.EXPECTED);
        list(DocumentationStatus.SUBMITTED);
        list(DocumentationStatus.IN_PROCESSING);
        list(DocumentationStatus.ISSUED);
        startsIn(71);
        assertThat(readiness().documents()).isEqualTo(4);
        assertThat(readiness().behind()).isZero();
        startsIn(69);
        assertThat(readiness().behind()).isEqualTo(1);
        startsIn(41);
        assertThat(readiness().behind()).isEqualTo(2);
        startsIn(27);
        assertThat(readiness().behind()).isEqualTo(3);
    }

    @Test
    void showsClearersWhatWaitsForThem() {
        assertThat(waiting()).isEmpty();
        write("update plenary.agenda set publication = 'IN_REVIEW' where id = ?", agenda.id());
        assertThat(waiting())
                .singleElement()
                .extracting(Clearance::publication, Clearance::meetingId)
                .containsExactly(Publication.IN_REVIEW, agenda.meetingId());
        assertThatThrownBy(() -> asEditor(() -> due.clearances(10))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void showsSilenceUntilItEndsOrIsBroken() {
        var body = database.fetchValue("select body_id from plenary.meeting where id = ?", agenda.meetingId());
        asEditor(() -> changes.make(Role.EDITOR, "test", () -> database.execute("""
                insert into plenary.bureau_decision (body_id, decided_on, procedure, deadline, subject) values
                    (?, current_date, 'SILENCE', now() + interval '2 days', '{"en": "Open"}'),
                    (?, current_date, 'SILENCE', now() - interval '2 days', '{"en": "Over"}')
                """, body, body)));
        assertThat(asEditor(() -> due.silences(1_000)).stream()
                        .map(silence -> silence.subject().values().values().toString()))
                .contains("[Open]")
                .doesNotContain("[Over]");
    }

    @Test
    void tellsWhatWasDoneLast() {
        var item = last();
        asEditor(() -> items.delete(agenda.id(), item.id(), item.version()));
        assertThat(asEditor(() -> due.latest(5))).first().satisfies(change -> {
            assertThat(change.reason()).isEqualTo("delete an agenda item");
            assertThat(change.actor()).isEqualTo("editor");
            assertThat(change.meetingId()).isEqualTo(agenda.meetingId());
            assertThat(change.symbol()).startsWith("TEST/WG.");
        });
        assertThatThrownBy(() -> new Viewer("reader", Role.READER).act(() -> due.latest(5)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void tellsOfThingsOutsideMeetingsToo() {
        var instrument = asEditor(() -> instruments.create(
                new InstrumentInput(null, LocalizedText.english("Protocol on changes " + System.nanoTime()), null)));
        assertThat(asEditor(() -> due.latest(5)))
                .first()
                .extracting(LatestChange::unit, LatestChange::thingId, LatestChange::there)
                .containsExactly("instrument", instrument.id(), true);
        asEditor(() -> instruments.delete(instrument.id(), instrument.version()));
        assertThat(asEditor(() -> due.latest(5)))
                .first()
                .extracting(LatestChange::thingId, LatestChange::there)
                .containsExactly(instrument.id(), false);
    }

    @Test
    void tellsAdministratorsOnlyWhatWasDoneToSettings() {
        decisions.make(Setting.VENUE, "Nairobi");
        try {
            assertThat(Decisions.ADMINISTRATOR.act(() -> due.latest(1)))
                    .singleElement()
                    .extracting(LatestChange::unit)
                    .isEqualTo("setting");
            assertThat(asEditor(() -> due.latest(50)))
                    .extracting(LatestChange::unit)
                    .doesNotContain("setting", "account");
        } finally {
            decisions.putBack();
        }
    }

    private Readiness readiness() {
        return asEditor(() -> due.readiness(List.of(agenda.meetingId()))).getFirst();
    }

    private List<Clearance> waiting() {
        return asClearer(() -> due.clearances(1_000)).stream()
                .filter(one -> one.unitId().equals(agenda.id()))
                .toList();
    }

    private AgendaItem last() {
        return asEditor(() -> items.findAll(agenda.id())).getLast();
    }

    private void list(DocumentationStatus status) {
        asEditor(() -> documentation.add(
                agenda.id(),
                last().id(),
                new DocumentationInput(
                        null,
                        LocalizedText.english("Paper " + status),
                        DocumentationRole.BEFORE_THE_BODY,
                        status,
                        null)));
    }

    private void startsIn(int days) {
        var day = LocalDate.now(ZoneId.systemDefault()).plusDays(days);
        asEditor(() -> changes.make(
                Role.EDITOR,
                "test",
                () -> database.execute(
                        "update plenary.meeting set starts_on = ?, ends_on = ? where id = ?",
                        day,
                        day,
                        agenda.meetingId())));
    }

    private void write(String sql, UUID id) {
        asEditor(() -> changes.make(Role.EDITOR, "test", () -> database.execute(sql, id)));
    }
}

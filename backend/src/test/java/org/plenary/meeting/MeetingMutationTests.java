package org.plenary.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.agenda.Meetings.CLEARER;
import static org.plenary.agenda.Meetings.EDITOR;
import static org.plenary.agenda.Meetings.asClearer;
import static org.plenary.mutation.Asker.ERRORS;

import com.jayway.jsonpath.DocumentContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plenary.agenda.Meetings;
import org.plenary.mutation.Asker;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@Import({Meetings.class, Asker.class})
class MeetingMutationTests {

    @Autowired
    private Meetings meetings;

    @Autowired
    private MeetingService service;

    @Autowired
    private Asker api;

    @Test
    void makesTheSittingsOfWholeDaysAndMovesThemWithTheirMeeting() {
        var id = meetings.meeting().id();
        assertThat(sittings(id).<List<Object>>read("createSittings.meeting.sittings[*].startsAt"))
                .containsExactly("10:00", "15:00", "10:00", "15:00");
        var answer = update(EDITOR, id, 1, Map.of("startsOn", "2018-07-11", "endsOn", "2018-07-12"));
        assertThat(answer.<List<Object>>read("updateMeeting.meeting.sittings[*].date"))
                .containsExactly("2018-07-11", "2018-07-11", "2018-07-12", "2018-07-12");
    }

    @Test
    void keepsSittingsWithinTheMeeting() {
        var id = meetings.meeting().id();
        sittings(id);
        var shorter = update(EDITOR, id, 1, Map.of("endsOn", "2018-07-04"));
        assertThat(shorter.<Object>read("updateMeeting.errors[0].message"))
                .isEqualTo("The meeting has sittings outside of these dates: 2018-07-05.");
        var outside = api.ask(
                EDITOR,
                "mutation($id: ID!) { createSittings(meeting: $id, input: {days: [\"2018-07-04\", \"2018-07-09\"], times: [{startsAt: \"19:00\", endsAt: \"20:00\"}]}) { "
                        + ERRORS + " } }",
                Map.of("id", "Meeting:" + id));
        assertThat(outside.<List<Object>>read("createSittings.errors[0].path")).containsExactly("input", "days", "1");
        assertThat(outside.<Object>read("createSittings.errors[0].value")).isEqualTo("2018-07-09");
    }

    @Test
    void refusesAZoneThatIsNone() {
        var answer = update(EDITOR, meetings.meeting().id(), 1, Map.of("timeZone", "Vienna"));
        assertThat(answer.<List<Object>>read("updateMeeting.errors[0].path")).containsExactly("input", "timeZone");
        assertThat(answer.<Object>read("updateMeeting.errors[0].value")).isEqualTo("Vienna");
    }

    @Test
    void letsTheRoomNoteWhenTheChairOpened() {
        var id = meetings.meeting().id();
        var sitting = sittings(id).<String>read("createSittings.meeting.sittings[0].id");
        asClearer(() -> service.publish(id));
        var document =
                "mutation($id: ID!, $version: Int!, $input: SittingInput!) { updateSitting(id: $id, expectedVersion: $version, input: $input) { sitting { actualStartsAt date } "
                        + ERRORS + " } }";
        assertThat(api.ask(
                                EDITOR,
                                document,
                                Map.of("id", sitting, "version", 1, "input", Map.of("actualStartsAt", "10:12")))
                        .<Object>read("updateSitting.sitting.actualStartsAt"))
                .isEqualTo("10:12");
        var plan = Map.of("id", sitting, "version", 2, "input", Map.of("endsAt", "12:30"));
        assertThat(api.ask(EDITOR, document, plan).<Object>read("updateSitting.errors[0].code"))
                .isEqualTo("FORBIDDEN");
        assertThat(api.ask(CLEARER, document, plan).<List<Object>>read("updateSitting.errors"))
                .isEmpty();
    }

    @Test
    void bringsADeletedMeetingBackWithItsSittings() {
        var id = meetings.meeting().id();
        sittings(id);
        var answer = api.ask(
                EDITOR,
                "mutation($id: ID!) { deleteMeeting(id: $id, expectedVersion: 1) { deletedId " + ERRORS
                        + " } restoreMeeting(id: $id) { meeting { sittings { date } } " + ERRORS + " } }",
                Map.of("id", "Meeting:" + id));
        assertThat(answer.<Object>read("deleteMeeting.deletedId")).isEqualTo("Meeting:" + id);
        assertThat(answer.<List<Object>>read("restoreMeeting.meeting.sittings")).hasSize(4);
    }

    @Test
    void movesToAnotherBodyByWhoServesBothAndAsLongAsNothingHangsOnIt() {
        var meeting = meetings.meeting();
        var other = meetings.before(meetings.meeting());
        var to = Map.of(
                "body", "Body:" + other.bodyId(), "startsOn", "2019-07-04", "endsOn", "2019-07-05", "ordinal", 6);
        for (var body : List.of(meeting.bodyId(), other.bodyId())) {
            var limited = new Viewer("limited", Role.EDITOR, Set.of(body));
            assertThat(update(limited, meeting.id(), 1, to).<Object>read("updateMeeting.errors[0].code"))
                    .isIn("FORBIDDEN", "NOT_FOUND");
        }
        var both = new Viewer("both", Role.EDITOR, Set.of(meeting.bodyId(), other.bodyId()));
        assertThat(update(both, meeting.id(), 1, to).<List<Object>>read("updateMeeting.errors"))
                .isEmpty();
        var held = meetings.agenda().meetingId();
        var refused = update(EDITOR, held, 1, to);
        assertThat(refused.<List<Object>>read("updateMeeting.errors[0].path")).containsExactly("input", "body");
        assertThat(refused.<String>read("updateMeeting.errors[0].message")).contains("has an agenda");
    }

    @Test
    void staysInSightWhenItMoves() {
        var id = meetings.meeting().id();
        asClearer(() -> service.publish(id));
        var version = asClearer(() -> service.get(id)).version();
        var other = meetings.before(meetings.meeting());
        var to = Map.of(
                "body", "Body:" + other.bodyId(), "startsOn", "2019-07-04", "endsOn", "2019-07-05", "ordinal", 6);
        assertThat(update(CLEARER, id, version, to).<List<Object>>read("updateMeeting.errors[0].path"))
                .containsExactly("input", "body");
        asClearer(() -> service.publish(other.id()));
        assertThat(update(CLEARER, id, version, to).<List<Object>>read("updateMeeting.errors"))
                .isEmpty();
    }

    @Test
    void refusesByRole() {
        var id = meetings.meeting().id();
        for (var stranger : List.of(Viewer.ANONYMOUS, Asker.READER)) {
            assertThat(update(stranger, id, 1, Map.of()).<Object>read("updateMeeting"))
                    .isEqualTo(update(stranger, new UUID(0, 1), 1, Map.of()).<Object>read("updateMeeting"));
        }
        assertThat(update(Asker.ADMINISTRATOR, id, 1, Map.of("venue", "Geneva"))
                        .<List<Object>>read("updateMeeting.errors"))
                .isEmpty();
    }

    private DocumentContext sittings(UUID id) {
        return api.ask(
                EDITOR,
                "mutation($id: ID!) { createSittings(meeting: $id, input: {}) { meeting { sittings { id date startsAt } } "
                        + ERRORS + " } }",
                Map.of("id", "Meeting:" + id));
    }

    private DocumentContext update(Viewer viewer, UUID id, int version, Map<String, ?> input) {
        return api.ask(
                viewer,
                "mutation($id: ID!, $version: Int!, $input: MeetingInput!) { updateMeeting(id: $id, expectedVersion: $version, input: $input) { meeting { venue sittings { date } } "
                        + ERRORS + " } }",
                Map.of("id", "Meeting:" + id, "version", version, "input", input));
    }
}

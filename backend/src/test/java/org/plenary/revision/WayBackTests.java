package org.plenary.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.agenda.Meetings.CLEARER;
import static org.plenary.agenda.Meetings.EDITOR;
import static org.plenary.agenda.Meetings.asClearer;
import static org.plenary.agenda.Meetings.asEditor;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.plenary.agenda.AgendaItemInput;
import org.plenary.agenda.AgendaItemService;
import org.plenary.agenda.Meetings;
import org.plenary.meeting.Meeting;
import org.plenary.meeting.MeetingService;
import org.plenary.mutation.Asker;
import org.plenary.schema.Tables;
import org.plenary.shared.Changes;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** Nobody comes by undoing and restoring to where they could not come by hand. */
@SpringBootTest
@Import({Meetings.class, Asker.class})
class WayBackTests {

    private static final String UNDO =
            "mutation($change: ID!) { back: undoChange(change: $change) { change errors { code remedy } } }";
    private static final String TO_POINT =
            "mutation($of: ID!, $change: ID!) { back: restoreTo(of: $of, change: $change) { change errors { code remedy } } }";
    private static final String TO_REVISION =
            "mutation($id: ID!) { back: restoreRevision(id: $id) { change errors { code remedy } } }";

    @Autowired
    private Meetings made;

    @Autowired
    private MeetingService meetings;

    @Autowired
    private AgendaItemService items;

    @Autowired
    private RevisionService revisions;

    @Autowired
    private Changes changes;

    @Autowired
    private DSLContext database;

    @Autowired
    private Asker api;

    /** Once it was deleted, came back and was published: the point between is one at which there was nothing. */
    @Test
    void takesNothingPublishedToAPointWhereItWasNot() {
        var meeting = made.meeting();
        var id = meeting.id();
        var deletion = change(EDITOR, () -> meetings.delete(id, meeting.version()));
        asEditor(() -> {
            revisions.restore("meeting", id);
            return id;
        });
        asClearer(() -> meetings.publish(id));
        var revision = asEditor(() -> revisions.findOfEntity("meeting", id, 100)).stream()
                .filter(each -> each.operation().equals("DELETE"))
                .findFirst()
                .orElseThrow()
                .seq();
        for (var viewer : List.of(EDITOR, CLEARER)) {
            assertThat(refusals(viewer, TO_POINT, Map.of("of", "Meeting:" + id, "change", deletion)))
                    .containsExactly("INVALID_INPUT");
            assertThat(refusals(viewer, TO_REVISION, Map.of("id", String.valueOf(revision))))
                    .containsExactly("INVALID_INPUT");
            assertThat(isPublic(id)).isTrue();
        }
        asClearer(() -> meetings.withdraw(id));
        assertThat(refusals(EDITOR, TO_POINT, Map.of("of", "Meeting:" + id, "change", deletion)))
                .isEmpty();
    }

    @Test
    void undoesNoBeginningOfWhatWasPublishedInTheSameStep() {
        var like = made.meeting();
        var before = made.before(like);
        // So that the step takes nothing else to the public, which would be refused by itself.
        asClearer(() -> meetings.publish(like.id()));
        asEditor(() -> meetings.delete(before.id(), before.version()));
        var change = change(
                CLEARER,
                () -> changes.make(Role.CLEARER, "bring back and publish", () -> {
                    revisions.restore("meeting", before.id());
                    return meetings.publish(before.id());
                }));
        assertThat(refusals(EDITOR, UNDO, Map.of("change", change))).containsExactly("INVALID_INPUT");
        assertThat(isPublic(before.id())).isTrue();
    }

    /** What an item of a draft has beside it, its identity, is of the meeting, and nothing that a reader sees. */
    @Test
    void undoesWhatAnEditorDidToTheDraftOfAPublishedMeeting() {
        var agenda = made.agenda();
        asClearer(() -> meetings.publish(agenda.meetingId()));
        var change = change(
                EDITOR,
                () -> items.create(agenda.id(), null, null, AgendaItemInput.of(LocalizedText.english("Assistance"))));
        assertThat(refusals(EDITOR, UNDO, Map.of("change", change))).isEmpty();
        assertThat(asEditor(() -> items.findAll(agenda.id()))).hasSize(5);
    }

    @Test
    void leadsToNoBodyThatSomebodyDoesNotServe() {
        var meeting = made.meeting();
        var other = made.meeting();
        var first = change(EDITOR, () -> venue(meeting, "Geneva"));
        var move = change(EDITOR, () -> moved(meeting, other.bodyId()));
        var ofTheFirst = new Viewer("first", Role.EDITOR, Set.of(meeting.bodyId()));
        var ofTheOther = new Viewer("other", Role.EDITOR, Set.of(other.bodyId()));
        var back = Map.of("of", "Meeting:" + meeting.id(), "change", first);
        assertThat(refusals(ofTheFirst, TO_POINT, back)).containsExactly("NOT_FOUND");
        assertThat(refusals(ofTheFirst, UNDO, Map.of("change", move))).containsExactly("NOT_FOUND");
        assertThat(refusals(ofTheOther, TO_POINT, back)).containsExactly("FORBIDDEN");
        assertThat(refusals(ofTheOther, UNDO, Map.of("change", move))).containsExactly("FORBIDDEN");
        asEditor(() -> meetings.delete(
                meeting.id(), asEditor(() -> meetings.get(meeting.id())).version()));
        assertThat(refusals(
                        ofTheFirst,
                        "mutation($id: ID!) { back: restoreMeeting(id: $id) { change errors { code remedy } } }",
                        Map.of("id", "Meeting:" + meeting.id())))
                .containsExactly("NOT_FOUND");
    }

    private int venue(Meeting meeting, String venue) {
        return changes.make(
                Role.EDITOR,
                "change a meeting",
                () -> database.update(Tables.MEETING)
                        .set(Tables.MEETING.VENUE, venue)
                        .where(Tables.MEETING.ID.eq(meeting.id()))
                        .execute());
    }

    private int moved(Meeting meeting, UUID body) {
        return changes.make(
                Role.EDITOR,
                "move a meeting",
                () -> database.update(Tables.MEETING)
                        .set(Tables.MEETING.BODY_ID, body)
                        .set(Tables.MEETING.ORDINAL, 6)
                        .set(Tables.MEETING.STARTS_ON, java.time.LocalDate.of(2019, 7, 4))
                        .set(Tables.MEETING.ENDS_ON, java.time.LocalDate.of(2019, 7, 5))
                        .where(Tables.MEETING.ID.eq(meeting.id()))
                        .execute());
    }

    private String change(Viewer viewer, Supplier<?> work) {
        return String.valueOf(
                Objects.requireNonNull(viewer.act(() -> changes.record(work)).change()));
    }

    private List<String> refusals(Viewer viewer, String document, Map<String, ?> variables) {
        return api.ask(viewer, document, variables).read("back.errors[*].code");
    }

    private boolean isPublic(UUID meeting) {
        return api.ask(Viewer.ANONYMOUS, "query($id: ID!) { node(id: $id) { id } }", Map.of("id", "Meeting:" + meeting))
                        .read("node")
                != null;
    }
}

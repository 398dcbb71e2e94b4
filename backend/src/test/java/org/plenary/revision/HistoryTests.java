package org.plenary.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plenary.schema.Tables.MEETING;

import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.agenda.Agenda;
import org.plenary.agenda.AgendaItem;
import org.plenary.agenda.AgendaItemInput;
import org.plenary.agenda.AgendaItemService;
import org.plenary.agenda.Meetings;
import org.plenary.publication.PublicationService;
import org.plenary.publication.PublicationState;
import org.plenary.publication.PublicationUnit;
import org.plenary.shared.Changes;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.Publication;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest
@Import(Meetings.class)
class HistoryTests {

    private static final String REVISIONS = """
            query($of: ID!, $after: String) { revisions(of: $of, first: 2, after: $after) {
                nodes { change actor reason operation of edition fields { field language before after } }
                pageInfo { hasNextPage endCursor } } }
            """;

    @Autowired
    private Meetings meetings;

    @Autowired
    private AgendaItemService items;

    @Autowired
    private ExecutionGraphQlService graphQl;

    @Autowired
    private PublicationService publications;

    @Autowired
    private Changes changes;

    @Autowired
    private DSLContext database;

    @Test
    void tellsFieldByFieldAndLanguageByLanguage() {
        var agenda = meetings.agenda();
        var item = Meetings.asEditor(() -> items.findAll(agenda.id())).getLast();
        var both = new LocalizedText(Map.of(Language.EN, "Other matters", Language.FR, "Questions diverses"));
        Meetings.asEditor(() -> items.update(agenda.id(), item.id(), item.version(), AgendaItemInput.of(both)));
        var page = run(Meetings.EDITOR, REVISIONS, Map.of("of", "AgendaItem:" + item.id()));
        var newest = page.<Map<String, Object>>read("revisions.nodes[0]");
        assertThat(newest)
                .containsEntry("operation", "UPDATE")
                .containsEntry("actor", "editor")
                .containsEntry("of", "AgendaItem:" + item.id())
                .containsEntry("edition", "Agenda:" + agenda.id());
        assertThat(page.<List<Map<String, Object>>>read("revisions.nodes[0].fields"))
                .anySatisfy(field -> assertThat(field)
                        .containsEntry("field", "title")
                        .containsEntry("language", "FR")
                        .containsEntry("before", null)
                        .containsEntry("after", "Questions diverses"));
    }

    @Test
    void pagesThroughAllOnce() {
        var agenda = meetings.agenda();
        var of = "Agenda:" + agenda.id();
        var seen = new java.util.ArrayList<String>();
        var variables = new java.util.HashMap<String, Object>(Map.of("of", of));
        DocumentContext page;
        do {
            page = run(Meetings.EDITOR, REVISIONS.replace("nodes {", "nodes { id"), variables);
            seen.addAll(page.read("revisions.nodes[*].id"));
            variables.put("after", page.read("revisions.pageInfo.endCursor"));
        } while (page.<Boolean>read("revisions.pageInfo.hasNextPage"));
        assertThat(seen).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(6);
    }

    @Test
    void restoresAnAgendaToAnyPoint() {
        var agenda = meetings.agenda();
        var before = titles(agenda.id());
        var point = run(Meetings.EDITOR, REVISIONS, Map.of("of", "Agenda:" + agenda.id()))
                .<String>read("revisions.nodes[0].change");
        var list = Meetings.asEditor(() -> items.findAll(agenda.id()));
        Meetings.asEditor(() ->
                items.delete(agenda.id(), list.getFirst().id(), list.getFirst().version()));
        Meetings.asEditor(() -> items.create(
                agenda.id(), null, null, AgendaItemInput.of(LocalizedText.english("Technical assistance"))));
        assertThat(titles(agenda.id())).isNotEqualTo(before);
        var restore =
                "mutation($of: ID!, $change: ID!) { restoreTo(of: $of, change: $change) { change errors { code message } } }";
        var done = run(Meetings.EDITOR, restore, Map.of("of", "Agenda:" + agenda.id(), "change", point));
        assertThat(done.<List<Object>>read("restoreTo.errors")).isEmpty();
        assertThat(titles(agenda.id())).isEqualTo(before);
        var undone = run(
                Meetings.EDITOR,
                "mutation($change: ID!) { undoChange(change: $change) { errors { message } } }",
                Map.of("change", done.read("restoreTo.change")));
        assertThat(undone.<List<Object>>read("undoChange.errors")).isEmpty();
        assertThat(titles(agenda.id())).contains("Technical assistance");
    }

    @Test
    void restoresOneThingAlone() {
        var agenda = meetings.agenda();
        var list = Meetings.asEditor(() -> items.findAll(agenda.id()));
        var item = list.getLast();
        retitle(agenda, item, "Technical assistance");
        var point = run(
                        Meetings.EDITOR,
                        REVISIONS.replace("nodes {", "nodes { id"),
                        Map.of("of", "AgendaItem:" + item.id()))
                .<String>read("revisions.nodes[0].id");
        retitle(agenda, list.getFirst(), "Opening");
        retitle(agenda, item, "Other business");
        var restore = "mutation($id: ID!) { restoreRevision(id: $id) { change errors { code } } }";
        var stranger = new Viewer("stranger", Role.EDITOR, Set.of(UUID.randomUUID()));
        assertThat(run(stranger, restore, Map.of("id", point)).<String>read("restoreRevision.errors[0].code"))
                .isEqualTo("NOT_FOUND");
        assertThat(titles(agenda.id())).contains("Other business");
        var done = run(Meetings.EDITOR, restore, Map.of("id", point));
        assertThat(done.<List<Object>>read("restoreRevision.errors")).isEmpty();
        assertThat(titles(agenda.id()))
                .contains("Technical assistance", "Opening")
                .doesNotContain("Other business");
        undo(Meetings.EDITOR, done.read("restoreRevision.change"));
        assertThat(titles(agenda.id())).contains("Other business");
    }

    /** Whoever may not clear or publish does not come there by the way back. */
    @Test
    void takesNoStepToThePublicAgain() {
        var id = meetings.agenda().id();
        Meetings.asEditor(() -> publications.submitForReview(PublicationUnit.AGENDA, id, version(id)));
        Meetings.asClearer(() -> publications.clear(PublicationUnit.AGENDA, id, version(id)));
        var cleared =
                run(Meetings.EDITOR, REVISIONS, Map.of("of", "Agenda:" + id)).<String>read("revisions.nodes[0].change");
        Meetings.asClearer(
                () -> publications.returnToDraft(PublicationUnit.AGENDA, id, version(id), "Item 3 is missing."));
        Meetings.asEditor(() -> publications.submitForReview(PublicationUnit.AGENDA, id, version(id)));
        run(
                Meetings.EDITOR,
                "mutation($of: ID!, $change: ID!) { restoreTo(of: $of, change: $change) { errors { code } } }",
                Map.of("of", "Agenda:" + id, "change", cleared));
        assertThat(state(id).publication()).isEqualTo(Publication.IN_REVIEW);
    }

    @Test
    void schedulesNothingAnew() {
        var id = meetings.agenda().id();
        Meetings.asEditor(() -> publications.submitForReview(PublicationUnit.AGENDA, id, version(id)));
        Meetings.asClearer(() -> publications.clear(PublicationUnit.AGENDA, id, version(id)));
        Meetings.asClearer(() -> publications.schedule(
                PublicationUnit.AGENDA,
                id,
                version(id),
                OffsetDateTime.now(ZoneOffset.UTC).plusDays(1)));
        var cancelled = Meetings.asClearer(
                () -> changes.record(() -> publications.cancelSchedule(PublicationUnit.AGENDA, id, version(id))));
        assertThat(undo(Meetings.EDITOR, String.valueOf(cancelled.change()))).containsExactly("INVALID_INPUT");
        assertThat(state(id).publishAt()).isNull();
    }

    @Test
    void leavesWhatIsPublishedToThoseWhoPublish() {
        var meeting = meetings.agenda().meetingId();
        Meetings.asClearer(() -> publications.publish(
                PublicationUnit.MEETING,
                meeting,
                publications.get(PublicationUnit.MEETING, meeting).version()));
        var change = Meetings.asClearer(() -> changes.record(() -> changes.make(
                        Role.CLEARER,
                        "move a meeting",
                        () -> database.update(MEETING)
                                .set(MEETING.VENUE, "Geneva")
                                .where(MEETING.ID.eq(meeting))
                                .execute())))
                .change();
        assertThat(undo(Meetings.EDITOR, String.valueOf(change))).containsExactly("FORBIDDEN");
        assertThat(undo(Meetings.CLEARER, String.valueOf(change))).isEmpty();
    }

    private List<String> undo(Viewer viewer, String change) {
        return run(
                        viewer,
                        "mutation($change: ID!) { undoChange(change: $change) { errors { code } } }",
                        Map.of("change", change))
                .read("undoChange.errors[*].code");
    }

    private void retitle(Agenda agenda, AgendaItem item, String title) {
        Meetings.asEditor(() -> {
            var now = items.get(agenda.id(), item.id());
            return items.update(
                    agenda.id(), item.id(), now.version(), AgendaItemInput.of(LocalizedText.english(title)));
        });
    }

    private PublicationState state(UUID agenda) {
        return Meetings.asEditor(() -> publications.get(PublicationUnit.AGENDA, agenda));
    }

    private int version(UUID agenda) {
        return state(agenda).version();
    }

    @ParameterizedTest
    @EnumSource(names = {"ANONYMOUS", "READER"})
    void isClosedToWhoSeesNoDrafts(Role role) {
        var agenda = meetings.agenda();
        var viewer = new Viewer("somebody", role);
        assertThat(viewer.act(() -> execute(REVISIONS, Map.of("of", "Agenda:" + agenda.id()))))
                .contains("FORBIDDEN")
                .doesNotContain("Other matters");
    }

    /** As the product's own role: history is written by triggers, and by nobody else. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "update plenary.revision set actor = 'nobody'",
                "delete from plenary.revision",
                "insert into plenary.revision (actor, operation, entity, entity_id, unit, unit_id, after) values ('x', 'INSERT', 'body', uuidv7(), 'body', uuidv7(), '{}')",
                "truncate plenary.revision",
                "update plenary.revision_seal set head = head",
                "delete from plenary.revision_seal",
                "insert into plenary.revision_seal (number, xid, seq, seqs, links, head) values (1000000, '3', 1, '{1}', '{x}', 'x')",
                "truncate plenary.annotation_paragraph",
                "alter table plenary.revision disable trigger all",
                "alter table plenary.agenda_item disable trigger record_revision",
                "drop trigger record_revision on plenary.agenda_item",
                "drop table plenary.revision",
                "alter table plenary.revision drop column actor",
                "create or replace function plenary.record_revision() returns trigger language plpgsql as 'begin return null; end'",
                "set session_replication_role = replica",
                "set role plenary_owner"
            })
    void isAppendOnly(String attempt) {
        assertThatThrownBy(() -> database.execute(attempt))
                .rootCause()
                .message()
                .containsAnyOf("must be owner", "permission denied");
    }

    private List<String> titles(java.util.UUID agenda) {
        return Meetings.asEditor(() -> items.findAll(agenda)).stream()
                .map(AgendaItem::title)
                .map(title -> String.valueOf(title.values().get(Language.EN)))
                .toList();
    }

    private DocumentContext run(Viewer viewer, String document, Map<String, Object> variables) {
        return JsonPath.parse(
                JsonPath.parse(viewer.act(() -> execute(document, variables))).<Object>read("data"));
    }

    private String execute(String document, Map<String, Object> variables) {
        var request = new DefaultExecutionGraphQlRequest(
                document,
                null,
                new java.util.HashMap<String, @org.jspecify.annotations.Nullable Object>(variables),
                null,
                "history",
                null);
        return JsonMapper.shared()
                .writeValueAsString(
                        Objects.requireNonNull(graphQl.execute(request).block())
                                .getExecutionResult()
                                .toSpecification());
    }
}

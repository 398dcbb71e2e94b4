package org.plenary.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.agenda.AgendaItem;
import org.plenary.agenda.AgendaItemInput;
import org.plenary.agenda.AgendaItemService;
import org.plenary.agenda.Meetings;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
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
                .satisfies(
                        refused -> assertThat(stackTrace(refused)).containsAnyOf("must be owner", "permission denied"));
    }

    private static String stackTrace(Throwable refused) {
        var text = new java.io.StringWriter();
        refused.printStackTrace(new java.io.PrintWriter(text));
        return text.toString();
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

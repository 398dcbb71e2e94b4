package org.plenary.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.agenda.Meetings.asEditor;
import static org.plenary.mutation.Asker.ERRORS;

import com.jayway.jsonpath.DocumentContext;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plenary.mutation.Asker;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@Import({Meetings.class, Asker.class})
class AgendaMutationTests {

    @Autowired
    private Meetings meetings;

    @Autowired
    private AgendaService agendas;

    @Autowired
    private AgendaItemService items;

    @Autowired
    private Asker api;

    @Test
    void addsAnItemAndAnswersWithTheWholeTree() {
        var agenda = meetings.agenda();
        var answer = run(
                Meetings.EDITOR,
                "mutation($agenda: ID!) { createAgendaItem(agenda: $agenda, input: {title: {en: \"Technical assistance\", fr: \"Assistance technique\"}})"
                        + " { item { label title(language: FR) } agenda { items { label } } change " + ERRORS + " } }",
                Map.of("agenda", "Agenda:" + agenda.id()));
        assertThat(answer.<Object>read("createAgendaItem.item.label")).isEqualTo("4");
        assertThat(answer.<Object>read("createAgendaItem.item.title")).isEqualTo("Assistance technique");
        assertThat(answer.<List<Object>>read("createAgendaItem.agenda.items[*].label"))
                .containsExactly("1", "2", "3", "4");
        assertThat(answer.<List<Object>>read("createAgendaItem.errors")).hasSize(0);
    }

    @Test
    void changesOnlyWhatTheInputNames() {
        var item = item(meetings.agenda(), "3");
        var answer = run(
                Meetings.EDITOR,
                "mutation($id: ID!) { updateAgendaItem(id: $id, expectedVersion: 1, input: {title: {fr: \"Questions diverses\"}})"
                        + " { item { number version en: title(language: EN) fr: title(language: FR) } " + ERRORS
                        + " } }",
                Map.of("id", "AgendaItem:" + item.id()));
        assertThat(answer.<Object>read("updateAgendaItem.item.number")).isEqualTo("3");
        assertThat(answer.<Object>read("updateAgendaItem.item.en")).isEqualTo("Other matters");
        assertThat(answer.<Object>read("updateAgendaItem.item.fr")).isEqualTo("Questions diverses");
        assertThat(answer.<Object>read("updateAgendaItem.item.version")).isEqualTo(2);
    }

    @Test
    void answersAConflictWithTheThingAsItIsNow() {
        var item = item(meetings.agenda(), "3");
        var document =
                "mutation($id: ID!, $title: String!) { updateAgendaItem(id: $id, expectedVersion: 1, input: {title: {en: $title}})"
                        + " { item { title version } change " + ERRORS + " } }";
        run(Meetings.EDITOR, document, Map.of("id", "AgendaItem:" + item.id(), "title", "Theirs"));
        var answer = run(Meetings.EDITOR, document, Map.of("id", "AgendaItem:" + item.id(), "title", "Mine"));
        assertThat(answer.<Object>read("updateAgendaItem.item.title")).isEqualTo("Theirs");
        assertThat(answer.<Object>read("updateAgendaItem.errors[0].__typename")).isEqualTo("ConflictError");
        assertThat(answer.<Object>read("updateAgendaItem.change")).isNull();
    }

    @Test
    void undoesADeletionByItsNumber() {
        var agenda = meetings.agenda();
        var first = item(agenda, "1");
        var change = run(
                        Meetings.EDITOR,
                        "mutation($id: ID!) { deleteAgendaItem(id: $id, expectedVersion: 1) { deletedId change agenda { items { label } } "
                                + ERRORS + " } }",
                        Map.of("id", "AgendaItem:" + first.id()))
                .<String>read("deleteAgendaItem.change");
        assertThat(asEditor(() -> items.findAll(agenda.id()))).hasSize(2);
        assertThat(run(
                                Meetings.EDITOR,
                                "mutation($change: ID!) { undoChange(change: $change) { " + ERRORS + " } }",
                                Map.of("change", change))
                        .<List<Object>>read("undoChange.errors"))
                .hasSize(0);
        assertThat(asEditor(() -> items.findAll(agenda.id()))).hasSize(5);
    }

    @Test
    void annotatesAndListsDocuments() {
        var item = item(meetings.agenda(), "2");
        assertThat(run(
                                Meetings.EDITOR,
                                "mutation($item: ID!) { createAnnotationParagraph(item: $item, input: {text: {en: \"A topic.\"}})"
                                        + " { paragraph { section text } " + ERRORS + " } }",
                                Map.of("item", "AgendaItem:" + item.id()))
                        .<Object>read("createAnnotationParagraph.paragraph.text"))
                .isEqualTo("A topic.");
        assertThat(run(
                                Meetings.EDITOR,
                                "mutation($item: ID!) { createDocumentationEntry(item: $item, input: {title: {en: \"Background paper\"}, dueOn: \"2018-05-23\"})"
                                        + " { entry { status dueOn title } " + ERRORS + " } }",
                                Map.of("item", "AgendaItem:" + item.id()))
                        .<Object>read("createDocumentationEntry.entry.dueOn"))
                .isEqualTo("2018-05-23");
    }

    @Test
    void refusesInTypedErrorsThatNameValueAndRemedy() {
        var agenda = meetings.agenda();
        assertThat(run(
                                Meetings.EDITOR,
                                "mutation { createAgendaItem(agenda: \"Agenda:4711\", input: {title: {en: \"X\"}}) { item { label } "
                                        + ERRORS + " } }",
                                Map.of())
                        .<Map<String, Object>>read("createAgendaItem.errors[0]"))
                .containsEntry("__typename", "InvalidInputError")
                .containsEntry("path", List.of("agenda"));
        assertThat(run(
                                Meetings.EDITOR,
                                "mutation($agenda: ID!) { createAgendaItem(agenda: $agenda, input: {title: {en: \" \"}}) { item { label } "
                                        + ERRORS + " } }",
                                Map.of("agenda", "Agenda:" + agenda.id()))
                        .<List<Object>>read("createAgendaItem.errors[0].path"))
                .containsExactly("input", "title");
        assertThat(run(
                                Meetings.EDITOR,
                                "mutation { moveAgendaItem(id: \"AgendaItem:00000000-0000-7000-8000-000000000000\", expectedVersion: 1) { "
                                        + ERRORS + " } }",
                                Map.of())
                        .<Object>read("moveAgendaItem.errors[0].code"))
                .isEqualTo("NOT_FOUND");
    }

    @Test
    void tellsStrangersNothingOfADraft() {
        var agenda = meetings.agenda();
        Meetings.asClearer(() -> agendas.publish(agenda.id(), agenda.version()));
        var document =
                "mutation($id: ID!) { updateAgendaItem(id: $id, expectedVersion: 1, input: {title: {en: \"Mine\"}}) { "
                        + ERRORS + " } }";
        var id = Map.<String, @Nullable Object>of(
                "id", "AgendaItem:" + item(agenda, "3").id());
        var before = run(Viewer.ANONYMOUS, document, id).<Object>read("updateAgendaItem.errors");
        asEditor(() -> items.delete(
                agenda.id(), item(agenda, "2").id(), item(agenda, "2").version()));
        assertThat(run(Viewer.ANONYMOUS, document, id).<Object>read("updateAgendaItem.errors"))
                .isEqualTo(before);
        assertThat(run(Viewer.ANONYMOUS, document, id).<Object>read("updateAgendaItem.errors[0].code"))
                .isEqualTo("FORBIDDEN");
    }

    @Test
    void publishesInOneStepForThoseWhoMay() {
        var agenda = meetings.agenda();
        var document =
                "mutation($id: ID!, $version: Int!) { publishAgenda(id: $id, expectedVersion: $version) { agenda { publication inForce items { label } } "
                        + ERRORS + " } }";
        var id = Map.<String, @Nullable Object>of("id", "Agenda:" + agenda.id(), "version", agenda.version());
        assertThat(run(new Viewer("reader", Role.READER), document, id).<Object>read("publishAgenda.errors[0].code"))
                .isEqualTo("FORBIDDEN");
        assertThat(run(Meetings.EDITOR, document, id).<Object>read("publishAgenda.errors[0].code"))
                .isEqualTo("FORBIDDEN");
        var answer = run(Meetings.CLEARER, document, id);
        assertThat(answer.<Object>read("publishAgenda.agenda.publication")).isEqualTo("PUBLISHED");
        assertThat(answer.<Object>read("publishAgenda.agenda.inForce")).isEqualTo(true);
        assertThat(Viewer.ANONYMOUS.act(() -> agendas.findEditions(agenda.meetingId())))
                .hasSize(1);
    }

    @Test
    void movesAndRenumbersSeparately() {
        var agenda = meetings.agenda();
        assertThat(run(
                                Meetings.EDITOR,
                                "mutation($id: ID!, $before: ID!) { moveAgendaItem(id: $id, expectedVersion: 1, before: $before) { agenda { items { label } } "
                                        + ERRORS + " } }",
                                Map.of(
                                        "id", "AgendaItem:" + item(agenda, "3").id(),
                                        "before",
                                                "AgendaItem:"
                                                        + item(agenda, "1").id()))
                        .<List<Object>>read("moveAgendaItem.agenda.items[*].label"))
                .containsExactly("3", "1", "2");
        assertThat(run(
                                Meetings.EDITOR,
                                "mutation($id: ID!, $version: Int!) { renumberAgenda(id: $id, expectedVersion: $version) { agenda { items { label title } } "
                                        + ERRORS + " } }",
                                Map.of(
                                        "id",
                                        "Agenda:" + agenda.id(),
                                        "version",
                                        Meetings.asEditor(
                                                () -> agendas.get(agenda.id()).version())))
                        .<Object>read("renumberAgenda.agenda.items[0].title"))
                .isEqualTo("Other matters");
    }

    private DocumentContext run(Viewer viewer, String document, Map<String, @Nullable Object> variables) {
        return api.ask(viewer, document, variables);
    }

    private AgendaItem item(Agenda agenda, String label) {
        return asEditor(() -> items.findAll(agenda.id())).stream()
                .filter(item -> item.label().equals(label))
                .findFirst()
                .orElseThrow();
    }
}

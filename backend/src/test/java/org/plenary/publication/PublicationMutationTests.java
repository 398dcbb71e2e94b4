package org.plenary.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.agenda.Meetings.CLEARER;
import static org.plenary.agenda.Meetings.EDITOR;
import static org.plenary.agenda.Meetings.asEditor;

import com.jayway.jsonpath.DocumentContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plenary.agenda.Agenda;
import org.plenary.agenda.AgendaItem;
import org.plenary.agenda.AgendaItemInput;
import org.plenary.agenda.AgendaItemService;
import org.plenary.agenda.AgendaService;
import org.plenary.agenda.AnnotationInput;
import org.plenary.agenda.AnnotationSection;
import org.plenary.agenda.AnnotationService;
import org.plenary.agenda.Meetings;
import org.plenary.mutation.Asker;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@Import({Meetings.class, Asker.class})
class PublicationMutationTests {

    private static final Viewer READER = new Viewer("reader", Role.READER);
    private static final Viewer ADMINISTRATOR = new Viewer("admin", Role.ADMINISTRATOR);
    private static final String THING = " thing { __typename id publication publishedAt version"
            + " clearance { submittedBy submittedAt clearedBy clearedAt changedSince returnedBy returnedBecause publishAt scheduledBy hindrance } }"
            + " change " + Asker.ERRORS;

    @Autowired
    private Meetings meetings;

    @Autowired
    private AgendaService agendas;

    @Autowired
    private AgendaItemService items;

    @Autowired
    private AnnotationService annotations;

    @Autowired
    private PublicationService publications;

    @Autowired
    private Asker api;

    @Test
    void goesStepByStepAndTellsWhoTookEach() {
        var agenda = meetings.agenda();
        assertThat(step(EDITOR, "submitForReview", agenda).<Object>read("$.*.thing.publication"))
                .isEqualTo(List.of("IN_REVIEW"));
        var cleared = step(CLEARER, "clear", agenda);
        assertThat(cleared.<String>read("clear.thing.clearance.submittedBy")).isEqualTo("editor");
        assertThat(cleared.<String>read("clear.thing.clearance.clearedBy")).isEqualTo("clearer");
        assertThat(cleared.<Boolean>read("clear.thing.clearance.changedSince")).isFalse();
        var published = step(ADMINISTRATOR, "publish", agenda);
        assertThat(published.<String>read("publish.thing.publication")).isEqualTo("PUBLISHED");
        assertThat(published.<String>read("publish.thing.publishedAt")).isNotNull();
        assertThat(published.<String>read("publish.thing.clearance.clearedBy")).isEqualTo("clearer");
        assertThat(step(CLEARER, "withdraw", agenda).<String>read("withdraw.thing.publication"))
                .isEqualTo("WITHDRAWN");
    }

    @Test
    void leavesEachStepToThoseWhoMay() {
        var agenda = meetings.agenda();
        for (var stranger : List.of(Viewer.ANONYMOUS, READER)) {
            for (var verb : List.of("submitForReview", "clear", "publish", "withdraw")) {
                assertThat(code(step(stranger, verb, agenda), verb)).as(verb).isEqualTo("FORBIDDEN");
            }
        }
        for (var verb : List.of("clear", "publish", "withdraw")) {
            assertThat(code(step(EDITOR, verb, agenda), verb)).as(verb).isEqualTo("FORBIDDEN");
        }
        step(EDITOR, "submitForReview", agenda);
        step(CLEARER, "clear", agenda);
        assertThat(code(returned(EDITOR, agenda, "A title is wrong."), "returnToDraft"))
                .isEqualTo("FORBIDDEN");
        assertThat(asEditor(() -> agendas.get(agenda.id())).publication().name())
                .isEqualTo("CLEARED");
    }

    @Test
    void refusesAStepThatDoesNotFitTheState() {
        var agenda = meetings.agenda();
        assertThat(step(CLEARER, "clear", agenda).<String>read("clear.errors[0].message"))
                .isEqualTo("This agenda is DRAFT.");
        step(EDITOR, "submitForReview", agenda);
        assertThat(code(step(EDITOR, "submitForReview", agenda), "submitForReview"))
                .isEqualTo("INVALID_INPUT");
        step(CLEARER, "publish", agenda);
        assertThat(returned(CLEARER, agenda, "Too early.").<String>read("returnToDraft.errors[0].remedy"))
                .contains("opens the next edition");
    }

    @Test
    void returnsToDraftWithTheReason() {
        var agenda = meetings.agenda();
        step(EDITOR, "submitForReview", agenda);
        assertThat(returned(CLEARER, agenda, " ").<List<String>>read("returnToDraft.errors[0].path"))
                .containsExactly("reason");
        var returned = returned(CLEARER, agenda, "The title of item 3 is wrong.");
        assertThat(returned.<String>read("returnToDraft.thing.publication")).isEqualTo("DRAFT");
        assertThat(returned.<String>read("returnToDraft.thing.clearance.returnedBy"))
                .isEqualTo("clearer");
        assertThat(returned.<String>read("returnToDraft.thing.clearance.returnedBecause"))
                .isEqualTo("The title of item 3 is wrong.");
        assertThat(step(EDITOR, "submitForReview", agenda)
                        .<Object>read("submitForReview.thing.clearance.returnedBecause"))
                .isNull();
    }

    @Test
    void answersAConflictWithTheThingAsItIsNow() {
        var agenda = meetings.agenda();
        step(EDITOR, "submitForReview", agenda);
        var answer = api.ask(
                CLEARER, document("clear", ""), Map.of("id", "Agenda:" + agenda.id(), "version", agenda.version()));
        assertThat(code(answer, "clear")).isEqualTo("CONFLICT");
        assertThat(answer.<String>read("clear.thing.publication")).isEqualTo("IN_REVIEW");
        assertThat(answer.<Object>read("clear.change")).isNull();
    }

    @Test
    void takesTheStepsOfAMeetingWithItsBody() {
        var meeting = meetings.meeting();
        var body = new HashMap<String, Object>(Map.of("id", "Body:" + meeting.bodyId(), "version", 1));
        assertThat(api.ask(EDITOR, document("submitForReview", ""), body)
                        .<String>read("submitForReview.thing.__typename"))
                .isEqualTo("WorkingGroup");
        api.ask(
                CLEARER,
                document("publish", ""),
                Map.of("id", "Meeting:" + meeting.id(), "version", meeting.version()));
        assertThat(asEditor(() -> publications.get(PublicationUnit.BODY, meeting.bodyId()))
                        .publication()
                        .name())
                .isEqualTo("PUBLISHED");
    }

    @Test
    void namesTheWholeWhereAPartIsGiven() {
        var item = item(meetings.agenda(), "3");
        var answer = api.ask(CLEARER, document("publish", ""), Map.of("id", "AgendaItem:" + item.id(), "version", 1));
        assertThat(answer.<String>read("publish.errors[0].message")).contains("not published by itself");
        assertThat(answer.<String>read("publish.errors[0].remedy")).contains("Agenda, Body");
    }

    @Test
    void hasToBeClearedAgainAfterAChange() {
        var agenda = meetings.agenda();
        step(EDITOR, "submitForReview", agenda);
        step(CLEARER, "clear", agenda);
        annotate(agenda, "3");
        assertThat(asEditor(() -> publications.get(PublicationUnit.AGENDA, agenda.id()))
                        .changedSinceCleared())
                .isTrue();
        var again = step(ADMINISTRATOR, "clear", agenda);
        assertThat(again.<Boolean>read("clear.thing.clearance.changedSince")).isFalse();
        assertThat(again.<String>read("clear.thing.clearance.submittedBy")).isEqualTo("editor");
        assertThat(again.<String>read("clear.thing.clearance.clearedBy")).isEqualTo("admin");
    }

    @Test
    void isNotUndoneByThoseWhoMayNotTakeTheStep() {
        var agenda = meetings.agenda();
        step(EDITOR, "submitForReview", agenda);
        var change = step(CLEARER, "clear", agenda).<String>read("clear.change");
        assertThat(api.ask(
                                EDITOR,
                                "mutation($change: ID!) { undoChange(change: $change) { " + Asker.ERRORS + " } }",
                                Map.of("change", change))
                        .<String>read("undoChange.errors[0].message"))
                .contains("from IN_REVIEW to CLEARED");
    }

    @Test
    void showsWhoClearedToEditorsOnly() {
        var agenda = meetings.agenda();
        step(CLEARER, "publish", agenda);
        var document =
                "query($id: ID!) { node(id: $id) { ... on Agenda { publication clearance { clearedBy } items { clearance { clearedBy } } } } }";
        var id = Map.of("id", "Agenda:" + agenda.id());
        for (var stranger : List.of(Viewer.ANONYMOUS, READER)) {
            assertThat(api.ask(stranger, document, id).<Object>read("node.clearance"))
                    .isNull();
        }
        assertThat(api.ask(EDITOR, document, id).<String>read("node.clearance.clearedBy"))
                .isEqualTo("clearer");
    }

    @Test
    void leavesTheThingsOfOtherBodiesToThoseWhoServeThem() {
        var own = meetings.meeting();
        var other = meetings.meeting();
        var limited = new Viewer("wg-clearer", Role.CLEARER, Set.of(own.bodyId()));
        assertThat(api.ask(limited, document("submitForReview", ""), Map.of("id", "Meeting:" + own.id(), "version", 1))
                        .<String>read("submitForReview.thing.clearance.submittedBy"))
                .isEqualTo("wg-clearer");
        var foreign = Map.of("id", "Meeting:" + other.id(), "version", 1);
        assertThat(code(api.ask(limited, document("submitForReview", ""), foreign), "submitForReview"))
                .isEqualTo("NOT_FOUND");
        api.ask(CLEARER, document("publish", ""), foreign);
        assertThat(api.ask(
                                limited,
                                "query($id: ID!) { node(id: $id) { ... on Meeting { publication clearance { clearedBy } } } }",
                                Map.of("id", "Meeting:" + other.id()))
                        .<Object>read("node.clearance"))
                .isNull();
    }

    @Test
    void clearsItemsOneByOneUntilTheyChange() {
        var agenda = meetings.agenda();
        assertThat(clearItem(EDITOR, agenda, "2").<String>read("clearAgendaItem.errors[0].code"))
                .isEqualTo("FORBIDDEN");
        assertThat(clearItem(CLEARER, agenda, "2").<String>read("clearAgendaItem.item.clearance.clearedBy"))
                .isEqualTo("clearer");
        clearItem(CLEARER, agenda, "3");
        annotate(agenda, "3");
        assertThat(clearedLabels(agenda)).containsExactly("2");
        var second = item(agenda, "2");
        asEditor(() -> items.move(
                agenda.id(),
                second.id(),
                second.version(),
                null,
                item(agenda, "1").id()));
        assertThat(clearedLabels(agenda)).containsExactly("2");
        var moved = item(agenda, "2");
        asEditor(() -> items.update(
                agenda.id(), moved.id(), moved.version(), AgendaItemInput.of(LocalizedText.english("Another topic"))));
        assertThat(clearedLabels(agenda)).isEmpty();
    }

    @Test
    void clearsNothingThatNobodyHasSeen() {
        var agenda = meetings.agenda();
        var seen = asEditor(() -> agendas.get(agenda.id())).version();
        annotate(agenda, "3");
        assertThat(clearItem(CLEARER, agenda, "3", seen).<String>read("clearAgendaItem.errors[0].code"))
                .isEqualTo("CONFLICT");
        assertThat(clearedLabels(agenda)).isEmpty();
    }

    @Test
    void takesTheMarksAlongIntoTheNextEditionAsFarAsNothingChanged() {
        var agenda = meetings.agenda();
        clearItem(CLEARER, agenda, "2");
        clearItem(CLEARER, agenda, "3");
        step(CLEARER, "publish", agenda);
        var third = item(agenda, "3");
        var changed = asEditor(() -> items.update(
                agenda.id(),
                third.id(),
                third.version(),
                AgendaItemInput.of(LocalizedText.english("Any other business"))));
        assertThat(changed.agendaId()).isNotEqualTo(agenda.id());
        assertThat(clearedLabels(asEditor(() -> agendas.get(changed.agendaId()))))
                .containsExactly("2");
        assertThat(clearedLabels(agenda)).containsExactly("2", "3");
    }

    @Test
    void keepsTheMarksOfAPublishedEditionAsTheyAre() {
        var agenda = meetings.agenda();
        clearItem(CLEARER, agenda, "2");
        step(CLEARER, "publish", agenda);
        assertThat(clearItem(CLEARER, agenda, "3").<String>read("clearAgendaItem.errors[0].message"))
                .isEqualTo("This edition is PUBLISHED.");
        assertThat(clearedLabels(agenda)).containsExactly("2");
    }

    private List<String> clearedLabels(Agenda agenda) {
        return api.ask(
                        EDITOR,
                        "query($id: ID!) { node(id: $id) { ... on Agenda { items { label clearance { clearedBy } } } } }",
                        Map.of("id", "Agenda:" + agenda.id()))
                .read("node.items[?(@.clearance != null)].label");
    }

    private DocumentContext clearItem(Viewer viewer, Agenda agenda, String label) {
        return clearItem(
                viewer, agenda, label, asEditor(() -> agendas.get(agenda.id())).version());
    }

    private DocumentContext clearItem(Viewer viewer, Agenda agenda, String label, int seen) {
        return api.ask(
                viewer,
                "mutation($id: ID!, $version: Int!) { clearAgendaItem(id: $id, expectedVersion: $version) { item { clearance { clearedBy clearedAt } } "
                        + Asker.ERRORS + " } }",
                Map.of("id", "AgendaItem:" + item(agenda, label).id(), "version", seen));
    }

    private void annotate(Agenda agenda, String label) {
        UUID itemId = item(agenda, label).id();
        asEditor(() -> annotations.add(
                agenda.id(), itemId, new AnnotationInput(AnnotationSection.SCOPE, LocalizedText.english("A topic."))));
    }

    private AgendaItem item(Agenda agenda, String label) {
        return asEditor(() -> items.findAll(agenda.id())).stream()
                .filter(item -> item.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private DocumentContext step(Viewer viewer, String verb, Agenda agenda) {
        return api.ask(viewer, document(verb, ""), variables(agenda));
    }

    private DocumentContext returned(Viewer viewer, Agenda agenda, String reason) {
        var variables = new HashMap<String, Object>(variables(agenda));
        variables.put("reason", reason);
        return api.ask(viewer, document("returnToDraft", ", reason: $reason"), variables);
    }

    private Map<String, Object> variables(Agenda agenda) {
        return Map.of(
                "id",
                "Agenda:" + agenda.id(),
                "version",
                asEditor(() -> agendas.get(agenda.id())).version());
    }

    private static String document(String verb, String more) {
        return "mutation($id: ID!, $version: Int!%s) { %s(id: $id, expectedVersion: $version%s) {%s } }"
                .formatted(more.isEmpty() ? "" : ", $reason: String!", verb, more, THING);
    }

    private static String code(DocumentContext answer, String verb) {
        return answer.read(verb + ".errors[0].code");
    }
}

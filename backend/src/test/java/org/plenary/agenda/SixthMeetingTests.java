package org.plenary.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.agenda.Meetings.CLEARER;
import static org.plenary.agenda.Meetings.EDITOR;
import static org.plenary.mutation.Asker.ERRORS;

import com.jayway.jsonpath.DocumentContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.plenary.mutation.Asker;
import org.plenary.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** A secretariat prepares the sixth meeting from that of July 2018, and takes its agenda to the public, by the API alone. */
@SpringBootTest
@Import(Asker.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SixthMeetingTests {

    private static final String WORDS = "The Working Group acts on resolution 8/2 of the Conference.";
    private static final String AGENDA = """
            query($id: ID!) { agenda: node(id: $id) { ... on Agenda { version publication meeting { title }
              allItems { id label kind annotation { text citations { quote target { ... on Resolution { number } } } }
                documentation { title status dueOn } continues { label } slots { minutes sitting { date } } } } } }""";

    @Autowired
    private Asker api;

    private DocumentContext prepared;
    private String agenda = "";

    @BeforeAll
    void prepare() {
        var after = api.ask(EDITOR, "query { meeting(body: \"CTOC/COP/WG.7\", ordinal: 5) { id } }", Map.of())
                .<String>read("meeting.id");
        prepared = api.ask(
                EDITOR,
                "mutation($after: ID!) { prepareNextMeeting(after: $after, input: {startsOn: \"2019-07-03\"}) { change meeting { id ordinal title startsOn endsOn status"
                        + " sittings { id date startsAt endsAt } } agenda { id stage annotated } " + ERRORS + " } }",
                Map.of("after", after));
        assertThat(prepared.<List<Object>>read("prepareNextMeeting.errors")).isEmpty();
        agenda = prepared.read("prepareNextMeeting.agenda.id");
    }

    /** Others read what the public sees of that body. */
    @AfterAll
    void withdraw() {
        step(CLEARER, "withdraw");
        var id = prepared.<String>read("prepareNextMeeting.meeting.id");
        var meeting =
                api.ask(EDITOR, "query($id: ID!) { node(id: $id) { ... on Meeting { version } } }", Map.of("id", id));
        take(CLEARER, "withdraw", id, meeting.read("node.version"));
    }

    @Test
    void copiesWhatStandsForEveryMeeting() {
        assertThat(prepared.<String>read("prepareNextMeeting.meeting.title")).startsWith("Sixth meeting of");
        assertThat(prepared.<List<String>>read("prepareNextMeeting.meeting.sittings[*].date"))
                .containsExactly("2019-07-03", "2019-07-03", "2019-07-04", "2019-07-04");
        assertThat(prepared.<List<String>>read("prepareNextMeeting.meeting.sittings[*].startsAt"))
                .doesNotContainNull()
                .hasSize(4);
        var read = api.ask(
                EDITOR,
                "query { meeting(body: \"CTOC/COP/WG.7\", ordinal: 6) { agendas { edition stage allItems { label kind annotation { text } documentation { status } continues { label } slots { id } } } } }",
                Map.of());
        var first = "meeting.agendas[?(@.edition == 1)].allItems";
        assertThat(read.<List<String>>read(first + "[*].label"))
                .containsExactly("1", "1 (a)", "1 (b)", "2", "3", "4", "5");
        assertThat(read.<List<Object>>read(first + "[?(@.kind == 'SUBSTANTIVE')].continues.label"))
                .hasSameSizeAs(read.<List<Object>>read(first + "[?(@.kind == 'SUBSTANTIVE')]"))
                .isNotEmpty();
        assertThat(read.<List<Object>>read(first + "[?(@.kind != 'SUBSTANTIVE')].continues.label"))
                .isEmpty();
    }

    @Test
    void goesToThePublicWhenItIsClearedAndNotBefore() {
        var drafted = agenda();
        assertThat(drafted.<List<String>>read("agenda.allItems[*].documentation[*].status"))
                .isNotEmpty()
                .containsOnly("EXPECTED");
        assertThat(drafted.<List<String>>read("agenda.allItems[?(@.kind == 'SUBSTANTIVE')].annotation[*].text"))
                .isEmpty();
        assertThat(drafted.<List<String>>read("agenda.allItems[*].annotation[*].text"))
                .isNotEmpty()
                .noneMatch(text -> text.matches("(?s).*\\d.*"));
        assertThat(drafted.<List<Object>>read("agenda.allItems[*].slots[*]")).isEmpty();

        var changes = draft(drafted.read("agenda.allItems[3].id"));
        undoAndRedo(drafted, changes);
        assertThat(seen(Viewer.ANONYMOUS)).isNull();

        step(EDITOR, "submitForReview");
        assertThat(refusal(EDITOR, "clear")).isEqualTo("FORBIDDEN");
        step(CLEARER, "clear");
        assertThat(seen(Viewer.ANONYMOUS)).isNull();
        step(CLEARER, "publish");
        var published = agendaAs(Viewer.ANONYMOUS);
        assertThat(published.<String>read("agenda.publication")).isEqualTo("PUBLISHED");
        assertThat(published.<List<String>>read("agenda.allItems[3].annotation[*].citations[*].target.number"))
                .containsExactly("8/2");
        assertThat(published.<List<Object>>read("agenda.allItems[3].documentation[?(@.dueOn == '2019-05-22')]"))
                .hasSize(1);
        assertThat(published.<List<String>>read("agenda.allItems[3].slots[*].sitting.date"))
                .containsExactly("2019-07-03", "2019-07-03");
        attributes();
    }

    private List<String> draft(String item) {
        var changes = new ArrayList<String>();
        var annotated = does(
                changes,
                "createAnnotationParagraph",
                "mutation($item: ID!, $text: String!) { createAnnotationParagraph(item: $item, input: {text: {en: $text}}) { paragraph { id } change ",
                Map.of("item", item, "text", WORDS));
        does(
                changes,
                "createCitation",
                "mutation($input: CitationInput!) { createCitation(input: $input) { change ",
                Map.of("input", citation(annotated.read("createAnnotationParagraph.paragraph.id"))));
        does(
                changes,
                "createDocumentationEntry",
                "mutation($item: ID!) { createDocumentationEntry(item: $item, input: {title: {en: \"Background paper\"}, dueOn: \"2019-05-22\"}) { change ",
                Map.of("item", item));
        for (int sitting : List.of(0, 1)) {
            does(
                    changes,
                    "createSlot",
                    "mutation($agenda: ID!, $version: Int!, $sitting: ID!, $item: ID!) { createSlot(agenda: $agenda, expectedVersion: $version, sitting: $sitting, item: $item, input: {minutes: 90}) { change ",
                    Map.of(
                            "agenda",
                            agenda,
                            "version",
                            agenda().<Integer>read("agenda.version"),
                            "sitting",
                            prepared.<String>read("prepareNextMeeting.meeting.sittings[%d].id".formatted(sitting)),
                            "item",
                            item));
        }
        return changes;
    }

    private Map<String, Object> citation(String paragraph) {
        var resolution = api.ask(
                        EDITOR,
                        "query { resolution(conference: \"CTOC/COP\", number: \"8/2\", kind: RESOLUTION) { id } }",
                        Map.of())
                .<String>read("resolution.id");
        return Map.of(
                "source",
                Map.of("annotationParagraph", paragraph),
                "target",
                Map.of("resolution", resolution),
                "evidence",
                Map.of("anchor", Map.of("annotationParagraph", paragraph), "quote", "resolution 8/2"));
    }

    /** Step by step back to what was prepared, and forth again: an undoing is a change, and can be undone. */
    private void undoAndRedo(DocumentContext prepared, List<String> changes) {
        var drafted = items(agenda());
        var undone = changes.reversed().stream().map(this::undo).toList();
        assertThat(items(agenda())).isEqualTo(items(prepared));
        undone.reversed().forEach(this::undo);
        assertThat(items(agenda())).isEqualTo(drafted);
    }

    private String undo(String change) {
        var undone = api.ask(
                EDITOR,
                "mutation($change: ID!) { undoChange(change: $change) { change " + ERRORS + " } }",
                Map.of("change", change));
        assertThat(undone.<List<Object>>read("undoChange.errors")).isEmpty();
        return undone.read("undoChange.change");
    }

    private void attributes() {
        var revisions = api.ask(
                EDITOR,
                "query($of: ID!) { revisions(of: $of, first: 100) { nodes { actor reason } } }",
                Map.of("of", agenda));
        assertThat(revisions.<List<String>>read("revisions.nodes[*].actor")).containsOnly("editor", "clearer");
        assertThat(revisions.<List<String>>read("revisions.nodes[*].reason"))
                .doesNotContainNull()
                .contains("publish: agenda", "clear: agenda", "undo", "put an item into a sitting");
    }

    private DocumentContext does(List<String> changes, String verb, String document, Map<String, Object> variables) {
        var answer = api.ask(EDITOR, document + ERRORS + " } }", variables);
        assertThat(answer.<List<Object>>read(verb + ".errors")).isEmpty();
        changes.add(answer.read(verb + ".change"));
        return answer;
    }

    private void step(Viewer viewer, String verb) {
        assertThat(take(viewer, verb).<List<Object>>read(verb + ".errors")).isEmpty();
    }

    private String refusal(Viewer viewer, String verb) {
        return take(viewer, verb).read(verb + ".errors[0].code");
    }

    private DocumentContext take(Viewer viewer, String verb) {
        return take(viewer, verb, agenda, agenda().<Integer>read("agenda.version"));
    }

    private DocumentContext take(Viewer viewer, String verb, String id, int version) {
        return api.ask(
                viewer,
                "mutation($id: ID!, $version: Int!) { %s(id: $id, expectedVersion: $version) { %s } }"
                        .formatted(verb, ERRORS),
                Map.of("id", id, "version", version));
    }

    private Object items(DocumentContext read) {
        return read.read("agenda.allItems");
    }

    private @org.jspecify.annotations.Nullable Object seen(Viewer viewer) {
        return agendaAs(viewer).read("agenda");
    }

    private DocumentContext agenda() {
        return agendaAs(EDITOR);
    }

    private DocumentContext agendaAs(Viewer viewer) {
        return api.ask(viewer, AGENDA, Map.of("id", agenda));
    }
}

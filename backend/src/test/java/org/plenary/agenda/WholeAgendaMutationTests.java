package org.plenary.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.agenda.Meetings.EDITOR;
import static org.plenary.agenda.Meetings.asClearer;
import static org.plenary.agenda.Meetings.asEditor;
import static org.plenary.mutation.Asker.ERRORS;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plenary.document.Distribution;
import org.plenary.document.DocumentInput;
import org.plenary.document.DocumentNature;
import org.plenary.document.DocumentService;
import org.plenary.mutation.Asker;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@Import({Meetings.class, Asker.class})
class WholeAgendaMutationTests {

    private static final String CREATE =
            "mutation($meeting: ID!, $input: AgendaInput!) { createAgenda(meeting: $meeting, input: $input) { agenda { id version stage allItems { label title annotation { text } documentation { title status } } } change "
                    + ERRORS + " } }";

    @Autowired
    private Meetings meetings;

    @Autowired
    private AgendaService agendas;

    @Autowired
    private AgendaItemService items;

    @Autowired
    private DocumentService documents;

    @Autowired
    private Asker api;

    @Test
    void makesAWholeAgendaInOneCall() {
        var answer = api.ask(
                EDITOR,
                CREATE,
                Map.of(
                        "meeting",
                        "Meeting:" + meetings.meeting().id(),
                        "input",
                        Map.of(
                                "items",
                                List.of(
                                        Map.of(
                                                "title",
                                                Map.of("en", "Organizational matters"),
                                                "children",
                                                List.of(
                                                        Map.of("title", Map.of("en", "Opening")),
                                                        Map.of("title", Map.of("en", "Adoption of the agenda")))),
                                        Map.of(
                                                "title",
                                                Map.of("en", "Criminal justice responses"),
                                                "annotation",
                                                List.of(Map.of("text", Map.of("en", "A topic."))),
                                                "documentation",
                                                List.of(Map.of("title", Map.of("en", "Background paper"))))))));
        assertThat(answer.<List<Object>>read("createAgenda.errors")).isEmpty();
        assertThat(answer.<List<Object>>read("createAgenda.agenda.allItems[*].label"))
                .containsExactly("1", "1 (a)", "1 (b)", "2");
        assertThat(answer.<Object>read("createAgenda.agenda.allItems[3].annotation[0].text"))
                .isEqualTo("A topic.");
        assertThat(answer.<Object>read("createAgenda.agenda.allItems[3].documentation[0].status"))
                .isEqualTo("EXPECTED");
    }

    @Test
    void namesThePlaceInTheTreeThatIsWrong() {
        var meeting = meetings.meeting();
        var answer = api.ask(
                EDITOR,
                CREATE,
                Map.of(
                        "meeting",
                        "Meeting:" + meeting.id(),
                        "input",
                        Map.of(
                                "items",
                                List.of(
                                        Map.of("title", Map.of("en", "First")),
                                        Map.of(
                                                "title",
                                                Map.of("en", "Second"),
                                                "children",
                                                List.of(Map.of("number", " ", "title", Map.of("en", "Below"))))))));
        assertThat(answer.<List<Object>>read("createAgenda.errors[0].path"))
                .containsExactly("input", "items", "1", "children", "0", "number");
        assertThat(answer.<Object>read("createAgenda.errors[0].value")).isEqualTo(" ");
        assertThat(asEditor(() -> agendas.findEditions(meeting.id()))).isEmpty();
    }

    @Test
    void adoptsWithTheSameItems() {
        var agenda = meetings.agenda();
        var document =
                "mutation($id: ID!, $version: Int!) { adoptAgenda(id: $id, expectedVersion: $version, adoptedAt: \"2018-07-04T08:20:00Z\") { agenda { stage adoptedAt items { label } } "
                        + ERRORS + " } }";
        assertThat(api.ask(EDITOR, document, Map.of("id", "Agenda:" + agenda.id(), "version", 99))
                        .<Object>read("adoptAgenda.errors[0].code"))
                .isEqualTo("CONFLICT");
        var answer = api.ask(EDITOR, document, Map.of("id", "Agenda:" + agenda.id(), "version", agenda.version()));
        assertThat(answer.<Object>read("adoptAgenda.agenda.stage")).isEqualTo("ADOPTED");
        assertThat(answer.<List<Object>>read("adoptAgenda.agenda.items")).hasSize(3);
        assertThat(answer.<String>read("adoptAgenda.agenda.adoptedAt")).startsWith("2018-07-04T08:20");
    }

    @Test
    void discardsAnEditionAndBringsItBackWhole() {
        var agenda = meetings.agenda();
        var id = "Agenda:" + agenda.id();
        assertThat(api.ask(
                                EDITOR,
                                "mutation($id: ID!, $version: Int!) { discardAgenda(id: $id, expectedVersion: $version) { deletedId "
                                        + ERRORS + " } }",
                                Map.of("id", id, "version", agenda.version()))
                        .<Object>read("discardAgenda.deletedId"))
                .isEqualTo(id);
        assertThat(asEditor(() -> agendas.findEditions(agenda.meetingId()))).isEmpty();
        var restored = api.ask(
                EDITOR,
                "mutation($id: ID!) { restoreAgenda(id: $id) { agenda { allItems { label } } " + ERRORS + " } }",
                Map.of("id", id));
        assertThat(restored.<List<Object>>read("restoreAgenda.agenda.allItems[*].label"))
                .containsExactly("1", "1 (a)", "1 (b)", "2", "3");
    }

    @Test
    void saysOfTheWholeAsWhichDocumentItIsIssued() {
        var agenda = meetings.agenda();
        var document = asEditor(() -> documents.create(new DocumentInput(
                "TEST/HEAD/2018/1",
                null,
                agenda.meetingId(),
                DocumentNature.AGENDA,
                LocalizedText.english("Annotated provisional agenda"),
                Distribution.GENERAL,
                null,
                null)));
        var update =
                "mutation($id: ID!, $version: Int!, $input: AgendaHeadInput!) { updateAgenda(id: $id, expectedVersion: $version, input: $input) { agenda { edition annotated document { symbol } adoptedAt } "
                        + ERRORS + " } }";
        var issued = api.ask(
                EDITOR,
                update,
                Map.of(
                        "id",
                        "Agenda:" + agenda.id(),
                        "version",
                        agenda.version(),
                        "input",
                        Map.of("document", "Document:" + document.id())));
        assertThat(issued.<Object>read("updateAgenda.agenda.document.symbol")).isEqualTo("TEST/HEAD/2018/1");
        assertThat(issued.<Object>read("updateAgenda.agenda.annotated")).isEqualTo(true);
        var late =
                Map.of("id", "Agenda:" + agenda.id(), "version", agenda.version(), "input", Map.of("annotated", false));
        assertThat(api.ask(EDITOR, update, late).<Object>read("updateAgenda.errors[0].code"))
                .isEqualTo("CONFLICT");
        asClearer(() -> agendas.publish(agenda.id(), agendas.get(agenda.id()).version()));
        var next = api.ask(
                EDITOR,
                update,
                Map.of(
                        "id",
                        "Agenda:" + agenda.id(),
                        "version",
                        asEditor(() -> agendas.get(agenda.id())).version(),
                        "input",
                        Map.of("annotated", false)));
        assertThat(next.<Object>read("updateAgenda.agenda.edition")).isEqualTo(2);
        assertThat(next.<Object>read("updateAgenda.agenda.annotated")).isEqualTo(false);
        assertThat(next.<Object>read("updateAgenda.agenda.document")).isNull();
    }

    @Test
    void keepsTheHourOfAdoptionInTheNextEdition() {
        var agenda = meetings.agenda();
        var hour = OffsetDateTime.parse("2018-07-04T08:20:00Z");
        var adopted = asEditor(() -> agendas.adopt(agenda.id(), agenda.version(), hour));
        asClearer(() -> agendas.publish(adopted.id(), agendas.get(adopted.id()).version()));
        var next = asEditor(() -> agendas.edit(adopted.id()));
        assertThat(next.edition()).isEqualTo(2);
        assertThat(api.ask(
                                EDITOR,
                                "query($id: ID!) { agenda(id: $id) { adoptedAt } }",
                                Map.of("id", "Agenda:" + next.id()))
                        .<String>read("agenda.adoptedAt"))
                .startsWith("2018-07-04T08:20");
    }

    @Test
    void continuesAnItemOfAnEarlierMeetingOfTheSameBodyOnly() {
        var meeting = meetings.meeting();
        var agenda = meetings.agenda(meeting);
        var earlier = meetings.agenda(meetings.before(meeting));
        assertThat(continued(earlier, agenda).<String>read("continueItem.errors[0].message"))
                .contains("\" is not earlier than \"Fourth meeting");
        var foreign = continued(agenda, meetings.agenda());
        assertThat(foreign.<List<Object>>read("continueItem.errors[0].path")).containsExactly("continues");
        assertThat(foreign.<String>read("continueItem.errors[0].message"))
                .contains("\" is a meeting of another body than \"Fifth meeting");
        asClearer(() -> agendas.publish(earlier.id(), earlier.version()));
        assertThat(continued(agenda, earlier).<Object>read("continueItem.item.continues.id"))
                .isEqualTo("AgendaItem:" + second(earlier).id());
    }

    private AgendaItem second(Agenda agenda) {
        return asEditor(() -> items.findAll(agenda.id())).get(3);
    }

    private com.jayway.jsonpath.DocumentContext continued(Agenda agenda, Agenda of) {
        return api.ask(
                EDITOR,
                "mutation($id: ID!, $version: Int!, $of: ID) { continueItem(id: $id, expectedVersion: $version, continues: $of) { item { continues { id } } "
                        + ERRORS + " } }",
                Map.of(
                        "id",
                        "AgendaItem:" + second(agenda).id(),
                        "version",
                        second(agenda).version(),
                        "of",
                        "AgendaItem:" + second(of).id()));
    }

    @Test
    void setsTheStatusOfSeveralEntriesInOneStepOrOfNone() {
        var agenda = meetings.agenda();
        var item = "AgendaItem:" + second(agenda).id();
        var entries = List.of("First paper", "Second paper").stream()
                .map(title -> api.ask(
                                EDITOR,
                                "mutation($item: ID!, $title: String!) { createDocumentationEntry(item: $item, input: {title: {en: $title}}) { entry { id } "
                                        + ERRORS + " } }",
                                Map.of("item", item, "title", title))
                        .<String>read("createDocumentationEntry.entry.id"))
                .toList();
        assertThat(statuses(agenda, entries)
                        .<List<Object>>read("setDocumentationStatus.agenda.allItems[3].documentation[*].status"))
                .containsExactly("ISSUED", "ISSUED");
        var unknown = List.of(entries.getFirst(), "DocumentationEntry:" + agenda.id());
        assertThat(statuses(agenda, unknown).<Object>read("setDocumentationStatus.errors[0].code"))
                .isEqualTo("NOT_FOUND");
        assertThat(statuses(agenda, java.util.Collections.nCopies(101, entries.getFirst()))
                        .<Object>read("setDocumentationStatus.errors[0].message"))
                .isEqualTo("101 at once are too many.");
    }

    private com.jayway.jsonpath.DocumentContext statuses(Agenda agenda, List<String> entries) {
        return api.ask(
                EDITOR,
                "mutation($id: ID!, $version: Int!, $entries: [ID!]!) { setDocumentationStatus(id: $id, expectedVersion: $version, entries: $entries, status: ISSUED) { agenda { allItems { documentation { status } } } "
                        + ERRORS + " } }",
                Map.of(
                        "id",
                        "Agenda:" + agenda.id(),
                        "version",
                        asEditor(() -> agendas.get(agenda.id())).version(),
                        "entries",
                        entries));
    }

    @Test
    void saysHowManyPartsCanBeMadeAtOnce() {
        var many = java.util.Collections.nCopies(501, Map.of("title", Map.of("en", "One of many")));
        var answer = api.ask(
                EDITOR,
                CREATE,
                Map.of("meeting", "Meeting:" + meetings.meeting().id(), "input", Map.of("items", many)));
        assertThat(answer.<Object>read("createAgenda.errors[0].message"))
                .isEqualTo("501 items, paragraphs and entries at once are too many.");
        assertThat(answer.<String>read("createAgenda.errors[0].remedy")).contains("500 at most");
    }

    @Test
    void movesSeveralItemsInOneStep() {
        var agenda = meetings.agenda();
        var all = asEditor(() -> items.findAll(agenda.id()));
        var first = "AgendaItem:" + all.getFirst().id();
        var answer = api.ask(
                EDITOR,
                "mutation($id: ID!, $version: Int!, $input: AgendaItemMovesInput!) { moveAgendaItems(id: $id, expectedVersion: $version, input: $input) { agenda { items { label } } "
                        + ERRORS + " } }",
                Map.of(
                        "id",
                        "Agenda:" + agenda.id(),
                        "version",
                        agenda.version(),
                        "input",
                        Map.of(
                                "moves",
                                List.of(
                                        Map.of(
                                                "item",
                                                "AgendaItem:" + all.get(3).id(),
                                                "before",
                                                first),
                                        Map.of(
                                                "item",
                                                "AgendaItem:" + all.get(4).id(),
                                                "before",
                                                first)))));
        assertThat(answer.<List<Object>>read("moveAgendaItems.agenda.items[*].label"))
                .containsExactly("2", "3", "1");
    }

    @Test
    void preparesTheNextMeetingFromTheLast() {
        var agenda = meetings.agenda();
        asClearer(() -> agendas.publish(agenda.id(), agenda.version()));
        var answer = api.ask(
                EDITOR,
                "mutation($after: ID!) { prepareNextMeeting(after: $after, input: {startsOn: \"2019-07-03\"}) { meeting { ordinal title startsOn endsOn status publication } agenda { stage items { label title continues { id } } } "
                        + ERRORS + " } }",
                Map.of("after", "Meeting:" + agenda.meetingId()));
        assertThat(answer.<List<Object>>read("prepareNextMeeting.errors")).isEmpty();
        assertThat(answer.<Object>read("prepareNextMeeting.meeting.ordinal")).isEqualTo(6);
        assertThat(answer.<String>read("prepareNextMeeting.meeting.title")).startsWith("Sixth meeting of");
        assertThat(answer.<Object>read("prepareNextMeeting.meeting.endsOn")).isEqualTo("2019-07-04");
        assertThat(answer.<List<Object>>read("prepareNextMeeting.agenda.items[*].label"))
                .containsExactly("1", "2", "3");
        assertThat(answer.<Object>read("prepareNextMeeting.agenda.items[1].continues.id"))
                .isNotNull();
    }

    @Test
    void tellsStrangersNothing() {
        var agenda = meetings.agenda();
        var document = "mutation($after: ID!) { prepareNextMeeting(after: $after, input: {}) { meeting { title } "
                + ERRORS + " } }";
        var there = api.ask(Viewer.ANONYMOUS, document, Map.of("after", "Meeting:" + agenda.meetingId()));
        var nowhere = api.ask(Viewer.ANONYMOUS, document, Map.of("after", "Meeting:" + agenda.id()));
        assertThat(there.<Object>read("prepareNextMeeting")).isEqualTo(nowhere.<Object>read("prepareNextMeeting"));
    }
}

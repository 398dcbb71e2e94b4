package org.plenary.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.agenda.Meetings.asEditor;

import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.agenda.Agenda;
import org.plenary.agenda.AgendaItemService;
import org.plenary.agenda.AgendaService;
import org.plenary.agenda.Meetings;
import org.plenary.meeting.MeetingService;
import org.plenary.meeting.SittingInput;
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
class TimetableMutationTests {

    private static final String ERRORS = "change errors { __typename code path }";
    private static final JsonMapper JSON = JsonMapper.shared();

    @Autowired
    private Meetings specimens;

    @Autowired
    private MeetingService meetings;

    @Autowired
    private AgendaService agendas;

    @Autowired
    private AgendaItemService items;

    @Autowired
    private ExecutionGraphQlService api;

    private Agenda agenda;
    private String sitting;
    private String item;

    @BeforeEach
    void make() {
        agenda = specimens.agenda();
        sitting = "Sitting:"
                + asEditor(() -> meetings.addSitting(
                                agenda.meetingId(),
                                new SittingInput(LocalDate.of(2018, 7, 4), LocalTime.of(10, 0), LocalTime.of(13, 0))))
                        .id();
        item = "AgendaItem:"
                + asEditor(() -> items.findAll(agenda.id())).getLast().id();
    }

    @Test
    void putsChangesMovesAndTakesOut() {
        var created = run(Meetings.EDITOR, create("{minutes: 90}"), arguments(version()));
        assertThat(created.<List<Object>>read("createSlot.errors")).isEmpty();
        assertThat(created.<Object>read("createSlot.slot.minutes")).isEqualTo(90);
        assertThat(created.<List<Object>>read("createSlot.agenda.slots[*].position"))
                .containsExactly(1);
        var id = created.<String>read("createSlot.slot.id");

        var updated = run(
                Meetings.EDITOR,
                "mutation($id: ID!, $version: Int!) { updateSlot(id: $id, expectedVersion: $version, input: {minutes: null}) { slot { minutes } "
                        + ERRORS + " } }",
                Map.of("id", id, "version", version()));
        assertThat(updated.<Object>read("updateSlot.slot.minutes")).isNull();

        var moved = run(
                Meetings.EDITOR,
                "mutation($id: ID!, $version: Int!, $sitting: ID!) { moveSlot(id: $id, expectedVersion: $version, sitting: $sitting) { slot { position } "
                        + ERRORS + " } }",
                Map.of("id", id, "version", version(), "sitting", sitting));
        assertThat(moved.<List<Object>>read("moveSlot.errors")).isEmpty();

        var deleted = run(
                Meetings.EDITOR,
                "mutation($id: ID!, $version: Int!) { deleteSlot(id: $id, expectedVersion: $version) { deletedId agenda { slots { id } } "
                        + ERRORS + " } }",
                Map.of("id", id, "version", version()));
        assertThat(deleted.<Object>read("deleteSlot.deletedId")).isEqualTo(id);
        assertThat(deleted.<List<Object>>read("deleteSlot.agenda.slots")).isEmpty();
    }

    @Test
    void answersAConflictWithTheEditionAsItIsNow() {
        var seen = version();
        run(Meetings.EDITOR, create("{}"), arguments(seen));
        var late = run(Meetings.EDITOR, create("{}"), arguments(seen));
        assertThat(late.<Object>read("createSlot.errors[0].code")).isEqualTo("CONFLICT");
        assertThat(late.<Object>read("createSlot.slot")).isNull();
        assertThat(late.<List<Object>>read("createSlot.agenda.slots")).hasSize(1);
        assertThat(run(Meetings.EDITOR, create("{minutes: 0}"), arguments(version()))
                        .<Object>read("createSlot.errors[0].code"))
                .isEqualTo("INVALID_INPUT");
    }

    @Test
    void isForEditors() {
        assertThat(run(new Viewer("reader", Role.READER), create("{}"), arguments(version()))
                        .<Object>read("createSlot.errors[0].code"))
                .isEqualTo("FORBIDDEN");
    }

    private static String create(String input) {
        return "mutation($agenda: ID!, $version: Int!, $sitting: ID!, $item: ID!) { createSlot(agenda: $agenda, expectedVersion: $version,"
                + " sitting: $sitting, item: $item, input: %s) { slot { id minutes } agenda { slots { position } } %s } }"
                        .formatted(input, ERRORS);
    }

    private Map<String, Object> arguments(int version) {
        return Map.of("agenda", "Agenda:" + agenda.id(), "version", version, "sitting", sitting, "item", item);
    }

    private int version() {
        return asEditor(() -> agendas.get(agenda.id())).version();
    }

    private DocumentContext run(Viewer viewer, String document, Map<String, Object> variables) {
        var request = new DefaultExecutionGraphQlRequest(
                document, null, new HashMap<String, @Nullable Object>(variables), Map.of(), "test", null);
        var response =
                viewer.act(() -> Objects.requireNonNull(api.execute(request).block()));
        assertThat(response.getErrors()).isEmpty();
        return JsonPath.parse(JSON.writeValueAsString(
                response.getExecutionResult().toSpecification().get("data")));
    }
}

package org.plenary.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.agenda.Meetings.asClearer;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.plenary.agenda.AgendaService;
import org.plenary.agenda.Meetings;
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
class CheckReadsTests {

    @Autowired
    private Meetings specimens;

    @Autowired
    private AgendaService agendas;

    @Autowired
    private ExecutionGraphQlService api;

    @Test
    void showsEditorsWhatIsToBePutRightAndNobodyElse() {
        var agenda = specimens.agenda();
        asClearer(() -> agendas.publish(agenda.id(), agenda.version()));
        var id = "Meeting:" + agenda.meetingId();
        assertThat(messages(Meetings.EDITOR, id))
                .contains("Item 3, Other matters, has no annotation.", "5 of 5 titles are not in all six languages.");
        assertThat(messages(new Viewer("reader", Role.READER), id)).isEmpty();
        assertThat(messages(Viewer.ANONYMOUS, id)).isEmpty();
    }

    private List<String> messages(Viewer viewer, String id) {
        var request = new DefaultExecutionGraphQlRequest(
                "query($id: ID!) { node(id: $id) { ... on Meeting { checks { kind severity message item { label } sitting { date } document { symbol } } } } }",
                null,
                Map.of("id", id),
                Map.of(),
                "test",
                null);
        var response =
                viewer.act(() -> Objects.requireNonNull(api.execute(request).block()));
        assertThat(response.getErrors()).isEmpty();
        return JsonPath.parse(JsonMapper.shared()
                        .writeValueAsString(
                                response.getExecutionResult().toSpecification().get("data")))
                .read("node.checks[*].message");
    }
}

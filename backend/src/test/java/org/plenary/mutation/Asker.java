package org.plenary.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import tools.jackson.databind.json.JsonMapper;

/** Asks the API as somebody, and expects an answer without errors of the request. */
@TestComponent
public class Asker {

    /** What every payload tells of a refusal. */
    public static final String ERRORS =
            "errors { __typename code message path remedy ... on InvalidInputError { value } ... on ConflictError { expectedVersion yours } }";

    public static final Viewer READER = new Viewer("reader", Role.READER);
    public static final Viewer ADMINISTRATOR = new Viewer("administrator", Role.ADMINISTRATOR);

    private final ExecutionGraphQlService api;

    Asker(ExecutionGraphQlService api) {
        this.api = api;
    }

    public DocumentContext ask(Viewer viewer, String document, Map<String, ?> variables) {
        var request = new DefaultExecutionGraphQlRequest(
                document, null, new HashMap<String, @Nullable Object>(variables), Map.of(), "test", null);
        var response =
                viewer.act(() -> Objects.requireNonNull(api.execute(request).block()));
        assertThat(response.getErrors()).isEmpty();
        return JsonPath.parse(JsonMapper.shared()
                .writeValueAsString(
                        response.getExecutionResult().toSpecification().get("data")));
    }
}

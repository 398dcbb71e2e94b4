package org.plenary.plan;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.GraphQL;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest
@Import(July2018.class)
class EngineTests {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Autowired
    private GraphQlSource source;

    @Autowired
    private July2018 facts;

    @BeforeEach
    void insertFacts() throws Exception {
        facts.insert();
    }

    @ParameterizedTest
    @ValueSource(strings = {"agenda", "everything", "connections", "nodes", "filters", "list", "search"})
    void answersAsTheStandardEngineDoes(String name) {
        var document = TestDocuments.readOfFixture(name);
        for (var role : Role.values()) {
            var compiled = execute(source.graphQl(), document, role);
            var standard = execute(standard(), document, role);
            assertThat(compiled.path("errors").isMissingNode())
                    .as("%s", compiled)
                    .isTrue();
            assertThat(compiled).as(role.name()).isEqualTo(standard);
        }
    }

    @Test
    void compilesTheDocument() {
        RawJson data =
                source.graphQl().execute(TestDocuments.readOfFixture("agenda")).getData();
        assertThat(data).isNotNull();
    }

    private GraphQL standard() {
        return GraphQL.newGraphQL(source.schema()).build();
    }

    private static JsonNode execute(GraphQL engine, String document, Role role) {
        var input = ExecutionInput.newExecutionInput(document)
                .locale(java.util.Locale.ENGLISH)
                .variables(Map.of())
                .build();
        return new Viewer("somebody", role)
                .act(() -> JSON.readTree(JSON.writeValueAsString(engine.execute(input)
                        .transform(result -> result.extensions(null))
                        .toSpecification())));
    }
}

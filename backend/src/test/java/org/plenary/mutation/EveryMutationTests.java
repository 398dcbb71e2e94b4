package org.plenary.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.plenary.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.graphql.execution.GraphQlSource;

/** What holds for all mutations of the schema, whoever adds one. */
@SpringBootTest
@Import(Asker.class)
class EveryMutationTests {

    /** What changes nothing that anybody could have seen in another version. */
    private static final Set<String> WITHOUT_VERSION = Set.of("undoChange", "revokeToken");

    /** Of accounts, tokens and settings, nothing is taken back by a number: the way back is a change of its own. */
    private static final Set<String> NOT_UNDONE =
            Set.of("AccountPayload", "TokenPayload", "RevokeTokenPayload", "ChangeSettingsPayload");

    @Autowired
    private GraphQlSource source;

    @Autowired
    private Asker api;

    @Test
    void tellsWhyAndHowToTakeItBack() {
        assertThat(mutations()).hasSizeGreaterThan(60).allSatisfy(mutation -> {
            var payload = (GraphQLObjectType) GraphQLTypeUtil.unwrapNonNull(mutation.getType());
            assertThat(payload.getName()).as(mutation.getName()).endsWith("Payload");
            assertThat(payload.getFieldDefinition("errors"))
                    .as(mutation.getName())
                    .isNotNull();
            assertThat(payload.getFieldDefinition("change") == null)
                    .as(mutation.getName())
                    .isEqualTo(NOT_UNDONE.contains(payload.getName()));
        });
    }

    @Test
    void namesTheVersionOfWhatItChanges() {
        assertThat(mutations())
                .filteredOn(mutation -> mutation.getArgument("id") != null)
                .filteredOn(mutation -> !mutation.getName().startsWith("restore"))
                .filteredOn(mutation -> !WITHOUT_VERSION.contains(mutation.getName()))
                .allSatisfy(mutation -> assertThat(mutation.getArgument("expectedVersion"))
                        .as(mutation.getName())
                        .isNotNull());
    }

    @TestFactory
    Stream<DynamicTest> refusesStrangersBeforeItLooks() {
        return mutations().stream()
                .map(mutation -> DynamicTest.dynamicTest(mutation.getName(), () -> {
                    for (var stranger : strangers(mutation)) {
                        var errors = api.ask(stranger, document(mutation), variables(mutation))
                                .<List<Map<String, Object>>>read(mutation.getName() + ".errors");
                        assertThat(errors).hasSize(1);
                        assertThat(errors.getFirst()).containsEntry("code", "FORBIDDEN");
                    }
                }));
    }

    /** Readers have tokens of their own, and revoke them. */
    private static List<Viewer> strangers(GraphQLFieldDefinition mutation) {
        return mutation.getName().equals("revokeToken")
                ? List.of(Viewer.ANONYMOUS)
                : List.of(Viewer.ANONYMOUS, Asker.READER);
    }

    private List<GraphQLFieldDefinition> mutations() {
        return Objects.requireNonNull(source.schema().getMutationType()).getFieldDefinitions();
    }

    private static String document(GraphQLFieldDefinition mutation) {
        var arguments = mutation.getArguments();
        return "mutation("
                + arguments.stream()
                        .map(argument -> "$%s: %s"
                                .formatted(argument.getName(), GraphQLTypeUtil.simplePrint(argument.getType())))
                        .collect(Collectors.joining(", "))
                + ") { " + mutation.getName() + "("
                + arguments.stream()
                        .map(argument -> "%1$s: $%1$s".formatted(argument.getName()))
                        .collect(Collectors.joining(", "))
                + ") { " + Asker.ERRORS + " } }";
    }

    /** Something for all that must be given; ids that name nothing. */
    private static Map<String, @Nullable Object> variables(GraphQLFieldDefinition mutation) {
        var variables = new HashMap<String, @Nullable Object>();
        for (GraphQLArgument argument : mutation.getArguments()) {
            if (GraphQLTypeUtil.isNonNull(argument.getType())) {
                variables.put(argument.getName(), some(argument.getType()));
            }
        }
        return variables;
    }

    private static Object some(GraphQLInputType type) {
        return switch (type) {
            case GraphQLNonNull required -> some((GraphQLInputType) required.getWrappedType());
            case GraphQLList list -> List.of(some((GraphQLInputType) list.getWrappedType()));
            case GraphQLEnumType constants -> constants.getValues().getFirst().getName();
            case GraphQLInputObjectType input -> fields(input);
            default ->
                switch (((GraphQLNamedType) type).getName()) {
                    case "Int" -> 1;
                    case "Float" -> 0.5;
                    case "Boolean" -> true;
                    case "Date" -> "2018-07-04";
                    case "DateTime" -> "2018-07-04T08:20:00Z";
                    case "LocalTime" -> "10:00";
                    default -> "Meeting:00000000-0000-7000-8000-000000000000";
                };
        };
    }

    private static Map<String, Object> fields(GraphQLInputObjectType input) {
        var fields = input.getFieldDefinitions().stream()
                .filter(field -> GraphQLTypeUtil.isNonNull(field.getType()))
                .collect(Collectors.toMap(GraphQLInputObjectField::getName, field -> some(field.getType())));
        if (fields.isEmpty() && input.isOneOf()) {
            var first = input.getFieldDefinitions().getFirst();
            return Map.of(first.getName(), some(first.getType()));
        }
        return fields;
    }
}

package org.plenary;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.introspection.Introspection;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.idl.ScalarInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.SchemaReport;

/** What the schema says against what answers it. */
@SpringBootTest
class SchemaTests {

    private static final AtomicReference<SchemaReport> REPORT = new AtomicReference<>();

    @TestConfiguration
    static class Inspection {

        @Bean
        GraphQlSourceBuilderCustomizer inspectsMappings() {
            return source -> source.inspectSchemaMappings(REPORT::set);
        }
    }

    @Autowired
    private GraphQlSource source;

    @Test
    void knowsAnAnswerToEveryFieldAndAFieldForEveryAnswer() {
        // Asking for the schema makes the source, and so the report.
        assertThat(source.schema()).isNotNull();
        var report = REPORT.get();
        // A payload is filled as the schema declares it, whatever the mutation.
        assertThat(report.unmappedFields())
                .filteredOn(field -> !field.getTypeName().endsWith("Payload"))
                .isEmpty();
        // Every thing has a key, but not every type shows one.
        assertThat(report.unmappedRegistrations().keySet())
                .filteredOn(field -> !field.getFieldName().equals("id"))
                .isEmpty();
        assertThat(report.unmappedArguments()).isEmpty();
    }

    @Test
    void describesEveryElementWithAnExample() {
        var bare = new ArrayList<String>();
        for (var type : source.schema().getAllTypesAsList()) {
            if (Introspection.isIntrospectionTypes(type) || ScalarInfo.isGraphqlSpecifiedScalar(type.getName())) {
                continue;
            }
            check(type.getName(), type, bare);
            if (type instanceof GraphQLFieldsContainer container) {
                container.getFieldDefinitions().forEach(field -> checkField(type.getName(), field, bare));
            }
            if (type instanceof GraphQLInputObjectType input) {
                input.getFieldDefinitions()
                        .forEach(field -> check(type.getName() + "." + field.getName(), field, bare));
            }
            if (type instanceof GraphQLEnumType constants) {
                constants.getValues().forEach(value -> check(type.getName() + "." + value.getName(), value, bare));
            }
        }
        assertThat(bare).isEmpty();
    }

    private static void checkField(String type, GraphQLFieldDefinition field, List<String> bare) {
        check(type + "." + field.getName(), field, bare);
        for (GraphQLArgument argument : field.getArguments()) {
            check(type + "." + field.getName() + "(" + argument.getName() + ")", argument, bare);
        }
    }

    private static void check(String name, GraphQLNamedSchemaElement element, List<String> bare) {
        var description = element.getDescription();
        if (description == null || !description.contains("e.g.")) {
            bare.add(name);
        }
    }
}

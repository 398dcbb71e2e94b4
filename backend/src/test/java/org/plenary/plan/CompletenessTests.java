package org.plenary.plan;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayList;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.graphql.execution.GraphQlSource;

/** What is promised is declared, and what is declared is promised. */
@SpringBootTest
class CompletenessTests {

    @Autowired
    private GraphQlSource source;

    @Autowired
    private Graph graph;

    @Test
    void declaresEveryFieldOfEveryThing() {
        var missing = new ArrayList<String>();
        for (var thing : graph.things()) {
            for (var name : thing.kinds().values()) {
                for (var field : type(name).getFieldDefinitions()) {
                    if (!field.getName().equals("id")
                            && !thing.properties().containsKey(field.getName())
                            && graph.edges(thing.name(), field.getName()).isEmpty()) {
                        missing.add(name + "." + field.getName());
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void promisesEveryDeclaredField() {
        var unknown = new ArrayList<String>();
        for (var thing : graph.things()) {
            for (var name : thing.kinds().values()) {
                var fields = new HashSet<>(thing.properties().keySet());
                graph.edges().keySet().stream()
                        .filter(edge -> edge.startsWith(thing.name() + "."))
                        .forEach(edge -> fields.add(edge.substring(edge.indexOf('.') + 1)));
                fields.stream()
                        .filter(field -> type(name).getFieldDefinition(field) == null)
                        .forEach(field -> unknown.add(name + "." + field));
            }
        }
        assertThat(unknown).isEmpty();
    }

    @Test
    void leadsWhereTheSchemaSays() {
        var wrong = new ArrayList<String>();
        graph.edges().forEach((coordinate, edges) -> {
            var owner = coordinate.substring(0, coordinate.indexOf('.'));
            var field = coordinate.substring(coordinate.indexOf('.') + 1);
            var type = owner.equals("Query")
                    ? source.schema().getQueryType()
                    : type(graph.find(owner)
                            .orElseThrow()
                            .kinds()
                            .values()
                            .iterator()
                            .next());
            var definition = type.getFieldDefinition(field);
            var returned = ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(definition.getType())).getName();
            var list = GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(definition.getType()));
            for (var edge : edges) {
                var thing = graph.thing(edge.child).name();
                var fits = edges.size() > 1
                        ? source.schema().getType(returned) instanceof GraphQLUnionType union
                                && union.getTypes().stream()
                                        .anyMatch(member -> member.getName().equals(thing))
                        : returned.equals(thing) || returned.equals(thing + "Connection");
                if (!fits || (list && edge.kind == Edge.Kind.REFERS)) {
                    wrong.add(coordinate + " leads to " + thing + ", not to " + returned);
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    private GraphQLObjectType type(String name) {
        return source.schema().getObjectType(name);
    }
}

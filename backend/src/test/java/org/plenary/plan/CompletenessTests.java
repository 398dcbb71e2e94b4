package org.plenary.plan;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
                                        .map(GraphQLNamedType::getName)
                                        .toList()
                                        .containsAll(
                                                graph.thing(edge.child).kinds().values())
                        : returned.equals(thing)
                                || graph.thing(edge.child).kinds().values().stream()
                                        .anyMatch(kind -> returned.equals(kind + "Connection"))
                                || returned.equals(thing + "Connection");
                if (!fits || (list && edge.kind == Edge.Kind.REFERS)) {
                    wrong.add(coordinate + " leads to " + thing + ", not to " + returned);
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void findsByIdWhatIsANode() {
        for (var thing : graph.things()) {
            for (var kind : thing.kinds().values()) {
                assertThat(type(kind).getInterfaces().stream()
                                .anyMatch(each -> each.getName().equals("Node")))
                        .as(kind)
                        .isEqualTo(thing.isNode());
            }
        }
    }

    @Test
    void filtersByWhatCanBeRead() {
        var wrong = new ArrayList<String>();
        for (var thing : graph.things()) {
            var filter = (GraphQLInputObjectType) source.schema().getType(thing.name() + "Filter");
            for (var field : filter == null ? List.<GraphQLInputObjectField>of() : filter.getFieldDefinitions()) {
                var type = ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(field.getType())).getName();
                var edges = graph.edges(thing.name(), field.getName());
                var fits = List.of("and", "or", "not").contains(field.getName())
                        || (field.getName().equals("id") && type.equals("IdFilter"))
                        || thing.properties().get(field.getName()) instanceof Property.Value
                        || (edges.size() > 1 && namesEveryType(type, edges))
                        || (edges.size() == 1
                                && type.equals(graph.thing(edges.getFirst().child)
                                                .name()
                                        + (edges.getFirst().kind == Edge.Kind.REFERS ? "Filter" : "ListFilter")));
                if (!fits) {
                    wrong.add(thing.name() + "Filter." + field.getName());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private boolean namesEveryType(String filter, List<Edge> edges) {
        if (!(source.schema().getType(filter) instanceof GraphQLInputObjectType input)) {
            return false;
        }
        var fields = input.getFieldDefinitions();
        return fields.stream()
                        .map(field -> field.getName() + " " + ((GraphQLNamedType) field.getType()).getName())
                        .toList()
                        .equals(fields.stream()
                                .flatMap(field -> edges.stream()
                                        .map(edge -> graph.thing(edge.child))
                                        .filter(thing ->
                                                Filters.typeField(thing).equals(field.getName()))
                                        .map(thing -> Filters.typeField(thing) + " " + thing.name() + "Filter"))
                                .toList())
                && fields.size() == edges.size();
    }

    @Test
    void ordersByWhatCanBeRead() {
        var wrong = new ArrayList<String>();
        for (var thing : graph.things()) {
            if (source.schema().getType(thing.name() + "OrderField") instanceof GraphQLEnumType fields) {
                for (var constant : fields.getValues()) {
                    var property = Order.property(constant.getName());
                    if (!(thing.properties().get(property) instanceof Property.Value)) {
                        wrong.add(fields.getName() + "." + constant.getName());
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void listsEverythingWithFilterAndOrder() {
        var without = new ArrayList<String>();
        graph.edges().forEach((name, edges) -> {
            var owner = name.substring(0, name.indexOf('.'));
            var type = owner.equals("Query")
                    ? source.schema().getQueryType()
                    : type(graph.find(owner)
                            .orElseThrow()
                            .kinds()
                            .values()
                            .iterator()
                            .next());
            var definition = type.getFieldDefinition(name.substring(name.indexOf('.') + 1));
            var returned = ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(definition.getType())).getName();
            if (returned.endsWith("Connection")
                    && (definition.getArgument("filter") == null || definition.getArgument("orderBy") == null)) {
                without.add(name);
            }
        });
        assertThat(without).isEmpty();
    }

    private GraphQLObjectType type(String name) {
        return source.schema().getObjectType(name);
    }
}

package org.plenary.body;

import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plenary.mutation.InputFields;
import org.plenary.mutation.ThingMutations;
import org.plenary.plan.NodeId;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
class BodyController {

    private final ThingMutations mutations;
    private final BodyService bodies;
    private final InstrumentService instruments;

    BodyController(ThingMutations mutations, BodyService bodies, InstrumentService instruments) {
        this.mutations = mutations;
        this.bodies = bodies;
        this.instruments = instruments;
    }

    @MutationMapping
    Map<String, @Nullable Object> createBody(DataFetchingEnvironment environment) {
        return mutations.create(environment, "Body", () -> {
            var fields = InputFields.of(environment);
            var body = bodies.create(input(fields, null));
            serve(body.id(), fields);
            return body.id();
        });
    }

    @MutationMapping
    Map<String, @Nullable Object> updateBody(
            @Argument String id, @Argument int expectedVersion, DataFetchingEnvironment environment) {
        return mutations.change(environment, "Body", id, key -> {
            var fields = InputFields.of(environment);
            bodies.update(key, expectedVersion, input(fields, bodies.get(key)));
            serve(key, fields);
        });
    }

    @MutationMapping
    Map<String, @Nullable Object> deleteBody(
            @Argument String id, @Argument int expectedVersion, DataFetchingEnvironment environment) {
        return mutations.delete(environment, "Body", id, key -> bodies.delete(key, expectedVersion));
    }

    @MutationMapping
    Map<String, @Nullable Object> restoreBody(@Argument String id, DataFetchingEnvironment environment) {
        return mutations.restore(environment, "Body", "body", id);
    }

    private void serve(UUID id, InputFields fields) {
        var served = fields.list(
                "instruments", null, each -> NodeId.parse("input.instruments", each.toString(), "Instrument"));
        if (served != null) {
            instruments.serve(id, served);
        }
    }

    private static BodyInput input(InputFields fields, @Nullable Body present) {
        return new BodyInput(
                fields.read(
                        "parent",
                        present == null ? null : present.parentId(),
                        id -> NodeId.parse("input.parent", id, "Body")),
                fields.constant("kind", BodyKind.class, present == null ? null : present.kind()),
                fields.value("symbol", present == null ? null : present.symbol()),
                fields.text("name", present == null ? null : present.name()),
                fields.optionalText("shortName", present == null ? null : present.shortName()));
    }
}

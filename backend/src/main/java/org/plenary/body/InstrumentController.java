package org.plenary.body;

import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenary.mutation.InputFields;
import org.plenary.mutation.ThingMutations;
import org.plenary.plan.NodeId;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
class InstrumentController {

    private static final String INSTRUMENT = "Instrument";
    private static final String ARTICLE = "InstrumentArticle";

    private final ThingMutations mutations;
    private final InstrumentService instruments;

    InstrumentController(ThingMutations mutations, InstrumentService instruments) {
        this.mutations = mutations;
        this.instruments = instruments;
    }

    @MutationMapping
    Map<String, @Nullable Object> createInstrument(DataFetchingEnvironment environment) {
        return mutations.create(
                environment,
                INSTRUMENT,
                () -> instruments
                        .create(input(InputFields.of(environment), null))
                        .id());
    }

    @MutationMapping
    Map<String, @Nullable Object> updateInstrument(
            @Argument String id, @Argument int expectedVersion, DataFetchingEnvironment environment) {
        return mutations.change(
                environment,
                INSTRUMENT,
                id,
                key -> instruments.update(
                        key, expectedVersion, input(InputFields.of(environment), instruments.get(key))));
    }

    @MutationMapping
    Map<String, @Nullable Object> deleteInstrument(
            @Argument String id, @Argument int expectedVersion, DataFetchingEnvironment environment) {
        return mutations.delete(environment, INSTRUMENT, id, key -> instruments.delete(key, expectedVersion));
    }

    @MutationMapping
    Map<String, @Nullable Object> restoreInstrument(@Argument String id, DataFetchingEnvironment environment) {
        return mutations.restore(environment, INSTRUMENT, "instrument", id);
    }

    @MutationMapping
    Map<String, @Nullable Object> createInstrumentArticle(
            @Argument String instrument, DataFetchingEnvironment environment) {
        return mutations.create(environment, ARTICLE, () -> {
            var fields = InputFields.of(environment);
            return instruments.addArticle(
                    NodeId.parse("instrument", instrument, INSTRUMENT),
                    number(fields, null),
                    fields.optionalText("title", null));
        });
    }

    @MutationMapping
    Map<String, @Nullable Object> updateInstrumentArticle(
            @Argument String id, @Argument int expectedVersion, DataFetchingEnvironment environment) {
        return mutations.change(environment, ARTICLE, id, key -> {
            var fields = InputFields.of(environment);
            var present = instruments.getArticle(key);
            instruments.updateArticle(
                    key, expectedVersion, number(fields, present), fields.optionalText("title", present.title()));
        });
    }

    @MutationMapping
    Map<String, @Nullable Object> deleteInstrumentArticle(
            @Argument String id, @Argument int expectedVersion, DataFetchingEnvironment environment) {
        return mutations.delete(environment, ARTICLE, id, key -> instruments.deleteArticle(key, expectedVersion));
    }

    @MutationMapping
    Map<String, @Nullable Object> restoreInstrumentArticle(@Argument String id, DataFetchingEnvironment environment) {
        return mutations.restore(environment, ARTICLE, "instrument_article", id);
    }

    private static String number(InputFields fields, @Nullable InstrumentArticle present) {
        return fields.required(
                "number", fields.<String>value("number", present == null ? null : present.number()), "32");
    }

    private static InstrumentInput input(InputFields fields, @Nullable Instrument present) {
        return new InstrumentInput(
                fields.read(
                        "parent",
                        present == null ? null : present.parentId(),
                        id -> NodeId.parse("input.parent", id, INSTRUMENT)),
                fields.text("name", present == null ? null : present.name()),
                fields.optionalText("shortName", present == null ? null : present.shortName()));
    }
}

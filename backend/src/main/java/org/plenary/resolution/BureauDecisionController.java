package org.plenary.resolution;

import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plenary.mutation.InputFields;
import org.plenary.mutation.ThingMutations;
import org.plenary.plan.NodeId;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
class BureauDecisionController {

    private static final String TYPE = "BureauDecision";

    private final ThingMutations mutations;
    private final BureauService bureaux;
    private final SilenceService silences;

    BureauDecisionController(ThingMutations mutations, BureauService bureaux, SilenceService silences) {
        this.mutations = mutations;
        this.bureaux = bureaux;
        this.silences = silences;
    }

    @MutationMapping
    Map<String, @Nullable Object> createBureauDecision(DataFetchingEnvironment environment) {
        return mutations.create(environment, TYPE, () -> bureaux.create(input(InputFields.of(environment), null)));
    }

    @MutationMapping
    Map<String, @Nullable Object> updateBureauDecision(
            @Argument String id, @Argument int expectedVersion, DataFetchingEnvironment environment) {
        return mutations.change(
                environment,
                TYPE,
                id,
                key -> bureaux.update(
                        key,
                        expectedVersion,
                        input(InputFields.of(environment), bureaux.get(key).says())));
    }

    @MutationMapping
    Map<String, @Nullable Object> deleteBureauDecision(
            @Argument String id, @Argument int expectedVersion, DataFetchingEnvironment environment) {
        return mutations.delete(environment, TYPE, id, key -> bureaux.delete(key, expectedVersion));
    }

    @MutationMapping
    Map<String, @Nullable Object> restoreBureauDecision(@Argument String id, DataFetchingEnvironment environment) {
        return mutations.restore(environment, TYPE, "bureau_decision", id);
    }

    @MutationMapping
    Map<String, @Nullable Object> openSilence(DataFetchingEnvironment environment) {
        return mutations.create(environment, TYPE, () -> {
            var fields = InputFields.of(environment);
            return silences.open(new SilenceInput(
                            bureau(fields, null),
                            fields.required("deadline", fields.value("deadline", null), "2018-03-23T17:00:00Z"),
                            fields.text("subject", null)))
                    .id();
        });
    }

    @MutationMapping
    Map<String, @Nullable Object> breakSilence(
            @Argument String id,
            @Argument int expectedVersion,
            @Argument String by,
            @Argument String because,
            DataFetchingEnvironment environment) {
        return mutations.change(environment, TYPE, id, key -> silences.breakSilence(key, expectedVersion, by, because));
    }

    @MutationMapping
    Map<String, @Nullable Object> closeSilence(
            @Argument String id, @Argument int expectedVersion, DataFetchingEnvironment environment) {
        return mutations.change(environment, TYPE, id, key -> silences.close(key, expectedVersion));
    }

    private BureauDecisionInput input(InputFields fields, @Nullable BureauDecisionInput present) {
        var before = Optional.ofNullable(present);
        return new BureauDecisionInput(
                bureau(fields, before.map(BureauDecisionInput::bodyId).orElse(null)),
                fields.required(
                        "decidedOn",
                        fields.value(
                                "decidedOn",
                                before.map(BureauDecisionInput::decidedOn).orElse(null)),
                        "2018-03-23"),
                fields.constant(
                        "procedure",
                        BureauProcedure.class,
                        before.map(BureauDecisionInput::procedure).orElse(null)),
                fields.value(
                        "deadline", before.map(BureauDecisionInput::deadline).orElse(null)),
                fields.constant(
                        "outcome", before.map(BureauDecisionInput::outcome).orElse(BureauOutcome.AGREED)),
                fields.text("subject", before.map(BureauDecisionInput::subject).orElse(null)));
    }

    private UUID bureau(InputFields fields, @Nullable UUID present) {
        return fields.required(
                "bureau",
                fields.read("bureau", present, id -> NodeId.parse("input.bureau", id, "Body")),
                "Body:0197f3a2-6c1d-7b52-9a51-3f0c2d7e8b10");
    }
}

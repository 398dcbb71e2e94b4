package org.plenary.resolution;

import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.mutation.InputFields;
import org.plenary.mutation.ThingMutations;
import org.plenary.plan.NodeId;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
class RecommendationController {

    private static final String TYPE = "Recommendation";

    private final ThingMutations mutations;
    private final RecommendationService recommendations;

    RecommendationController(ThingMutations mutations, RecommendationService recommendations) {
        this.mutations = mutations;
        this.recommendations = recommendations;
    }

    @MutationMapping
    Map<String, @Nullable Object> createRecommendation(@Argument String meeting, DataFetchingEnvironment environment) {
        return mutations.create(
                environment,
                TYPE,
                () -> recommendations
                        .create(NodeId.parse("meeting", meeting, "Meeting"), input(InputFields.of(environment), null))
                        .id());
    }

    @MutationMapping
    Map<String, @Nullable Object> updateRecommendation(
            @Argument String id, @Argument int expectedVersion, DataFetchingEnvironment environment) {
        return mutations.change(
                environment,
                TYPE,
                id,
                key -> recommendations.update(
                        key,
                        expectedVersion,
                        input(
                                InputFields.of(environment),
                                recommendations.get(key).says())));
    }

    @MutationMapping
    Map<String, @Nullable Object> moveRecommendation(
            @Argument String id,
            @Argument int expectedVersion,
            @Argument @Nullable String before,
            DataFetchingEnvironment environment) {
        return mutations.change(
                environment,
                TYPE,
                id,
                key -> recommendations.move(
                        key, expectedVersion, before == null ? null : NodeId.parse("before", before, TYPE)));
    }

    @MutationMapping
    Map<String, @Nullable Object> deleteRecommendation(
            @Argument String id, @Argument int expectedVersion, DataFetchingEnvironment environment) {
        return mutations.delete(environment, TYPE, id, key -> recommendations.delete(key, expectedVersion));
    }

    @MutationMapping
    Map<String, @Nullable Object> restoreRecommendation(@Argument String id, DataFetchingEnvironment environment) {
        return mutations.restore(environment, TYPE, "recommendation", id);
    }

    private RecommendationInput input(InputFields fields, @Nullable RecommendationInput present) {
        var before = Optional.ofNullable(present);
        return new RecommendationInput(
                fields.text("text", before.map(RecommendationInput::text).orElse(null)),
                fields.read(
                        "addressee",
                        before.map(RecommendationInput::addresseeId).orElse(null),
                        id -> NodeId.parse("input.addressee", id, "Body")),
                fields.value(
                        "futureOrdinal",
                        before.map(RecommendationInput::futureOrdinal).orElse(null)));
    }
}

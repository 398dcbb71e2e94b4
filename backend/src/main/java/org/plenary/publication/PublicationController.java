package org.plenary.publication;

import graphql.schema.DataFetchingEnvironment;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenary.mutation.Mutations;
import org.plenary.mutation.UserError;
import org.plenary.plan.NodeId;
import org.plenary.plan.Read;
import org.plenary.plan.Reads;
import org.plenary.shared.InvalidInput;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
class PublicationController {

    record PublicationPayload(
            @Nullable Read thing, @Nullable String change, List<UserError> errors) {}

    private interface Step {
        PublicationState take(PublicationUnit unit, UUID id);
    }

    private final Mutations mutations;
    private final Reads reads;
    private final PublicationService publications;

    PublicationController(Mutations mutations, Reads reads, PublicationService publications) {
        this.mutations = mutations;
        this.reads = reads;
        this.publications = publications;
    }

    @MutationMapping
    PublicationPayload submitForReview(
            @Argument String id, @Argument int expectedVersion, DataFetchingEnvironment environment) {
        return step(id, environment, (unit, key) -> publications.submitForReview(unit, key, expectedVersion));
    }

    @MutationMapping
    PublicationPayload returnToDraft(
            @Argument String id,
            @Argument int expectedVersion,
            @Argument String reason,
            DataFetchingEnvironment environment) {
        return step(id, environment, (unit, key) -> publications.returnToDraft(unit, key, expectedVersion, reason));
    }

    @MutationMapping
    PublicationPayload clear(@Argument String id, @Argument int expectedVersion, DataFetchingEnvironment environment) {
        return step(id, environment, (unit, key) -> publications.clear(unit, key, expectedVersion));
    }

    @MutationMapping
    PublicationPayload publish(
            @Argument String id, @Argument int expectedVersion, DataFetchingEnvironment environment) {
        return step(id, environment, (unit, key) -> publications.publish(unit, key, expectedVersion));
    }

    @MutationMapping
    PublicationPayload schedulePublication(
            @Argument String id,
            @Argument int expectedVersion,
            @Argument OffsetDateTime publishAt,
            DataFetchingEnvironment environment) {
        return step(id, environment, (unit, key) -> publications.schedule(unit, key, expectedVersion, publishAt));
    }

    @MutationMapping
    PublicationPayload cancelScheduledPublication(
            @Argument String id, @Argument int expectedVersion, DataFetchingEnvironment environment) {
        return step(id, environment, (unit, key) -> publications.cancelSchedule(unit, key, expectedVersion));
    }

    @MutationMapping
    PublicationPayload withdraw(
            @Argument String id, @Argument int expectedVersion, DataFetchingEnvironment environment) {
        return step(id, environment, (unit, key) -> publications.withdraw(unit, key, expectedVersion));
    }

    private PublicationPayload step(String id, DataFetchingEnvironment environment, Step step) {
        return mutations.run(
                environment,
                () -> {
                    // Before anything is looked up: what is in draft is not for everybody to know.
                    Viewer.current().require(Role.EDITOR, "take a step of publication");
                    return step.take(unit(id), NodeId.parse("id", id).id());
                },
                done -> new PublicationPayload(
                        thing(environment, done.thing().unit(), done.thing().id()), done.change(), List.of()),
                errors -> new PublicationPayload(
                        thing(environment, unit(id), NodeId.parse("id", id).id()), null, errors),
                errors -> new PublicationPayload(null, null, errors));
    }

    private Read thing(DataFetchingEnvironment environment, PublicationUnit unit, UUID id) {
        return reads.read(environment, "thing", unit.type(), id);
    }

    private static PublicationUnit unit(String id) {
        var type = NodeId.parse("id", id).type();
        return PublicationUnit.ofType(type)
                .orElseThrow(() -> InvalidInput.of(
                        "id",
                        "publication.not-a-whole",
                        id,
                        type,
                        Arrays.stream(PublicationUnit.values())
                                .map(PublicationUnit::type)
                                .collect(Collectors.joining(", "))));
    }
}

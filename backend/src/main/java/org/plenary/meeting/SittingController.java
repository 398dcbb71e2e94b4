package org.plenary.meeting;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plenary.mutation.InputFields;
import org.plenary.mutation.Thing;
import org.plenary.mutation.ThingMutations;
import org.plenary.plan.NodeId;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
class SittingController {

    private static final String SITTING = "Sitting";

    private final ThingMutations mutations;
    private final MeetingService meetings;
    private final SittingService sittings;

    SittingController(ThingMutations mutations, MeetingService meetings, SittingService sittings) {
        this.mutations = mutations;
        this.meetings = meetings;
        this.sittings = sittings;
    }

    @MutationMapping
    Map<String, @Nullable Object> createSitting(@Argument String meeting, DataFetchingEnvironment environment) {
        return mutations.create(
                environment,
                SITTING,
                () -> meetings.addSitting(
                                NodeId.parse("meeting", meeting, "Meeting"), input(InputFields.of(environment), null))
                        .id());
    }

    @MutationMapping
    Map<String, @Nullable Object> createSittings(@Argument String meeting, DataFetchingEnvironment environment) {
        return mutations.run(
                environment,
                () -> {
                    var fields = InputFields.of(environment);
                    var key = NodeId.parse("meeting", meeting, "Meeting");
                    sittings.createForDays(
                            key,
                            Objects.requireNonNullElse(fields.list("days", null, LocalDate.class::cast), List.of()),
                            times(fields.each("times")));
                    return List.of(Thing.of("Meeting", key));
                },
                List::of);
    }

    @MutationMapping
    Map<String, @Nullable Object> updateSitting(
            @Argument String id, @Argument int expectedVersion, DataFetchingEnvironment environment) {
        return mutations.change(
                environment,
                SITTING,
                id,
                key -> sittings.update(key, expectedVersion, input(InputFields.of(environment), sittings.get(key))));
    }

    @MutationMapping
    Map<String, @Nullable Object> deleteSitting(
            @Argument String id, @Argument int expectedVersion, DataFetchingEnvironment environment) {
        return mutations.delete(environment, SITTING, id, key -> sittings.delete(key, expectedVersion));
    }

    @MutationMapping
    Map<String, @Nullable Object> restoreSitting(@Argument String id, DataFetchingEnvironment environment) {
        return mutations.restore(environment, SITTING, "sitting", id);
    }

    private List<SittingTime> times(List<InputFields> each) {
        return each.isEmpty()
                ? sittings.usual()
                : each.stream()
                        .map(time -> new SittingTime(
                                time.given("startsAt", LocalTime.class), time.given("endsAt", LocalTime.class)))
                        .toList();
    }

    private static SittingInput input(InputFields fields, @Nullable Sitting present) {
        return new SittingInput(
                fields.required(
                        "date", fields.<LocalDate>value("date", present == null ? null : present.date()), "2018-07-04"),
                fields.required(
                        "startsAt",
                        fields.<LocalTime>value("startsAt", present == null ? null : present.startsAt()),
                        "10:00"),
                fields.required(
                        "endsAt",
                        fields.<LocalTime>value("endsAt", present == null ? null : present.endsAt()),
                        "13:00"),
                fields.value("actualStartsAt", present == null ? null : present.actualStartsAt()),
                fields.value("actualEndsAt", present == null ? null : present.actualEndsAt()),
                fields.languages(
                        "interpretationLanguages", present == null ? null : present.interpretationLanguages()));
    }
}

package org.plenary.meeting;

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
class MeetingController {

    private static final String MEETING = "Meeting";

    private final ThingMutations mutations;
    private final MeetingService meetings;

    MeetingController(ThingMutations mutations, MeetingService meetings) {
        this.mutations = mutations;
        this.meetings = meetings;
    }

    @MutationMapping
    Map<String, @Nullable Object> createMeeting(DataFetchingEnvironment environment) {
        return mutations.create(
                environment,
                MEETING,
                () -> meetings.create(input(InputFields.of(environment), null)).id());
    }

    @MutationMapping
    Map<String, @Nullable Object> updateMeeting(
            @Argument String id, @Argument int expectedVersion, DataFetchingEnvironment environment) {
        return mutations.change(
                environment,
                MEETING,
                id,
                key -> meetings.update(key, expectedVersion, input(InputFields.of(environment), meetings.get(key))));
    }

    @MutationMapping
    Map<String, @Nullable Object> deleteMeeting(
            @Argument String id, @Argument int expectedVersion, DataFetchingEnvironment environment) {
        return mutations.delete(environment, MEETING, id, key -> meetings.delete(key, expectedVersion));
    }

    @MutationMapping
    Map<String, @Nullable Object> restoreMeeting(@Argument String id, DataFetchingEnvironment environment) {
        return mutations.restore(environment, MEETING, "meeting", id);
    }

    private static MeetingInput input(InputFields fields, @Nullable Meeting present) {
        return new MeetingInput(
                fields.required(
                        "body",
                        fields.read(
                                "body",
                                present == null ? null : present.bodyId(),
                                id -> NodeId.parse("input.body", id, "Body")),
                        "Body:0197f3a2-6c1d-7b52-9a51-3f0c2d7e8b10"),
                fields.value("ordinal", present == null ? null : present.ordinal()),
                fields.constant("designation", present == null ? MeetingDesignation.MEETING : present.designation()),
                fields.text("title", present == null ? null : present.title()),
                fields.value("startsOn", present == null ? null : present.startsOn()),
                fields.value("endsOn", present == null ? null : present.endsOn()),
                fields.value("venue", present == null ? null : present.venue()),
                fields.value("timeZone", present == null ? null : present.timeZone()),
                fields.constant("status", present == null ? MeetingStatus.PLANNED : present.status()),
                fields.value("entitledSittings", present == null ? null : present.entitledSittings()),
                fields.languages(
                        "interpretationLanguages", present == null ? null : present.interpretationLanguages()));
    }
}

package org.plenary.mutation;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plenary.plan.NodeId;

/** By when something is due: a day, a meeting that need not be in the register yet, or neither. */
public record Due(
        @Nullable LocalDate on,
        @Nullable UUID bodyId,
        @Nullable Integer ordinal) {

    public static final Due NEVER = new Due(null, null, null);

    /** What {@code input.due} says, which replaces what there was; what is left out stays. */
    public static Due of(InputFields fields, Due present) {
        if (!fields.values().containsKey("due")) {
            return ofTwo(fields, present);
        }
        return !(fields.values().get("due") instanceof Map<?, ?> due)
                ? NEVER
                : due.get("on") instanceof LocalDate on
                        ? new Due(on, null, null)
                        : meeting("input.due.meeting", (Map<?, ?>) due.get("meeting"), null);
    }

    /** By the two fields that there were before, of which each stays by itself. */
    private static Due ofTwo(InputFields fields, Due present) {
        LocalDate on = fields.value("dueOn", present.on());
        return fields.values().containsKey("dueMeeting")
                ? meeting("input.dueMeeting", (Map<?, ?>) fields.values().get("dueMeeting"), on)
                : new Due(on, present.bodyId(), present.ordinal());
    }

    private static Due meeting(String path, @Nullable Map<?, ?> meeting, @Nullable LocalDate on) {
        return meeting == null
                ? new Due(on, null, null)
                : new Due(on, NodeId.parse(path + ".body", String.valueOf(meeting.get("body")), "Body"), (Integer)
                        meeting.get("ordinal"));
    }
}

package org.plenary.mandate;

import static org.plenary.schema.Tables.MANDATE;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plenary.mandate.MandateInput.Thing;
import org.plenary.plan.Visibility;
import org.plenary.publication.PublicationSteps;
import org.plenary.publication.PublicationUnit;
import org.plenary.shared.Changes;
import org.plenary.shared.Conflict;
import org.plenary.shared.InvalidInput;
import org.plenary.shared.NotFound;
import org.plenary.shared.PublicThings;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.springframework.stereotype.Service;

/** Mandates. Whether one is fulfilled follows from what fulfilled it. */
@Service
public final class MandateService {

    private final MandateRepository mandates;
    private final PublicationSteps steps;
    private final Changes changes;

    MandateService(MandateRepository mandates, PublicationSteps steps, Changes changes) {
        this.mandates = mandates;
        this.steps = steps;
        this.changes = changes;
    }

    /** For those who may see drafts: others see it with its authority and subject, which this does not look at. */
    public Mandate get(UUID id) {
        Viewer.current().require(Role.EDITOR, "edit a mandate");
        return mandates.find(MANDATE.ID
                        .eq(id)
                        .and(Visibility.published(Viewer.current().role(), MANDATE.PUBLICATION)))
                .orElseThrow(() -> new NotFound("mandate", id));
    }

    public UUID create(MandateInput input) {
        return changes.make(Role.EDITOR, "record a mandate", () -> {
            check(input);
            return mandates.insert(input);
        });
    }

    /** Throws {@link Conflict} with the mandate as it is now, where its version is not the expected one. */
    public Mandate update(UUID id, int expectedVersion, MandateInput input) {
        return changes.make(Role.EDITOR, "change a mandate", () -> {
            check(input);
            PublicThings.requireToChange(get(id).publication(), "change a mandate that the public sees");
            if (!mandates.update(id, expectedVersion, input)) {
                throw new Conflict("mandate", id, expectedVersion, get(id));
            }
            return get(id);
        });
    }

    /** Returns what was deleted. */
    public Mandate delete(UUID id, int expectedVersion) {
        return changes.make(Role.EDITOR, "delete a mandate", () -> {
            var before = get(id);
            if (!mandates.delete(id, expectedVersion)) {
                throw new Conflict("mandate", id, expectedVersion, get(id));
            }
            return before;
        });
    }

    /** Records what fulfilled the mandate, or the day on which it was fulfilled, or both. */
    public Mandate fulfil(UUID id, int expectedVersion, @Nullable Thing by, @Nullable LocalDate on) {
        return changes.make(Role.EDITOR, "fulfil a mandate", () -> {
            if (by == null && on == null) {
                throw InvalidInput.of("by", "mandate.unfulfilled");
            }
            PublicThings.requireToChange(get(id).publication(), "fulfil a mandate that the public sees");
            if (!mandates.fulfil(id, expectedVersion, by, on)) {
                throw new Conflict("mandate", id, expectedVersion, get(id));
            }
            return get(id);
        });
    }

    /** The same as it is now, e.g. of one that was recorded just before. */
    public UUID fulfil(UUID id, @Nullable Thing by, @Nullable LocalDate on) {
        return changes.make(
                Role.EDITOR,
                "fulfil a mandate",
                () -> fulfil(id, get(id).version(), by, on).id());
    }

    /** Lets the public see the mandate, as far as it may see its authority and what rests on it. */
    public UUID publish(UUID id) {
        return changes.make(Role.CLEARER, "publish a mandate", () -> {
            steps.publish(PublicationUnit.MANDATE, id);
            return id;
        });
    }

    private static void check(MandateInput input) {
        if (input.subject() == null && input.summary() == null) {
            throw InvalidInput.of("summary", "mandate.of-nothing");
        }
        if (input.dueOn() != null && input.dueBodyId() != null) {
            throw InvalidInput.of("dueOn", "mandate.due-twice", input.dueOn());
        }
    }
}

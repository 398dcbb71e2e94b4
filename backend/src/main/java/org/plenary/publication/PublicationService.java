package org.plenary.publication;

import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.plenary.shared.Changes;
import org.plenary.shared.Conflict;
import org.plenary.shared.InvalidInput;
import org.plenary.shared.Publication;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.plenary.shared.Word;
import org.springframework.stereotype.Service;

/**
 * The steps of anything that is published as a whole: an editor submits, somebody who may clear clears, publishes and
 * withdraws. Each names the version that was seen and throws {@link Conflict} with the {@link PublicationState} as it is.
 */
@Service
public final class PublicationService {

    private final States states;
    private final PublicationSteps steps;
    private final Changes changes;

    PublicationService(States states, PublicationSteps steps, Changes changes) {
        this.states = states;
        this.steps = steps;
        this.changes = changes;
    }

    /** How far it is; for those who may see drafts. */
    public PublicationState get(PublicationUnit unit, UUID id) {
        Viewer.current().require(Role.EDITOR, "see how far a %s is".formatted(unit.words()));
        return states.get(unit, id);
    }

    /** Whether the current viewer may clear it: in that role, and not in their own work where four eyes are demanded. */
    public boolean mayClear(PublicationState state) {
        return steps.mayClear(state);
    }

    /** Whether it belongs to a body that the current viewer serves; of other bodies one sees what is published, and no more. */
    public boolean serves(PublicationState state) {
        return states.isServed(state.unit(), state.id());
    }

    /** Whether the current viewer may change what it says; what the public sees is changed by those who may publish. */
    public boolean mayChange(PublicationState state) {
        return serves(state)
                && (state.publication() != Publication.PUBLISHED
                        || Viewer.current().mayAs(Role.CLEARER));
    }

    /** Whether the way ends there: what was published once is followed by another, as with editions of an agenda. */
    public boolean isFrozen(PublicationState state) {
        return steps.isFrozen(state);
    }

    /** How many things of each kind the public would see for the first time if it were published, itself among them. */
    public Map<PublicationUnit, Integer> hidden(PublicationUnit unit, UUID id) {
        Viewer.current().require(Role.EDITOR, "see what publishing a %s would show".formatted(unit.words()));
        var counts = new EnumMap<PublicationUnit, Integer>(PublicationUnit.class);
        steps.hidden(unit, id).forEach(thing -> counts.merge(thing.unit(), 1, Integer::sum));
        return counts;
    }

    public PublicationState submitForReview(PublicationUnit unit, UUID id, int expectedVersion) {
        return step(Role.EDITOR, "submit for review", unit, id, expectedVersion, state -> {
            demand(state, state.publication() == Publication.DRAFT, "publication.no-draft");
            states.set(unit, id, Publication.IN_REVIEW);
        });
    }

    /** Says why it goes back; what was withdrawn starts anew as a draft. What is cleared goes back by who may clear only. */
    public PublicationState returnToDraft(PublicationUnit unit, UUID id, int expectedVersion, String reason) {
        return step(Role.EDITOR, "return to draft", unit, id, expectedVersion, state -> {
            if (reason.isBlank()) {
                throw InvalidInput.of("reason", "publication.no-reason");
            }
            demand(
                    state,
                    state.publication() != Publication.DRAFT && state.publication() != Publication.PUBLISHED,
                    "publication.not-on-its-way");
            if (state.publication() == Publication.CLEARED) {
                Viewer.current().require(Role.CLEARER, "return to draft what is cleared");
            }
            states.set(unit, id, Publication.DRAFT);
            states.returned(id, Viewer.current().name(), reason.strip());
        });
    }

    /** Clears what is in review, and again what was changed after it was cleared. */
    public PublicationState clear(PublicationUnit unit, UUID id, int expectedVersion) {
        return step(Role.CLEARER, "clear", unit, id, expectedVersion, state -> {
            demand(
                    state,
                    state.publication() == Publication.IN_REVIEW || state.changedSinceCleared(),
                    "publication.not-in-review");
            steps.clear(unit, id);
        });
    }

    /**
     * Publishes it in one step with what a reader must see beside it, through all steps that lie before. What was changed
     * after it was cleared is so cleared again, by the one who publishes.
     */
    public PublicationState publish(PublicationUnit unit, UUID id, int expectedVersion) {
        return step(Role.CLEARER, "publish", unit, id, expectedVersion, state -> {
            demand(state, state.publication() != Publication.PUBLISHED, "publication.public");
            steps.publish(unit, id);
        });
    }

    /** Has it published at that moment, as a change of the current viewer, unless it is changed until then. */
    public PublicationState schedule(PublicationUnit unit, UUID id, int expectedVersion, OffsetDateTime publishAt) {
        return step(Role.CLEARER, "schedule a publication", unit, id, expectedVersion, state -> {
            demand(
                    state,
                    state.publication() == Publication.CLEARED && !state.changedSinceCleared(),
                    "publication.not-cleared");
            if (!publishAt.isAfter(OffsetDateTime.now(publishAt.getOffset()))) {
                throw InvalidInput.of("publishAt", "publication.moment-passed", publishAt);
            }
            states.schedule(id, publishAt, Viewer.current().name());
        });
    }

    /** It stays cleared. */
    public PublicationState cancelSchedule(PublicationUnit unit, UUID id, int expectedVersion) {
        return step(Role.CLEARER, "cancel a scheduled publication", unit, id, expectedVersion, state -> {
            demand(state, state.publishAt() != null, "publication.not-scheduled");
            states.unschedule(id, null);
        });
    }

    /** Hides it from the public, and with an edition all earlier ones of its stage, so that none reappears. */
    public PublicationState withdraw(PublicationUnit unit, UUID id, int expectedVersion) {
        return step(Role.CLEARER, "withdraw", unit, id, expectedVersion, state -> {
            if (state.publication() != Publication.PUBLISHED) {
                throw refused(state, "publication.not-public");
            }
            steps.withdraw(unit, id);
        });
    }

    private interface Step {
        void take(PublicationState state);
    }

    private PublicationState step(
            Role least, String action, PublicationUnit unit, UUID id, int expectedVersion, Step step) {
        return changes.make(least, "%s: %s".formatted(action, unit.words()), () -> {
            var state = states.lock(unit, id);
            if (state.version() != expectedVersion) {
                throw new Conflict(unit.words(), id, expectedVersion, state);
            }
            step.take(state);
            return states.get(unit, id);
        });
    }

    private void demand(PublicationState state, boolean fits, String otherwise) {
        if (steps.isFrozen(state)) {
            throw refused(state, "publication.frozen");
        }
        if (!fits) {
            throw refused(state, otherwise);
        }
    }

    private static InvalidInput refused(PublicationState state, String key) {
        return InvalidInput.of("id", key, new Word.Kind(state.unit()), state.publication());
    }
}

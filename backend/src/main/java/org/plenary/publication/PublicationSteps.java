package org.plenary.publication;

import static java.util.Objects.requireNonNullElse;
import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.plenary.shared.Publication;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.springframework.stereotype.Component;

/** Takes things along the way to the public, as the database demands it: one step at a time, each recorded. */
@Component
public final class PublicationSteps {

    private final States states;
    private final FourEyes fourEyes;
    private final Map<PublicationUnit, Companions> companions;

    PublicationSteps(States states, FourEyes fourEyes, List<Companions> companions) {
        this.states = states;
        this.fourEyes = fourEyes;
        this.companions = companions.stream().collect(toMap(Companions::of, Function.identity()));
    }

    /**
     * Publishes the thing, through all steps that lie before it, and first what a reader must see with it. Called within a
     * change by whoever may do all of these steps.
     */
    public void publish(PublicationUnit unit, UUID id) {
        of(unit).with(id).forEach(companion -> publish(companion.unit(), companion.id()));
        if (!isHidden(unit, id)) {
            return;
        }
        var from = states.lock(unit, id).publication();
        if (from == Publication.WITHDRAWN) {
            states.set(unit, id, Publication.DRAFT);
        }
        if (from == Publication.WITHDRAWN || from == Publication.DRAFT) {
            states.set(unit, id, Publication.IN_REVIEW);
        }
        clear(unit, id);
        if (from != Publication.PUBLISHED) {
            states.set(unit, id, Publication.PUBLISHED);
        }
    }

    /** What the public sees for the first time when the thing is published: itself, if it is hidden, and its companions. */
    Set<Companions.Companion> hidden(PublicationUnit unit, UUID id) {
        var found = new LinkedHashSet<Companions.Companion>();
        collect(new Companions.Companion(unit, id), found);
        return found;
    }

    private void collect(Companions.Companion thing, Set<Companions.Companion> found) {
        of(thing.unit()).with(thing.id()).forEach(companion -> collect(companion, found));
        if (isHidden(thing.unit(), thing.id())) {
            found.add(thing);
        }
    }

    /** Clears what is in review, or was changed after it was cleared. */
    void clear(PublicationUnit unit, UUID id) {
        var state = states.get(unit, id);
        if (state.publication() == Publication.CLEARED && state.changedSinceCleared()) {
            fourEyes.check(state);
            states.set(unit, id, Publication.IN_REVIEW);
            states.set(unit, id, Publication.CLEARED);
        } else if (state.publication() == Publication.IN_REVIEW) {
            fourEyes.check(state);
            states.set(unit, id, Publication.CLEARED);
        }
    }

    /** Hides the thing, which must be published, and what has to leave with it. */
    public void withdraw(PublicationUnit unit, UUID id) {
        of(unit).withdrawnWith(id).stream()
                .filter(other -> !other.equals(id))
                .filter(other -> !isHidden(unit, other))
                .forEach(other -> states.set(unit, other, Publication.WITHDRAWN));
        states.set(unit, id, Publication.WITHDRAWN);
    }

    /** Whether what was published once is followed by another, and never a draft again. */
    boolean isFrozen(PublicationState state) {
        return of(state.unit()).frozenOncePublished()
                && (state.publication() == Publication.PUBLISHED || state.publication() == Publication.WITHDRAWN);
    }

    /** Whether the current viewer may be the one to clear it. */
    boolean mayClear(PublicationState state) {
        return Viewer.current().mayAs(Role.CLEARER) && fourEyes.allows(state);
    }

    private boolean isHidden(PublicationUnit unit, UUID id) {
        return states.get(unit, id).publication() != Publication.PUBLISHED;
    }

    private Companions of(PublicationUnit unit) {
        return requireNonNullElse(companions.get(unit), new Alone(unit));
    }

    /** What is seen by itself. */
    private record Alone(PublicationUnit of) implements Companions {

        @Override
        public List<Companion> with(UUID id) {
            return List.of();
        }
    }
}

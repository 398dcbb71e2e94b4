package org.plenary.publication;

import java.time.OffsetDateTime;
import org.plenary.shared.Changes;
import org.plenary.shared.Conflict;
import org.plenary.shared.InvalidInput;
import org.plenary.shared.NotAllowed;
import org.plenary.shared.NotFound;
import org.plenary.shared.Publication;
import org.plenary.shared.Refused;
import org.plenary.shared.Rights;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.plenary.shared.Wording;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Publishes what is due, as writes of those who scheduled it. However many nodes look, each thing is published once: who
 * comes second waits for the first, and then finds nothing scheduled. What cannot be published says why and stays, and so does
 * what was scheduled by somebody who may publish it no longer.
 */
@Component
class ScheduledPublications {

    @Configuration(proxyBeanMethods = false)
    @EnableScheduling
    static class Clock {}

    private static final Logger LOG = LoggerFactory.getLogger(ScheduledPublications.class);
    private static final int AT_ONCE = 50;

    /** Who takes back what nobody can do any more. */
    private static final Viewer SYSTEM = new Viewer("system", Role.CLEARER);

    private final States states;
    private final PublicationSteps steps;
    private final Changes changes;
    private final Rights rights;

    ScheduledPublications(States states, PublicationSteps steps, Changes changes, Rights rights) {
        this.states = states;
        this.steps = steps;
        this.changes = changes;
        this.rights = rights;
    }

    @Scheduled(fixedDelayString = "${plenary.publication.look-every:5s}", initialDelayString = "1s")
    void publishDue() {
        publishDue(OffsetDateTime.now(java.time.ZoneOffset.UTC));
    }

    /** Publishes what is due by that moment; returns how much that was. */
    int publishDue(OffsetDateTime by) {
        return Math.toIntExact(states.findDue(by, AT_ONCE).stream()
                .filter(due -> publish(due, by))
                .count());
    }

    private boolean publish(States.Due due, OffsetDateTime by) {
        try {
            var person =
                    rights.of(due.scheduledBy()).orElseThrow(() -> new NotAllowed("account.ended", due.scheduledBy()));
            return person.act(() -> changes.make(
                    Role.CLEARER, "publish as scheduled: " + due.unit().words(), () -> publishLocked(due, by)));
        } catch (InvalidInput | Conflict | NotFound | AccessDeniedException refused) {
            LOG.warn("The scheduled publication of {} {} was refused: {}", due.unit(), due.id(), refused.getMessage());
            SYSTEM.act(() -> changes.make(Role.CLEARER, "tell why nothing was published", () -> {
                if (isStillDue(states.lock(due.unit(), due.id()), due, by)) {
                    states.unschedule(due.id(), hindrance(due, refused));
                }
                return true;
            }));
            return false;
        }
    }

    private boolean publishLocked(States.Due due, OffsetDateTime by) {
        var state = states.lock(due.unit(), due.id());
        if (!isStillDue(state, due, by)) {
            return false;
        }
        if (state.publication() != Publication.CLEARED || state.changedSinceCleared()) {
            states.unschedule(due.id(), Wording.of("publication.changed-since"));
            return false;
        }
        steps.publish(due.unit(), due.id());
        return true;
    }

    /** Others may have published, cancelled or scheduled it anew while this waited. */
    private static boolean isStillDue(PublicationState state, States.Due due, OffsetDateTime by) {
        var at = state.publishAt();
        return at != null && !at.isAfter(by) && due.scheduledBy().equals(state.scheduledBy());
    }

    private static Wording hindrance(States.Due due, RuntimeException refused) {
        if (refused instanceof AccessDeniedException || refused instanceof NotFound) {
            return Wording.of("publication.not-any-more", due.scheduledBy());
        }
        var wording = refused instanceof Refused said ? said.wording() : null;
        return wording == null ? Wording.of("publication.hindered", refused.getMessage()) : wording;
    }
}

package org.plenary.publication;

import java.time.OffsetDateTime;
import java.util.Objects;
import org.plenary.shared.Changes;
import org.plenary.shared.Conflict;
import org.plenary.shared.InvalidInput;
import org.plenary.shared.Publication;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Publishes what is due, as writes of those who scheduled it. However many nodes look, each thing is published once: who
 * comes second waits for the first, and then finds nothing scheduled. What cannot be published says why and stays.
 */
@Component
class ScheduledPublications {

    @Configuration(proxyBeanMethods = false)
    @EnableScheduling
    static class Clock {}

    private static final Logger LOG = LoggerFactory.getLogger(ScheduledPublications.class);
    private static final int AT_ONCE = 50;

    private final States states;
    private final PublicationSteps steps;
    private final Changes changes;

    ScheduledPublications(States states, PublicationSteps steps, Changes changes) {
        this.states = states;
        this.steps = steps;
        this.changes = changes;
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
        var person = new Viewer(due.scheduledBy(), Role.CLEARER);
        try {
            return person.act(() -> changes.make(
                    Role.CLEARER, "publish as scheduled: " + due.unit().words(), () -> {
                        var state = states.lock(due.unit(), due.id());
                        var at = state.publishAt();
                        if (at == null || at.isAfter(by)) {
                            return false;
                        }
                        if (state.publication() != Publication.CLEARED || state.changedSinceCleared()) {
                            states.unschedule(
                                    due.id(), "It was changed after it was cleared. Clear and schedule it again.");
                            return false;
                        }
                        steps.publish(due.unit(), due.id());
                        return true;
                    }));
        } catch (InvalidInput | Conflict refused) {
            LOG.warn("The scheduled publication of {} {} was refused: {}", due.unit(), due.id(), refused.getMessage());
            person.act(() -> changes.make(Role.CLEARER, "tell why nothing was published", () -> {
                states.unschedule(due.id(), Objects.requireNonNull(refused.getMessage()));
                return true;
            }));
            return false;
        }
    }
}

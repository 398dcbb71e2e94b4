package org.plenary.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plenary.agenda.Meetings.asEditor;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.agenda.Agenda;
import org.plenary.agenda.AgendaItemInput;
import org.plenary.agenda.AgendaItemService;
import org.plenary.agenda.Meetings;
import org.plenary.meeting.MeetingService;
import org.plenary.revision.RevisionService;
import org.plenary.security.AccountService;
import org.plenary.security.People;
import org.plenary.security.SignedIn;
import org.plenary.shared.InvalidInput;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.Publication;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.plenary.shared.Wording;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@Import({Meetings.class, People.class})
class ScheduledPublicationTests {

    private final OffsetDateTime tomorrow =
            OffsetDateTime.now(ZoneOffset.UTC).plusDays(1).withNano(0);

    @Autowired
    private Meetings meetings;

    @Autowired
    private AgendaItemService items;

    @Autowired
    private PublicationService publications;

    @Autowired
    private ScheduledPublications schedule;

    @Autowired
    private RevisionService revisions;

    @Autowired
    private AccountService accounts;

    @Autowired
    private MeetingService sessions;

    @Autowired
    private People people;

    private SignedIn clearer;

    @BeforeEach
    void employ() {
        clearer = people.settled(Role.CLEARER);
    }

    @Test
    void publishesWhenItIsDueAsAChangeOfWhoScheduledIt() {
        var agenda = scheduled();
        schedule.publishDue(tomorrow.minusSeconds(1));
        assertThat(state(agenda).publication()).isEqualTo(Publication.CLEARED);
        schedule.publishDue(tomorrow);
        assertThat(state(agenda).publication()).isEqualTo(Publication.PUBLISHED);
        assertThat(state(agenda).publishAt()).isNull();
        var last =
                asEditor(() -> revisions.findOfUnit("agenda", agenda.id(), 1)).getFirst();
        assertThat(last.actor()).isEqualTo(clearer.name());
        assertThat(last.reason()).isEqualTo("publish as scheduled: agenda");
    }

    @Test
    void publishesOnceHoweverManyLook() throws Exception {
        var agenda = scheduled();
        try (var nodes = Executors.newFixedThreadPool(4)) {
            var looks = nodes.invokeAll(Stream.<Callable<Integer>>generate(() -> () -> schedule.publishDue(tomorrow))
                    .limit(4)
                    .toList());
            for (var look : looks) {
                look.get();
            }
        }
        assertThat(asEditor(() -> revisions.findOfUnit("agenda", agenda.id(), 100)).stream()
                        .filter(revision -> "publish as scheduled: agenda".equals(revision.reason()))
                        .filter(revision -> revision.after() != null
                                && revision.before() != null
                                && revision.after().data().contains("\"PUBLISHED\"")
                                && revision.before().data().contains("\"CLEARED\"")))
                .hasSize(1);
    }

    @Test
    void doesNotPublishWhatWasChangedSinceAndTellsSo() {
        var agenda = scheduled();
        asEditor(() -> items.create(
                agenda.id(), null, null, AgendaItemInput.of(LocalizedText.english("Technical assistance"))));
        schedule.publishDue(tomorrow);
        assertThat(state(agenda).publication()).isEqualTo(Publication.CLEARED);
        assertThat(state(agenda).publishAt()).isNull();
        assertThat(state(agenda).hindrance())
                .isEqualTo("It was changed after it was cleared. Clear and schedule it again.");
        assertThat(state(agenda).hindranceWording()).isEqualTo(Wording.of("publication.changed-since"));
    }

    @Test
    void schedulesOnlyWhatIsClearedAndOnlyForLater() {
        var agenda = meetings.agenda();
        assertThatThrownBy(() -> asClearer(
                        () -> publications.schedule(PublicationUnit.AGENDA, agenda.id(), agenda.version(), tomorrow)))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("This agenda is DRAFT.");
        var cleared = cleared(agenda);
        assertThatThrownBy(() -> asClearer(() -> publications.schedule(
                        PublicationUnit.AGENDA, agenda.id(), cleared.version(), tomorrow.minusDays(2))))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("has passed");
    }

    @Test
    void isCancelledByHandOrByAStepBack() {
        var agenda = scheduled();
        asClearer(() -> publications.cancelSchedule(
                PublicationUnit.AGENDA, agenda.id(), state(agenda).version()));
        schedule.publishDue(tomorrow);
        assertThat(state(agenda).publication()).isEqualTo(Publication.CLEARED);
        asClearer(() -> publications.schedule(
                PublicationUnit.AGENDA, agenda.id(), state(agenda).version(), tomorrow));
        asClearer(() -> publications.returnToDraft(
                PublicationUnit.AGENDA, agenda.id(), state(agenda).version(), "Item 3 is missing."));
        schedule.publishDue(tomorrow);
        assertThat(state(agenda).publication()).isEqualTo(Publication.DRAFT);
        assertThat(state(agenda).publishAt()).isNull();
    }

    @Test
    void doesNotPublishForWhomIsGone() {
        var agenda = scheduled();
        People.asAdmin(() -> accounts.disable(clearer.account(), clearer.version()));
        isNotPublished(agenda);
    }

    @Test
    void doesNotPublishForWhomHasLostTheRole() {
        var agenda = scheduled();
        People.asAdmin(() -> accounts.changeRole(clearer.account(), clearer.version(), Role.EDITOR));
        isNotPublished(agenda);
    }

    @Test
    void doesNotPublishForWhomServesAnotherBody() {
        var agenda = scheduled();
        var other = bodyOf(meetings.agenda());
        People.asAdmin(() -> accounts.changeBodies(clearer.account(), clearer.version(), List.of(other)));
        isNotPublished(agenda);
    }

    @Test
    void doesNotPublishForANameThatIsNobodys() {
        var agenda = scheduled(new Viewer("nobody", Role.CLEARER));
        isNotPublished(agenda, "nobody");
    }

    @Test
    void publishesForWhomServesTheBodyStill() {
        var agenda = scheduled();
        People.asAdmin(() -> accounts.changeBodies(clearer.account(), clearer.version(), List.of(bodyOf(agenda))));
        schedule.publishDue(tomorrow);
        assertThat(state(agenda).hindrance()).isNull();
        assertThat(state(agenda).publication()).isEqualTo(Publication.PUBLISHED);
    }

    private void isNotPublished(Agenda agenda) {
        isNotPublished(agenda, clearer.name());
    }

    private void isNotPublished(Agenda agenda, String name) {
        schedule.publishDue(tomorrow);
        assertThat(state(agenda).publication()).isEqualTo(Publication.CLEARED);
        assertThat(state(agenda).publishAt()).isNull();
        assertThat(state(agenda).hindrance())
                .isEqualTo(name
                        + ", who scheduled it, may not publish it any more. Have it scheduled by somebody who may.");
        assertThat(state(agenda).hindranceWording()).isEqualTo(Wording.of("publication.not-any-more", name));
    }

    private String bodyOf(Agenda agenda) {
        return asEditor(() -> sessions.get(agenda.meetingId())).bodyId().toString();
    }

    private <T> T asClearer(Supplier<T> work) {
        return viewer().act(work);
    }

    private Viewer viewer() {
        return new Viewer(clearer.name(), clearer.role());
    }

    private Agenda scheduled() {
        return scheduled(viewer());
    }

    private Agenda scheduled(Viewer by) {
        var agenda = meetings.agenda();
        var cleared = cleared(agenda);
        by.act(() -> publications.schedule(PublicationUnit.AGENDA, agenda.id(), cleared.version(), tomorrow));
        return agenda;
    }

    private PublicationState cleared(Agenda agenda) {
        var submitted =
                asEditor(() -> publications.submitForReview(PublicationUnit.AGENDA, agenda.id(), agenda.version()));
        return asClearer(() -> publications.clear(PublicationUnit.AGENDA, agenda.id(), submitted.version()));
    }

    private PublicationState state(Agenda agenda) {
        return asEditor(() -> publications.get(PublicationUnit.AGENDA, agenda.id()));
    }
}

package org.plenary.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plenary.agenda.Meetings.asClearer;
import static org.plenary.agenda.Meetings.asEditor;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plenary.agenda.Agenda;
import org.plenary.agenda.AgendaItemInput;
import org.plenary.agenda.AgendaItemService;
import org.plenary.agenda.Meetings;
import org.plenary.revision.RevisionService;
import org.plenary.shared.InvalidInput;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.Publication;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@Import(Meetings.class)
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
        assertThat(last.actor()).isEqualTo("clearer");
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
        assertThat(state(agenda).hindrance()).startsWith("It was changed after it was cleared.");
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

    private Agenda scheduled() {
        var agenda = meetings.agenda();
        var cleared = cleared(agenda);
        asClearer(() -> publications.schedule(PublicationUnit.AGENDA, agenda.id(), cleared.version(), tomorrow));
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

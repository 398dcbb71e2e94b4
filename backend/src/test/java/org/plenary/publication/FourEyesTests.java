package org.plenary.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plenary.agenda.Meetings.asClearer;
import static org.plenary.agenda.Meetings.asEditor;

import org.junit.jupiter.api.Test;
import org.plenary.agenda.Agenda;
import org.plenary.agenda.AgendaItemInput;
import org.plenary.agenda.AgendaItemService;
import org.plenary.agenda.Meetings;
import org.plenary.meeting.MeetingService;
import org.plenary.shared.InvalidInput;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.Publication;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest(properties = "plenary.publication.four-eyes=true")
@Import(Meetings.class)
class FourEyesTests {

    private static final Viewer OTHER = new Viewer("second-clearer", Role.CLEARER);

    @Autowired
    private Meetings meetings;

    @Autowired
    private MeetingService register;

    @Autowired
    private AgendaItemService items;

    @Autowired
    private PublicationService publications;

    @Test
    void refusesWhoSubmittedAsWhoClears() {
        var agenda = meetings.agenda();
        asClearer(() -> publications.submitForReview(PublicationUnit.AGENDA, agenda.id(), agenda.version()));
        assertThatThrownBy(() -> asClearer(() -> clear(agenda)))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("clearer wrote or submitted this agenda, and so cannot clear it.");
        assertThat(asClearer(() -> publications.mayClear(state(agenda)))).isFalse();
        assertThat(OTHER.act(() -> publications.mayClear(state(agenda)))).isTrue();
        assertThat(OTHER.act(() -> clear(agenda)).publication()).isEqualTo(Publication.CLEARED);
    }

    @Test
    void refusesWhoWroteAnyPartOfIt() {
        var agenda = meetings.agenda();
        asClearer(() -> items.create(
                agenda.id(), null, null, AgendaItemInput.of(LocalizedText.english("Technical assistance"))));
        asEditor(() -> publications.submitForReview(
                PublicationUnit.AGENDA, agenda.id(), state(agenda).version()));
        assertThatThrownBy(() -> asClearer(() -> clear(agenda))).hasMessageContaining("clearer wrote");
        OTHER.act(() -> clear(agenda));
    }

    @Test
    void refusesToJumpThroughAllStepsAlone() {
        var agenda = meetings.agenda();
        asClearer(() -> register.publish(publishedMeeting(agenda)));
        assertThatThrownBy(() ->
                        asClearer(() -> publications.publish(PublicationUnit.AGENDA, agenda.id(), agenda.version())))
                .hasMessageContaining("wrote or submitted this");
        assertThat(state(agenda).publication()).isEqualTo(Publication.DRAFT);
    }

    @Test
    void doesNotCountStepsAsWriting() {
        var agenda = meetings.agenda();
        submit(agenda);
        asClearer(() -> publications.returnToDraft(
                PublicationUnit.AGENDA, agenda.id(), state(agenda).version(), "A title is wrong."));
        submit(agenda);
        assertThat(asClearer(() -> clear(agenda)).clearedBy()).isEqualTo("clearer");
    }

    private java.util.UUID publishedMeeting(Agenda agenda) {
        var body = asEditor(() -> register.get(agenda.meetingId())).bodyId();
        asEditor(() -> publications.submitForReview(PublicationUnit.BODY, body, 1));
        asEditor(() -> publications.submitForReview(PublicationUnit.MEETING, agenda.meetingId(), 1));
        return agenda.meetingId();
    }

    private void submit(Agenda agenda) {
        asEditor(() -> publications.submitForReview(
                PublicationUnit.AGENDA, agenda.id(), state(agenda).version()));
    }

    private PublicationState clear(Agenda agenda) {
        return publications.clear(
                PublicationUnit.AGENDA, agenda.id(), state(agenda).version());
    }

    private PublicationState state(Agenda agenda) {
        return asEditor(() -> publications.get(PublicationUnit.AGENDA, agenda.id()));
    }
}

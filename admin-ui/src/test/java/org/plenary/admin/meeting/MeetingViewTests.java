package org.plenary.admin.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.admin.AsRole;
import org.plenary.admin.ConsoleViewTest;
import org.plenary.admin.Specimen;
import org.plenary.admin.publication.PublicationControl;
import org.plenary.agenda.AgendaItemInput;
import org.plenary.publication.PublicationUnit;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.Publication;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;

@AsRole(Role.CLEARER)
class MeetingViewTests extends ConsoleViewTest {

    private Specimen specimen;

    @BeforeEach
    void make() {
        specimen = Specimen.make(desk, bodies);
    }

    @Test
    void takesTheAgendaAStepAtATimeAndAsksBeforeThePublicSeesIt() {
        show("agenda");
        press("Submit for review");
        assertThat(publication()).isEqualTo(Publication.IN_REVIEW);
        assertThat(notice()).contains("waits for clearance");
        press("Clear");
        assertThat(publication()).isEqualTo(Publication.CLEARED);
        assertThat(words(page())).contains("Cleared by clearer");
        press("Publish");
        assertThat(words(find(Dialog.class).single()))
                .contains("1 agenda, 5 items, the timetable with 2 slots, 1 body and 1 meeting become visible to the"
                        + " public.");
        confirm("Publish");
        assertThat(publication()).isEqualTo(Publication.PUBLISHED);
    }

    @Test
    void publishesADraftThroughAllStepsFromTheMenu() {
        publish();
        assertThat(publication()).isEqualTo(Publication.PUBLISHED);
        assertThat(menu()).containsExactly("Withdraw");
    }

    @Test
    void withdrawsWhatIsPublic() {
        publish();
        choose("Withdraw");
        assertThat(words(find(Dialog.class).single())).contains("5 items", "hidden from the public");
        confirm("Withdraw");
        assertThat(publication()).isEqualTo(Publication.WITHDRAWN);
    }

    @Test
    void clearsNothingThatWasNotSeen() {
        new Viewer("colleague", Role.EDITOR)
                .act(() -> desk.publications()
                        .submitForReview(
                                PublicationUnit.AGENDA,
                                specimen.agenda().id(),
                                desk.agendas().get(specimen.agenda().id()).version()));
        show("agenda");
        addLateItem();
        press("Clear");
        assertThat(publication()).isEqualTo(Publication.IN_REVIEW);
        assertThat(notice()).contains("somebody changed it");
        assertThat(words(page())).contains("A late item");
        press("Clear");
        assertThat(publication()).isEqualTo(Publication.CLEARED);
    }

    @Test
    void publishesNothingThatWasNotSeen() {
        show("agenda");
        choose("Publish");
        addLateItem();
        confirm("Publish");
        assertThat(publication()).isEqualTo(Publication.DRAFT);
        assertThat(notice()).contains("somebody changed it");
        choose("Publish");
        assertThat(words(find(Dialog.class).single())).contains("6 items");
    }

    @Test
    void returnsItToDraftWithAReasonThatEditorsRead() {
        show("agenda");
        press("Submit for review");
        choose("Return to draft…");
        var form = find(Dialog.class).single();
        test(find(Button.class, form).withText("Return to draft").single()).click();
        assertThat(find(TextArea.class, form).single().getErrorMessage()).contains("The reason is empty");
        find(TextArea.class, form).single().setValue("The title of item 3 is wrong.");
        test(find(Button.class, form).withText("Return to draft").single()).click();
        assertThat(publication()).isEqualTo(Publication.DRAFT);
        assertThat(words(page())).contains("Returned by clearer: The title of item 3 is wrong.");
    }

    @Test
    void schedulesThePublicationAndCancelsIt() {
        show("agenda");
        press("Submit for review");
        press("Clear");
        choose("Schedule…");
        var form = find(Dialog.class).single();
        assertThat(words(form)).contains("5 items");
        var moment = find(DateTimePicker.class, form).single();
        moment.setValue(LocalDateTime.of(2018, 4, 10, 8, 0));
        test(find(Button.class, form).withText("Schedule").single()).click();
        assertThat(moment.getErrorMessage()).contains("has passed");
        moment.setValue(LocalDateTime.of(2031, 2, 10, 8, 0));
        test(find(Button.class, form).withText("Schedule").single()).click();
        assertThat(words(page())).contains("To be published on 10 February 2031, 08:00 UTC, scheduled by clearer");
        choose("Cancel the schedule");
        assertThat(words(page())).doesNotContain("To be published on");
        assertThat(publication()).isEqualTo(Publication.CLEARED);
    }

    @Test
    void asksToClearAgainWhatWasChangedSince() {
        show("agenda");
        press("Submit for review");
        press("Clear");
        addLateItem();
        show("agenda");
        assertThat(words(page())).contains("Changed after clearer cleared it");
        press("Clear again");
        assertThat(words(page())).contains("Cleared by clearer");
    }

    @Test
    void takesTheMeetingItselfToThePublicFromItsFacts() {
        show("overview");
        var control = find(PublicationControl.class).all().getLast();
        var meeting = specimen.meeting().id();
        test(find(Button.class, control).withText("Submit for review").single()).click();
        assertThat(desk.meetings().get(meeting).publication()).isEqualTo(Publication.IN_REVIEW);
    }

    @Test
    void discardsADraftAndBringsItBackAndWithdrawsBesideIt() {
        publish();
        var item = specimen.items().getLast();
        desk.items().delete(specimen.agenda().id(), item.id(), item.version());
        show("agenda");
        choose("Discard draft");
        confirm("Discard draft");
        assertThat(desk.agendas().findEditions(specimen.meeting().id())).hasSize(1);
        press("Undo");
        assertThat(desk.agendas().findEditions(specimen.meeting().id())).hasSize(2);
        choose("Withdraw edition 1");
        confirm("Withdraw");
        assertThat(publication()).isEqualTo(Publication.WITHDRAWN);
    }

    @Test
    void doesNothingWhenOneCancels() {
        show("agenda");
        choose("Publish");
        confirm("Cancel");
        assertThat(publication()).isEqualTo(Publication.DRAFT);
    }

    @Test
    @AsRole(Role.EDITOR)
    void letsEditorsSubmitAndNoMore() {
        show("agenda");
        assertThat(offers("Add item")).isTrue();
        assertThat(find(MenuBar.class, header()).exists()).isFalse();
        press("Submit for review");
        assertThat(offers("Clear")).isFalse();
        assertThat(menu()).containsExactly("Return to draft…");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "timetable | 10:00–13:00",
                "timetable | (continued)",
                "overview | Provisional agenda",
                "history | Put an item into a sitting 1 slot",
            })
    void showsEachSide(String side, String fact) {
        assertThat(words(show(side))).contains(fact);
    }

    private Main show(String side) {
        return open("meetings/%s/%s".formatted(specimen.meeting().id(), side));
    }

    private void publish() {
        show("agenda");
        choose("Publish");
        confirm("Publish");
    }

    private void addLateItem() {
        new Viewer("colleague", Role.EDITOR)
                .act(() -> desk.items()
                        .create(
                                specimen.agenda().id(),
                                null,
                                null,
                                AgendaItemInput.of(LocalizedText.english("A late item"))));
    }

    private Main page() {
        return find(Main.class).single();
    }

    private PublicationControl header() {
        return find(PublicationControl.class).all().getFirst();
    }

    private MenuBar menuBar() {
        return find(MenuBar.class, header()).single();
    }

    private List<String> menu() {
        return menu(menuBar());
    }

    private void choose(String step) {
        choose(menuBar(), step);
    }

    private void confirm(String button) {
        test(find(Button.class, find(Dialog.class).single()).withText(button).single())
                .click();
    }

    private Publication publication() {
        return desk.agendas().get(specimen.agenda().id()).publication();
    }
}

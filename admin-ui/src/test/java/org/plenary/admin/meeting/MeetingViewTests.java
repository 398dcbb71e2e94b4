package org.plenary.admin.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Main;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.admin.AsRole;
import org.plenary.admin.ConsoleViewTest;
import org.plenary.admin.Specimen;
import org.plenary.agenda.AgendaItemInput;
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
    void publishesAfterSayingWhatBecomesVisible() {
        show("agenda");
        press("Publish");
        var question = find(Dialog.class).single();
        assertThat(words(question))
                .contains("5 items, 0 documents and the timetable with 2 slots become visible to the public");
        confirm("Publish");
        assertThat(publication()).isEqualTo(Publication.PUBLISHED);
        assertThat(offers("Withdraw")).isTrue();
    }

    @Test
    void withdrawsWhatIsPublic() {
        show("agenda");
        press("Publish");
        confirm("Publish");
        press("Withdraw");
        confirm("Withdraw");
        assertThat(publication()).isEqualTo(Publication.WITHDRAWN);
    }

    @Test
    void publishesNothingThatWasNotSeen() {
        show("agenda");
        press("Publish");
        new Viewer("colleague", Role.EDITOR)
                .act(() -> desk.items()
                        .create(
                                specimen.agenda().id(),
                                null,
                                null,
                                AgendaItemInput.of(LocalizedText.english("A late item"))));
        confirm("Publish");
        assertThat(publication()).isEqualTo(Publication.DRAFT);
        assertThat(notice()).contains("somebody changed the agenda");
        press("Publish");
        assertThat(words(find(Dialog.class).single())).contains("6 items");
    }

    @Test
    void discardsADraftAndBringsItBackAndWithdrawsBesideIt() {
        show("agenda");
        press("Publish");
        confirm("Publish");
        var item = specimen.items().getLast();
        desk.items().delete(specimen.agenda().id(), item.id(), item.version());
        show("agenda");
        press("Discard draft");
        confirm("Discard draft");
        assertThat(desk.agendas().findEditions(specimen.meeting().id())).hasSize(1);
        press("Undo");
        assertThat(desk.agendas().findEditions(specimen.meeting().id())).hasSize(2);
        press("Withdraw");
        confirm("Withdraw");
        assertThat(publication()).isEqualTo(Publication.WITHDRAWN);
    }

    @Test
    void doesNothingWhenOneCancels() {
        show("agenda");
        press("Publish");
        confirm("Cancel");
        assertThat(publication()).isEqualTo(Publication.DRAFT);
    }

    @Test
    @AsRole(Role.EDITOR)
    void letsEditorsNotPublish() {
        show("agenda");
        assertThat(offers("Add item")).isTrue();
        assertThat(offers("Publish")).isFalse();
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

    private void confirm(String button) {
        test(find(Button.class, find(Dialog.class).single()).withText(button).single())
                .click();
    }

    private Publication publication() {
        return desk.agendas().get(specimen.agenda().id()).publication();
    }
}

package org.plenary.admin.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.admin.AsRole;
import org.plenary.admin.ConsoleViewTest;
import org.plenary.admin.Specimen;
import org.plenary.meeting.Sitting;
import org.plenary.meeting.SittingInput;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.plenary.timetable.Slot;

@AsRole(Role.EDITOR)
class TimetableBoardTests extends ConsoleViewTest {

    private static final Viewer COLLEAGUE = new Viewer("colleague", Role.CLEARER);

    private Specimen specimen;

    @BeforeEach
    void make() {
        specimen = Specimen.make(desk, bodies);
        if (Viewer.current().mayAs(Role.EDITOR)) {
            show();
        }
    }

    @Test
    void showsSittingsWithTheirTimeAndWhatIsInNone() {
        assertThat(cards()).hasSize(2);
        assertThat(cards().getFirst()).contains("10:00–13:00", "0 of 180 min, 180 left · 1 with no time set");
        assertThat(cards().getLast()).contains("(continued)");
        assertThat(words(find(WaitingList.class).single()))
                .contains("In no sitting (4)", "1 (a) Opening of the meeting", "3 Other matters")
                .doesNotContain("Criminal justice");
        assertThat(words(board()))
                .contains("2 of 4 sittings that the resources permit", "interpretation in 1 language");
    }

    @Test
    void placesAnItemAndTakesItBack() {
        act(
                BoardAction.Kind.PLACE,
                null,
                specimen.item("3").id(),
                sitting(0),
                slots().getFirst().id());
        assertThat(plan()).containsExactly("10:00 3", "10:00 2", "15:00 2");
        act(BoardAction.Kind.UNDO, null, null, null, null);
        assertThat(plan()).containsExactly("10:00 2", "15:00 2");
        act(BoardAction.Kind.REDO, null, null, null, null);
        assertThat(plan()).startsWith("10:00 3");
    }

    @Test
    void placesByKeyboardWhereTimeIsLeft() {
        act(BoardAction.Kind.PLACE, null, specimen.item("1").id(), null, null);
        assertThat(plan()).containsExactly("10:00 2", "10:00 1", "15:00 2");
    }

    @Test
    void takesOutOfASittingAndOffersTheWayBack() {
        act(BoardAction.Kind.REMOVE, slots().getFirst().id(), null, null, null);
        assertThat(plan()).containsExactly("15:00 2");
        assertThat(cards().getLast()).doesNotContain("(continued)");
        press("Undo");
        assertThat(plan()).containsExactly("10:00 2", "15:00 2");
    }

    @Test
    void showsWhatWouldNotFitBeforeItIsDone() {
        setMinutes(0, 150);
        setMinutes(1, 100);
        act(BoardAction.Kind.PLACE, null, specimen.item("3").id(), sitting(0), null);
        setMinutes(1, 60);
        assertThat(find(Dialog.class).single().getHeaderTitle()).isEqualTo("60 minutes for item 3?");
        assertThat(words(find(Dialog.class).single())).contains("150 of 180 min, 30 left", "210 of 180 min, 30 over");
        assertThat(slots().get(1).minutes()).isNull();
        pressIn("Move 30 min of it to Tue 4 Mar, 15:00–18:00");
        assertThat(slots().stream().map(Slot::minutes)).containsExactly(150, 30, 100, 30);
        act(BoardAction.Kind.UNDO, null, null, null, null);
        assertThat(plan()).containsExactly("10:00 2", "10:00 3", "15:00 2");
    }

    @Test
    void marksASittingThatIsTooFull() {
        setMinutes(0, 200);
        pressIn("Do it anyway");
        assertThat(cards().getFirst()).contains("200 of 180 min, 20 over");
        assertThat(find(SittingCard.class).all().getFirst().hasClassName("over"))
                .isTrue();
        assertThat(words(board())).contains("1 sitting is overbooked");
    }

    @Test
    void leavesEverythingWhenOneCancels() {
        setMinutes(0, 200);
        pressIn("Cancel");
        assertThat(slots().getFirst().minutes()).isNull();
        assertThat(find(IntegerField.class).all().getFirst().getValue()).isNull();
    }

    @Test
    void splitsOverSittings() {
        var first = slots().getFirst();
        act(BoardAction.Kind.REMOVE, slots().getLast().id(), null, null, null);
        setMinutes(0, 150);
        act(BoardAction.Kind.SPLIT, first.id(), null, null, null);
        assertThat(slots().stream().map(Slot::minutes)).containsExactly(75, 75);
        assertThat(cards().getLast()).contains("(continued)", "75 of 180 min, 105 left");
    }

    @Test
    void refusesOnlyWhatMeetsAChangeOfTheTimetable() {
        COLLEAGUE.act(() -> desk.items()
                .delete(
                        specimen.agenda().id(),
                        specimen.item("3").id(),
                        specimen.item("3").version()));
        act(BoardAction.Kind.PLACE, null, specimen.item("1").id(), sitting(1), null);
        assertThat(plan()).containsExactly("10:00 2", "15:00 2", "15:00 1");
        var colleagues = slots().getFirst();
        COLLEAGUE.act(() -> desk.timetable()
                .setMinutes(
                        specimen.agenda().id(),
                        colleagues.id(),
                        desk.agendas().get(specimen.agenda().id()).version(),
                        45));
        act(BoardAction.Kind.REMOVE, slots().getLast().id(), null, null, null);
        assertThat(plan()).containsExactly("10:00 2", "15:00 2", "15:00 1");
        assertThat(notice()).contains("Somebody else changed the timetable");
        assertThat(cards().getFirst()).contains("45 of 180 min");
    }

    @Test
    void saysHowManySittingsAreTooMany() {
        var day = Objects.requireNonNull(specimen.meeting().startsOn()).plusDays(1);
        for (int hour : List.of(9, 11, 13)) {
            desk.meetings()
                    .addSitting(
                            specimen.meeting().id(),
                            new SittingInput(day, LocalTime.of(hour, 0), LocalTime.of(hour + 1, 0)));
        }
        show();
        assertThat(words(board())).contains("5 sittings, 1 more than the 4 that the resources permit");
    }

    @Test
    void saysAtTheFieldWhatASittingLacksAndWhatIsWrongWithIt() {
        press("Add sitting");
        var start = find(TimePicker.class).withLabel("Starts at").single();
        var end = find(TimePicker.class).withLabel("Ends at").single();
        end.clear();
        pressIn("Add sitting");
        assertThat(end.getErrorMessage()).isEqualTo("Nothing has been entered. Give the hour, e.g. 10:00.");
        end.setValue(start.getValue().minusHours(1));
        pressIn("Add sitting");
        assertThat(end.getErrorMessage()).contains("Give an end after the start.");
        assertThat(notice()).isEmpty();
        end.setValue(start.getValue().plusHours(1));
        pressIn("Add sitting");
        assertThat(find(Dialog.class).exists()).isFalse();
        assertThat(cards()).hasSize(3);
    }

    @Test
    @AsRole(Role.READER)
    void isOnlyLookedAtByReaders() {
        COLLEAGUE.act(() -> desk.agendas()
                .publish(
                        specimen.agenda().id(),
                        desk.agendas().get(specimen.agenda().id()).version()));
        show();
        assertThat(cards()).hasSize(2);
        assertThat(find(IntegerField.class).exists()).isFalse();
        assertThat(find(WaitingList.class).exists()).isFalse();
        assertThat(offers("Add sitting")).isFalse();
    }

    private void show() {
        open("meetings/%s/timetable".formatted(specimen.meeting().id()));
    }

    private TimetableBoard board() {
        return find(TimetableBoard.class).single();
    }

    private void act(
            BoardAction.Kind kind,
            @Nullable UUID slot,
            @Nullable UUID item,
            @Nullable UUID sitting,
            @Nullable UUID before) {
        board().act(new BoardAction(kind, slot, item, sitting, before));
    }

    private void setMinutes(int row, int minutes) {
        test(find(IntegerField.class).all().get(row)).setValue(minutes);
    }

    private void pressIn(String button) {
        test(find(Button.class, find(Dialog.class).single()).withText(button).single())
                .click();
    }

    private List<String> cards() {
        return find(SittingCard.class).all().stream()
                .map((Component card) -> words(card))
                .toList();
    }

    private List<Slot> slots() {
        return desk.timetable().findSlots(specimen.agenda().id());
    }

    private UUID sitting(int index) {
        return desk.meetings().findSittings(specimen.meeting().id()).get(index).id();
    }

    private List<String> plan() {
        var starts = desk.meetings().findSittings(specimen.meeting().id()).stream()
                .collect(java.util.stream.Collectors.toMap(Sitting::id, Sitting::startsAt));
        return slots().stream()
                .map(slot -> starts.get(slot.sittingId()) + " " + slot.itemLabel())
                .toList();
    }
}

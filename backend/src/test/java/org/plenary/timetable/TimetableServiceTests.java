package org.plenary.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plenary.agenda.Meetings.asClearer;
import static org.plenary.agenda.Meetings.asEditor;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.agenda.Agenda;
import org.plenary.agenda.AgendaItem;
import org.plenary.agenda.AgendaItemService;
import org.plenary.agenda.AgendaService;
import org.plenary.agenda.Meetings;
import org.plenary.meeting.MeetingService;
import org.plenary.meeting.Sitting;
import org.plenary.meeting.SittingInput;
import org.plenary.revision.RevisionService;
import org.plenary.shared.Changes;
import org.plenary.shared.Conflict;
import org.plenary.shared.InvalidInput;
import org.plenary.shared.NotFound;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@Import(Meetings.class)
class TimetableServiceTests {

    @Autowired
    private Meetings specimens;

    @Autowired
    private MeetingService meetings;

    @Autowired
    private AgendaService agendas;

    @Autowired
    private AgendaItemService items;

    @Autowired
    private TimetableService timetable;

    @Autowired
    private RevisionService revisions;

    @Autowired
    private Changes changes;

    private Agenda agenda;
    private Sitting morning;
    private Sitting afternoon;

    @BeforeEach
    void make() {
        agenda = specimens.agenda();
        morning = sitting(10);
        afternoon = sitting(15);
    }

    @Test
    void putsItemsWhereTheyAreWanted() {
        var second = put(morning, "2", null, 90);
        put(morning, "1", second, null);
        put(afternoon, "3", null, 30);
        assertThat(plan()).containsExactly("1 1 –", "2 2 90", "1 3 30");
    }

    @Test
    void movesWithinASittingAndToAnother() {
        var first = put(morning, "1", null, 10);
        var second = put(morning, "2", null, 90);
        var third = put(morning, "3", null, 30);
        edit(() -> timetable.move(agenda.id(), third.id(), version(), morning.id(), first.id()));
        assertThat(plan()).containsExactly("1 3 30", "2 1 10", "3 2 90");
        edit(() -> timetable.move(agenda.id(), first.id(), version(), afternoon.id(), null));
        assertThat(plan()).containsExactly("1 3 30", "2 2 90", "1 1 10");
        edit(() -> timetable.move(agenda.id(), second.id(), version(), morning.id(), second.id()));
        assertThat(plan()).containsExactly("1 3 30", "2 2 90", "1 1 10");
    }

    @Test
    void continuesWhatIsSplitAndSharesTheTime() {
        var whole = put(morning, "2", null, 150);
        var rest = edit(() -> timetable.split(agenda.id(), whole.id(), version(), afternoon.id(), 60));
        assertThat(plan()).containsExactly("1 2 90", "1 2 60 continued");
        assertThat(rest.continued()).isTrue();
        edit(() -> timetable.remove(agenda.id(), whole.id(), version()));
        assertThat(plan()).containsExactly("1 2 60");
    }

    @Test
    void tellsHowMuchOfASittingIsTaken() {
        put(morning, "1", null, null);
        var long2 = put(morning, "2", null, 170);
        var budget = asEditor(() -> timetable.get(agenda.id())).budget(morning);
        assertThat(budget).isEqualTo(new Budget(180, 170, 1));
        assertThat(budget.left()).isEqualTo(10);
        assertThat(budget.over()).isFalse();
        assertThat(budget.with(11).over()).isTrue();
        assertThat(budget.with(null)).isEqualTo(new Budget(180, 170, 2));
        edit(() -> timetable.setMinutes(agenda.id(), long2.id(), version(), 190));
        assertThat(asEditor(() -> timetable.get(agenda.id())).budget(morning).left())
                .isEqualTo(-10);
    }

    @Test
    void knowsWhatIsInNoSitting() {
        assertThat(waiting()).containsExactly("1", "1 (a)", "1 (b)", "2", "3");
        put(morning, "1 (a)", null, null);
        put(morning, "2", null, null);
        assertThat(waiting()).containsExactly("1 (b)", "3");
        put(afternoon, "1", null, null);
        assertThat(waiting()).containsExactly("3");
    }

    @Test
    void refusesWhatMakesNoSense() {
        var slot = put(morning, "2", null, 90);
        var other = put(afternoon, "3", null, 90);
        assertThatThrownBy(() -> put(morning, "2", null, 10))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("Item 2 is taken up in that sitting already.");
        assertThatThrownBy(() -> edit(
                        () -> timetable.move(agenda.id(), slot.id(), version(), afternoon.id(), UUID.randomUUID())))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> edit(() -> timetable.split(agenda.id(), slot.id(), version(), afternoon.id(), 90)))
                .hasMessage("90 of 90 minutes would leave nothing where it was.");
        assertThatThrownBy(() -> edit(() -> timetable.setMinutes(agenda.id(), other.id(), version(), 0)))
                .hasMessage("0 minutes is not a length of time.");
        assertThatThrownBy(() -> edit(() -> timetable.move(agenda.id(), slot.id(), version(), UUID.randomUUID(), null)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void refusesWhatRestsOnAnEarlierTimetable() {
        var slot = put(morning, "2", null, 90);
        var seen = version();
        put(afternoon, "3", null, 30);
        assertThatThrownBy(() -> edit(() -> timetable.remove(agenda.id(), slot.id(), seen)))
                .isInstanceOfSatisfying(
                        Conflict.class,
                        conflict -> assertThat(((Agenda) conflict.theirs()).version())
                                .isEqualTo(version()));
        assertThat(plan()).containsExactly("1 2 90", "1 3 30");
    }

    @Test
    void isUndoneInOneStep() {
        put(morning, "1", null, 10);
        var second = put(morning, "2", null, 150);
        var change = asEditor(() ->
                        changes.record(() -> timetable.split(agenda.id(), second.id(), version(), afternoon.id(), 60)))
                .change();
        asEditor(() -> {
            revisions.undo(Objects.requireNonNull(change));
            return change;
        });
        assertThat(plan()).containsExactly("1 1 10", "2 2 150");
    }

    @Test
    void opensTheNextEditionOfWhatIsPublic() {
        var slot = put(morning, "2", null, 90);
        asClearer(() -> agendas.publish(agenda.id(), version()));
        var moved = edit(() -> timetable.move(agenda.id(), slot.id(), version(), afternoon.id(), null));
        assertThat(moved.agendaId()).isNotEqualTo(agenda.id());
        assertThat(plan()).containsExactly("1 2 90");
        assertThat(asEditor(() -> timetable.findSlots(agenda.id())).getFirst().sittingId())
                .isEqualTo(morning.id());
    }

    private Slot put(Sitting sitting, String label, @Nullable Slot before, @Nullable Integer minutes) {
        return edit(() -> timetable.insert(
                agenda.id(), version(), sitting.id(), item(label).id(), before == null ? null : before.id(), minutes));
    }

    private static Slot edit(Supplier<Slot> work) {
        return asEditor(work);
    }

    private int version() {
        return asEditor(() -> agendas.get(agenda.id())).version();
    }

    private AgendaItem item(String label) {
        return asEditor(() -> items.findAll(agenda.id())).stream()
                .filter(item -> item.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private Sitting sitting(int hour) {
        return asEditor(() -> meetings.addSitting(
                agenda.meetingId(),
                new SittingInput(LocalDate.of(2018, 7, 4), LocalTime.of(hour, 0), LocalTime.of(hour + 3, 0))));
    }

    /** Each slot by position, label and minutes. */
    private List<String> plan() {
        return asEditor(() -> timetable.findSlots(agenda.id())).stream()
                .map(slot -> slot.position() + " " + slot.itemLabel() + " "
                        + (slot.minutes() == null ? "–" : slot.minutes()) + (slot.continued() ? " continued" : ""))
                .toList();
    }

    private List<String> waiting() {
        return asEditor(() -> timetable.get(agenda.id())).waiting().stream()
                .map(AgendaItem::label)
                .toList();
    }
}

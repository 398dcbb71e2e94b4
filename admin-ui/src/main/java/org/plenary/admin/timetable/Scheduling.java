package org.plenary.admin.timetable;

import static org.plenary.admin.common.Phrases.say;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.plenary.admin.agenda.Editing;
import org.plenary.admin.common.Notice;
import org.plenary.meeting.Sitting;
import org.plenary.shared.Conflict;
import org.plenary.timetable.Slot;
import org.plenary.timetable.Timetable;

/** One person's work on one timetable: what they have seen of it, and each change of theirs upon that. */
final class Scheduling {

    private final Editing editing;
    private Timetable seen;

    Scheduling(Editing editing) {
        this.editing = editing;
        this.seen = editing.desk().timetable().get(editing.agendaId());
    }

    Editing editing() {
        return editing;
    }

    Timetable timetable() {
        return seen;
    }

    void look() {
        seen = editing.desk().timetable().get(editing.agendaId());
    }

    Optional<Slot> slot(@Nullable UUID id) {
        return seen.slots().stream().filter(slot -> slot.id().equals(id)).findFirst();
    }

    Optional<Sitting> sitting(@Nullable UUID id) {
        return seen.sittings().stream()
                .filter(sitting -> sitting.id().equals(id))
                .findFirst();
    }

    Sitting sittingOf(Slot slot) {
        return sitting(slot.sittingId()).orElseThrow();
    }

    /** The first sitting after that one with so many minutes left, in which the item is not. */
    Optional<Sitting> roomAfter(Sitting sitting, UUID item, int minutes) {
        return seen.sittings().stream()
                .skip(seen.sittings().indexOf(sitting) + 1L)
                .filter(later -> seen.budget(later).left() >= minutes && !holds(later, item))
                .findFirst();
    }

    boolean holds(Sitting sitting, UUID item) {
        return seen.in(sitting.id()).stream().anyMatch(slot -> slot.itemId().equals(item));
    }

    /** The first sitting with time left, else the first of all. */
    Optional<Sitting> firstWithRoom() {
        return seen.sittings().stream()
                .filter(sitting -> seen.budget(sitting).left() > 0)
                .findFirst()
                .or(() -> seen.sittings().stream().findFirst());
    }

    /**
     * Makes the change to what was seen; null where it was refused. Several editors of one agenda meet often, so it is
     * refused only if somebody else changed the timetable itself.
     */
    @Nullable
    Slot change(String done, IntFunction<Slot> work) {
        try {
            return make(done, work);
        } catch (Conflict conflict) {
            var before = seen;
            look();
            if (!plan(before).equals(plan(seen))) {
                Notice.refuse(say("timetable.changed-meanwhile"), say("timetable.changed-meanwhile.remedy"));
                return null;
            }
            return make(done, work);
        }
    }

    private Slot make(String done, IntFunction<Slot> work) {
        var slot = editing.restructure(done, () -> work.apply(seen.agenda().version()));
        look();
        return slot;
    }

    private static List<List<Object>> plan(Timetable timetable) {
        return timetable.slots().stream()
                .map(slot -> List.<Object>of(
                        slot.id(), slot.sittingId(), slot.position(), Optional.ofNullable(slot.minutes())))
                .toList();
    }
}

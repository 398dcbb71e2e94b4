package org.plenary.timetable;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plenary.agenda.Agenda;
import org.plenary.agenda.AgendaItemService;
import org.plenary.agenda.AgendaService;
import org.plenary.meeting.MeetingService;
import org.plenary.shared.Changes;
import org.plenary.shared.Conflict;
import org.plenary.shared.InvalidInput;
import org.plenary.shared.NotFound;
import org.plenary.shared.Role;
import org.springframework.stereotype.Service;

/**
 * Which items are taken up in which sitting. A change to a published edition goes into the next one. Slots lean on each
 * other, so the expected version is that of the edition, as a whole; {@link Conflict} holds the edition as it is now.
 */
@Service
public final class TimetableService {

    private final SlotRepository slots;
    private final AgendaService agendas;
    private final AgendaItemService items;
    private final MeetingService meetings;
    private final Changes changes;

    TimetableService(
            SlotRepository slots,
            AgendaService agendas,
            AgendaItemService items,
            MeetingService meetings,
            Changes changes) {
        this.slots = slots;
        this.agendas = agendas;
        this.items = items;
        this.meetings = meetings;
        this.changes = changes;
    }

    public Timetable get(UUID agendaId) {
        var agenda = agendas.get(agendaId);
        return Timetable.of(
                agenda,
                meetings.findSittings(agenda.meetingId()),
                slots.findAll(agenda.id()),
                items.findAll(agenda.id()));
    }

    /** The slots of the edition in order of time. */
    public List<Slot> findSlots(UUID agendaId) {
        return slots.findAll(agendas.get(agendaId).id());
    }

    public Slot get(UUID agendaId, UUID id) {
        return findSlots(agendaId).stream()
                .filter(slot -> slot.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("slot", id));
    }

    /** Puts the item at the end of the sitting, whoever else works on the edition; minutes null where no time is set. */
    public Slot add(UUID agendaId, UUID sittingId, UUID itemId, @Nullable Integer minutes) {
        return changes.make(
                Role.EDITOR,
                "put an item into a sitting",
                () -> insert(agendas.edit(agendaId), sittingId, itemId, null, minutes));
    }

    /** Puts the item into the sitting, before that slot (null: at the end). */
    public Slot insert(
            UUID agendaId,
            int expectedVersion,
            UUID sittingId,
            UUID itemId,
            @Nullable UUID beforeId,
            @Nullable Integer minutes) {
        return edit(
                agendaId,
                expectedVersion,
                "put an item into a sitting",
                agenda -> insert(agenda, sittingId, itemId, beforeId, minutes));
    }

    /** Moves the slot to that sitting, or within its own, before that slot (null: to the end). */
    public Slot move(UUID agendaId, UUID id, int expectedVersion, UUID sittingId, @Nullable UUID beforeId) {
        return edit(agendaId, expectedVersion, "move an item in the timetable", agenda -> {
            var moved = get(agenda.id(), id);
            if (id.equals(beforeId)) {
                return moved;
            }
            if (!moved.sittingId().equals(sittingId)) {
                requireFree(agenda, sittingId, moved.itemId());
            }
            slots.place(agenda.id(), id, sittingId, makeRoom(agenda, sittingId, beforeId));
            slots.closeGaps(agenda.id());
            return get(agenda.id(), id);
        });
    }

    /**
     * Lets the item continue in that sitting, too, for so many of its minutes; null where no time is set there. Returns the
     * new slot.
     */
    public Slot split(UUID agendaId, UUID id, int expectedVersion, UUID sittingId, @Nullable Integer minutes) {
        return edit(agendaId, expectedVersion, "split an item over sittings", agenda -> {
            var whole = get(agenda.id(), id);
            if (minutes != null && whole.minutes() != null) {
                if (minutes >= whole.minutes()) {
                    throw InvalidInput.of("minutes", "slot.all-moved", minutes, whole.minutes());
                }
                slots.setMinutes(agenda.id(), id, whole.minutes() - minutes);
            }
            return insert(agenda, sittingId, whole.itemId(), null, minutes);
        });
    }

    /** Sets the time that is planned for it; null for none. */
    public Slot setMinutes(UUID agendaId, UUID id, int expectedVersion, @Nullable Integer minutes) {
        return edit(agendaId, expectedVersion, "set the time of an item in the timetable", agenda -> {
            requirePositive(minutes);
            get(agenda.id(), id);
            slots.setMinutes(agenda.id(), id, minutes);
            return get(agenda.id(), id);
        });
    }

    /** Takes the slot out of its sitting; the item stays on the agenda. Returns what was taken out. */
    public Slot remove(UUID agendaId, UUID id, int expectedVersion) {
        return edit(agendaId, expectedVersion, "take an item out of a sitting", agenda -> {
            var removed = get(agenda.id(), id);
            slots.delete(agenda.id(), id);
            slots.closeGaps(agenda.id());
            return removed;
        });
    }

    /** Takes every slot out of the edition's timetable, e.g. before another one is put in. */
    public void clear(UUID agendaId) {
        changes.make(Role.EDITOR, "clear the timetable", () -> {
            var agenda = agendas.edit(agendaId);
            slots.deleteAll(agenda.id());
            return agenda;
        });
    }

    private <T> T edit(UUID agendaId, int expectedVersion, String action, Function<Agenda, T> work) {
        return changes.make(Role.EDITOR, action, () -> work.apply(agendas.edit(agendaId, expectedVersion)));
    }

    private Slot insert(
            Agenda agenda, UUID sittingId, UUID itemId, @Nullable UUID beforeId, @Nullable Integer minutes) {
        requirePositive(minutes);
        items.get(agenda.id(), itemId);
        requireFree(agenda, sittingId, itemId);
        var position = makeRoom(agenda, sittingId, beforeId);
        return get(agenda.id(), slots.insert(agenda, sittingId, position, itemId, minutes));
    }

    private void requireFree(Agenda agenda, UUID sittingId, UUID itemId) {
        if (meetings.findSittings(agenda.meetingId()).stream()
                .noneMatch(sitting -> sitting.id().equals(sittingId))) {
            throw new NotFound("sitting", sittingId);
        }
        slots.findAll(agenda.id()).stream()
                .filter(slot ->
                        slot.sittingId().equals(sittingId) && slot.itemId().equals(itemId))
                .findFirst()
                .ifPresent(slot -> {
                    throw InvalidInput.of("sitting", "slot.in-the-sitting", slot.itemLabel());
                });
    }

    private int makeRoom(Agenda agenda, UUID sittingId, @Nullable UUID beforeId) {
        var there = slots.findAll(agenda.id()).stream()
                .filter(slot -> slot.sittingId().equals(sittingId))
                .toList();
        if (beforeId == null) {
            return there.isEmpty() ? 1 : there.getLast().position() + 1;
        }
        var position = there.stream()
                .filter(slot -> slot.id().equals(beforeId))
                .findFirst()
                .orElseThrow(() -> InvalidInput.of("before", "slot.not-in-the-sitting", beforeId))
                .position();
        slots.makeRoom(agenda.id(), sittingId, position);
        return position;
    }

    private static void requirePositive(@Nullable Integer minutes) {
        if (minutes != null && minutes < 1) {
            throw InvalidInput.of("minutes", "slot.no-minutes", minutes);
        }
    }
}

package org.plenary.importing;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.plenary.importing.AgendaProposal.Slot;
import org.plenary.meeting.MeetingService;
import org.plenary.meeting.Sitting;
import org.plenary.meeting.SittingInput;
import org.plenary.timetable.TimetableService;
import org.springframework.stereotype.Component;

/** Writes the timetable of a proposal: sittings that the meeting lacks, and the slots where they differ. */
@Component
class TimetableWriter {

    private final MeetingService meetings;
    private final TimetableService timetable;

    TimetableWriter(MeetingService meetings, TimetableService timetable) {
        this.meetings = meetings;
        this.timetable = timetable;
    }

    void write(UUID agendaId, UUID meetingId, List<Slot> proposed, Map<String, UUID> items) {
        if (proposed.isEmpty()) {
            return;
        }
        var sittings =
                proposed.stream().map(slot -> sitting(meetingId, slot).id()).toList();
        var ids = proposed.stream()
                .map(slot -> Objects.requireNonNull(items.get(slot.item())))
                .toList();
        var there = timetable.findSlots(agendaId);
        boolean same = there.stream()
                        .map(org.plenary.timetable.Slot::sittingId)
                        .toList()
                        .equals(sittings)
                && there.stream()
                        .map(org.plenary.timetable.Slot::itemId)
                        .toList()
                        .equals(ids);
        if (!same) {
            timetable.clear(agendaId);
            for (int at = 0; at < proposed.size(); at++) {
                timetable.add(agendaId, sittings.get(at), ids.get(at), null);
            }
        }
    }

    private Sitting sitting(UUID meetingId, Slot slot) {
        return meetings.findSittings(meetingId).stream()
                .filter(sitting ->
                        sitting.date().equals(slot.date()) && sitting.startsAt().equals(slot.start()))
                .findFirst()
                .orElseGet(
                        () -> meetings.addSitting(meetingId, new SittingInput(slot.date(), slot.start(), slot.end())));
    }
}

package org.plenary.timetable;

import static org.plenary.schema.Tables.MEETING;
import static org.plenary.schema.Tables.SLOT;
import static org.plenary.schema.Tables.SLOT_TIME;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.plenary.agenda.Editions;
import org.plenary.plan.Call;
import org.plenary.plan.Declarations;
import org.plenary.plan.Graph;
import org.plenary.schema.tables.Meeting;
import org.plenary.schema.tables.Slot;
import org.plenary.schema.tables.SlotTime;
import org.springframework.stereotype.Component;

/**
 * What is taken up now and next, for a display in the hall. A slot is over when its minutes have passed; where none are
 * planned, when its sitting ends. Without the meeting's time zone nothing can be said.
 */
@Component
class HallDisplayReads implements Declarations {

    @Override
    public void declare(Graph graph) {
        graph.owns(
                        "Meeting.now",
                        MEETING,
                        SLOT,
                        (call, meeting, slot) -> of(call, meeting, slot).and(slot.ID.eq(now(call, meeting))))
                .followsTheClock();
        graph.owns(
                        "Meeting.next",
                        MEETING,
                        SLOT,
                        (call, meeting, slot) -> of(call, meeting, slot).and(slot.ID.eq(next(call, meeting))))
                .followsTheClock();
        graph.owns(
                        "Meeting.remaining",
                        MEETING,
                        SLOT,
                        (call, meeting, slot) -> of(call, meeting, slot)
                                .and(slot.ID.in(DSL.select(SLOT_TIME.ID)
                                        .from(SLOT_TIME)
                                        .where(ahead(call, meeting, SLOT_TIME)))))
                .followsTheClock();
    }

    private static Condition of(Call call, Meeting meeting, Slot slot) {
        return slot.AGENDA_ID.eq(Editions.shown(call.role(), meeting.ID));
    }

    /** The first that is not over, if it has begun. */
    private static Field<UUID> now(Call call, Meeting meeting) {
        var time = SLOT_TIME.as("first_ahead");
        var first = DSL.select(time.ID, time.STARTS_AT, time.SITTING_STARTS_AT)
                .from(time)
                .where(ahead(call, meeting, time))
                .orderBy(time.SITTING_STARTS_AT, time.POSITION)
                .limit(DSL.inline(1))
                .asTable("ahead");
        var begin = DSL.coalesce(first.field(time.STARTS_AT), first.field(time.SITTING_STARTS_AT));
        return DSL.field(DSL.select(first.field(time.ID)).from(first).where(begin.le(at(call))));
    }

    private static Field<UUID> next(Call call, Meeting meeting) {
        var time = SLOT_TIME.as("later_ahead");
        return DSL.field(DSL.select(time.ID)
                .from(time)
                .where(ahead(call, meeting, time))
                .and(time.ID.isDistinctFrom(now(call, meeting)))
                .orderBy(time.SITTING_STARTS_AT, time.POSITION)
                .limit(DSL.inline(1)));
    }

    private static Condition ahead(Call call, Meeting meeting, SlotTime time) {
        return time.AGENDA_ID.eq(Editions.shown(call.role(), meeting.ID)).and(time.ENDS_AT.gt(at(call)));
    }

    private static Field<OffsetDateTime> at(Call call) {
        return call.has("at") ? call.moment("at") : DSL.currentOffsetDateTime();
    }
}

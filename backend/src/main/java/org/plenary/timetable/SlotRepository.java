package org.plenary.timetable;

import static org.jooq.Records.mapping;
import static org.plenary.schema.Tables.AGENDA_ITEM;
import static org.plenary.schema.Tables.SITTING;
import static org.plenary.schema.Tables.SLOT;
import static org.plenary.shared.Columns.text;

import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.plenary.agenda.Agenda;
import org.springframework.stereotype.Repository;

@Repository
class SlotRepository {

    private final DSLContext database;

    SlotRepository(DSLContext database) {
        this.database = database;
    }

    /** In order of time. */
    List<Slot> findAll(UUID agendaId) {
        var order = List.of(SITTING.DATE, SITTING.STARTS_AT, SLOT.POSITION);
        return database.select(
                        SLOT.AGENDA_ID,
                        SLOT.ID,
                        SLOT.SITTING_ID,
                        SLOT.POSITION,
                        SLOT.ITEM_ID,
                        AGENDA_ITEM.LABEL,
                        text(AGENDA_ITEM.TITLE),
                        SLOT.MINUTES,
                        DSL.field(DSL.rowNumber()
                                .over(DSL.partitionBy(SLOT.ITEM_ID).orderBy(order))
                                .gt(1)),
                        SLOT.VERSION)
                .from(SLOT)
                .join(SITTING)
                .on(SITTING.ID.eq(SLOT.SITTING_ID))
                .join(AGENDA_ITEM)
                .on(AGENDA_ITEM.AGENDA_ID.eq(SLOT.AGENDA_ID), AGENDA_ITEM.ID.eq(SLOT.ITEM_ID))
                .where(SLOT.AGENDA_ID.eq(agendaId))
                .orderBy(order)
                .fetch(mapping(Slot::new));
    }

    UUID insert(Agenda agenda, UUID sittingId, int position, UUID itemId, @Nullable Integer minutes) {
        return database.insertInto(SLOT)
                .set(SLOT.AGENDA_ID, agenda.id())
                .set(SLOT.MEETING_ID, agenda.meetingId())
                .set(SLOT.SITTING_ID, sittingId)
                .set(SLOT.POSITION, position)
                .set(SLOT.ITEM_ID, itemId)
                .set(SLOT.MINUTES, minutes)
                .returningResult(SLOT.ID)
                .fetchSingle()
                .value1();
    }

    void place(UUID agendaId, UUID id, UUID sittingId, int position) {
        database.update(SLOT)
                .set(SLOT.SITTING_ID, sittingId)
                .set(SLOT.POSITION, position)
                .where(is(agendaId, id))
                .execute();
    }

    void setMinutes(UUID agendaId, UUID id, @Nullable Integer minutes) {
        database.update(SLOT).set(SLOT.MINUTES, minutes).where(is(agendaId, id)).execute();
    }

    void delete(UUID agendaId, UUID id) {
        database.deleteFrom(SLOT).where(is(agendaId, id)).execute();
    }

    void deleteAll(UUID agendaId) {
        database.deleteFrom(SLOT).where(SLOT.AGENDA_ID.eq(agendaId)).execute();
    }

    /** Moves every slot of the sitting from that position on by one. */
    void makeRoom(UUID agendaId, UUID sittingId, int position) {
        database.update(SLOT)
                .set(SLOT.POSITION, SLOT.POSITION.plus(1))
                .where(SLOT.AGENDA_ID.eq(agendaId), SLOT.SITTING_ID.eq(sittingId), SLOT.POSITION.ge(position))
                .execute();
    }

    /** Counts the positions in each sitting from 1 again. */
    void closeGaps(UUID agendaId) {
        Field<Integer> place =
                DSL.rowNumber().over(DSL.partitionBy(SLOT.SITTING_ID).orderBy(SLOT.POSITION));
        var counted = DSL.select(SLOT.ID, place.as("place"))
                .from(SLOT)
                .where(SLOT.AGENDA_ID.eq(agendaId))
                .asTable("counted");
        Field<Integer> wanted = counted.field("place", Integer.class);
        database.update(SLOT)
                .set(SLOT.POSITION, wanted)
                .from(counted)
                .where(SLOT.AGENDA_ID.eq(agendaId), SLOT.ID.eq(counted.field(SLOT.ID)), SLOT.POSITION.ne(wanted))
                .execute();
    }

    private static Condition is(UUID agendaId, UUID id) {
        return SLOT.AGENDA_ID.eq(agendaId).and(SLOT.ID.eq(id));
    }
}

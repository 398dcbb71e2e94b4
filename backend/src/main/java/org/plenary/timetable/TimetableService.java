package org.plenary.timetable;

import static org.jooq.Records.mapping;
import static org.plenary.schema.Tables.AGENDA_ITEM;
import static org.plenary.schema.Tables.SITTING;
import static org.plenary.schema.Tables.SLOT;
import static org.plenary.shared.Columns.text;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.plenary.agenda.AgendaItemService;
import org.plenary.agenda.AgendaService;
import org.plenary.shared.Changes;
import org.plenary.shared.Role;
import org.springframework.stereotype.Service;

/** Which items are taken up in which sitting. A change to a published edition goes into the next one. */
@Service
public final class TimetableService {

    private final DSLContext database;
    private final AgendaService agendas;
    private final AgendaItemService items;
    private final Changes changes;

    TimetableService(DSLContext database, AgendaService agendas, AgendaItemService items, Changes changes) {
        this.database = database;
        this.agendas = agendas;
        this.items = items;
        this.changes = changes;
    }

    /** The slots of the edition in order of time. */
    public List<Slot> findSlots(UUID agendaId) {
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
                .where(SLOT.AGENDA_ID.eq(agendas.get(agendaId).id()))
                .orderBy(order)
                .fetch(mapping(Slot::new));
    }

    /** Puts the item at the end of the sitting; minutes null where no time is set. */
    public Slot add(UUID agendaId, UUID sittingId, UUID itemId, @Nullable Integer minutes) {
        return changes.make(Role.EDITOR, "put an item into a sitting", () -> {
            var agenda = agendas.edit(agendaId);
            items.get(agenda.id(), itemId);
            var id = database.insertInto(SLOT)
                    .set(SLOT.AGENDA_ID, agenda.id())
                    .set(SLOT.MEETING_ID, agenda.meetingId())
                    .set(SLOT.SITTING_ID, sittingId)
                    .set(
                            SLOT.POSITION,
                            DSL.field(database.select(DSL.coalesce(DSL.max(SLOT.POSITION), 0)
                                            .plus(1))
                                    .from(SLOT)
                                    .where(SLOT.AGENDA_ID.eq(agenda.id()), SLOT.SITTING_ID.eq(sittingId))))
                    .set(SLOT.ITEM_ID, itemId)
                    .set(SLOT.MINUTES, minutes)
                    .returningResult(SLOT.ID)
                    .fetchSingle()
                    .value1();
            return findSlots(agenda.id()).stream()
                    .filter(slot -> slot.id().equals(id))
                    .findFirst()
                    .orElseThrow();
        });
    }

    /** Takes every slot out of the edition's timetable, e.g. before another one is put in. */
    public void clear(UUID agendaId) {
        changes.make(Role.EDITOR, "clear the timetable", () -> {
            var agenda = agendas.edit(agendaId);
            database.deleteFrom(SLOT).where(SLOT.AGENDA_ID.eq(agenda.id())).execute();
            return agenda;
        });
    }
}

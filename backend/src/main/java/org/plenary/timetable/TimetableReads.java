package org.plenary.timetable;

import static org.plenary.schema.Tables.AGENDA;
import static org.plenary.schema.Tables.AGENDA_ITEM;
import static org.plenary.schema.Tables.ORGANIZATION_OF_WORK;
import static org.plenary.schema.Tables.SITTING;
import static org.plenary.schema.Tables.SLOT;
import static org.plenary.schema.Tables.SLOT_TIME;

import java.time.LocalDateTime;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.plenary.agenda.Editions;
import org.plenary.plan.Declarations;
import org.plenary.plan.Graph;
import org.plenary.schema.tables.Slot;
import org.springframework.stereotype.Component;

/** How the organization of work is read. */
@Component
class TimetableReads implements Declarations {

    @Override
    public void declare(Graph graph) {
        graph.thing("Slot", SLOT, slot -> List.of(slot.AGENDA_ID, slot.ID))
                .visibleWith(AGENDA, slot -> List.of(slot.AGENDA_ID))
                .current((role, slot) -> Editions.current(role, SLOT, slot.AGENDA_ID, slot.ID))
                .order(slot -> List.of(start(slot), slot.POSITION))
                .fields(List.of(SLOT.POSITION, SLOT.MINUTES))
                .fields(List.of(SLOT.VERSION, SLOT.CREATED_AT, SLOT.UPDATED_AT))
                .field(
                        "startsAt",
                        slot -> DSL.field(DSL.select(SLOT_TIME.LOCAL_STARTS_AT)
                                .from(SLOT_TIME)
                                .where(SLOT_TIME.AGENDA_ID.eq(slot.AGENDA_ID))
                                .and(SLOT_TIME.ID.eq(slot.ID))))
                .field("continued", slot -> DSL.field(continued(slot)));
        graph.owns(
                "Sitting.slots",
                SITTING,
                SLOT,
                (call, sitting, slot) -> slot.SITTING_ID
                        .eq(sitting.ID)
                        .and(slot.AGENDA_ID.eq(Editions.shown(call.role(), sitting.MEETING_ID))));
        graph.owns("Agenda.slots", AGENDA, SLOT, slot -> List.of(slot.AGENDA_ID));
        graph.owns("AgendaItem.slots", AGENDA_ITEM, SLOT, slot -> List.of(slot.AGENDA_ID, slot.ITEM_ID));
        graph.part("OrganizationOfWork", ORGANIZATION_OF_WORK, work -> List.of(work.ID))
                .visibleWith(AGENDA, work -> List.of(work.ID))
                .fields(List.of(ORGANIZATION_OF_WORK.STAGE));
        graph.owns("Agenda.organizationOfWork", AGENDA, ORGANIZATION_OF_WORK, work -> List.of(work.ID));
        graph.owns("OrganizationOfWork.slots", ORGANIZATION_OF_WORK, SLOT, slot -> List.of(slot.AGENDA_ID));
    }

    /** Whether the item has an earlier slot in the same edition; positions count within a sitting. */
    private static Condition continued(Slot slot) {
        var earlier = SLOT.as("earlier");
        return DSL.exists(DSL.selectOne()
                .from(earlier)
                .where(earlier.AGENDA_ID.eq(slot.AGENDA_ID))
                .and(earlier.ITEM_ID.eq(slot.ITEM_ID))
                .and(DSL.row(start(earlier), earlier.POSITION).lt(DSL.row(start(slot), slot.POSITION))));
    }

    private static Field<LocalDateTime> start(Slot slot) {
        var sitting = SITTING.as("sitting_of_" + slot.getName());
        return DSL.field(DSL.select(DSL.field("{0} + {1}", LocalDateTime.class, sitting.DATE, sitting.STARTS_AT))
                .from(sitting)
                .where(sitting.ID.eq(slot.SITTING_ID)));
    }
}

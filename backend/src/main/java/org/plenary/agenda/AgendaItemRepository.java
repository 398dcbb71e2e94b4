package org.plenary.agenda;

import static org.jooq.Records.mapping;
import static org.plenary.schema.Tables.AGENDA_ITEM;
import static org.plenary.schema.Tables.AGENDA_ITEM_IDENTITY;
import static org.plenary.shared.Columns.constant;
import static org.plenary.shared.Columns.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class AgendaItemRepository {

    private final DSLContext database;

    AgendaItemRepository(DSLContext database) {
        this.database = database;
    }

    List<AgendaItem> find(Condition condition) {
        return database.select(
                        AGENDA_ITEM.AGENDA_ID,
                        AGENDA_ITEM.ID,
                        AGENDA_ITEM.PARENT_ID,
                        AGENDA_ITEM.POSITION,
                        AGENDA_ITEM.NUMBER,
                        AGENDA_ITEM.MARKER,
                        AGENDA_ITEM.LABEL,
                        text(AGENDA_ITEM.TITLE),
                        constant(AGENDA_ITEM.KIND, AgendaItemKind.class),
                        constant(AGENDA_ITEM.FURTHER_DOCUMENTATION, FurtherDocumentation.class),
                        AGENDA_ITEM.VERSION)
                .from(AGENDA_ITEM)
                .where(condition)
                .orderBy(AGENDA_ITEM.POSITION)
                .fetch(mapping(AgendaItem::new));
    }

    /** The items of an edition, by their places below their parents: not yet in the order of print. */
    List<AgendaItem> findAll(UUID agendaId) {
        return find(AGENDA_ITEM.AGENDA_ID.eq(agendaId));
    }

    Optional<AgendaItem> find(UUID agendaId, UUID id) {
        return find(AGENDA_ITEM.AGENDA_ID.eq(agendaId).and(AGENDA_ITEM.ID.eq(id))).stream()
                .findFirst();
    }

    boolean continueFrom(UUID id, @Nullable UUID earlierId) {
        return database.update(AGENDA_ITEM_IDENTITY)
                        .set(AGENDA_ITEM_IDENTITY.CONTINUES_ID, earlierId)
                        .where(AGENDA_ITEM_IDENTITY.ID.eq(id))
                        .execute()
                == 1;
    }

    /** The meeting on whose agenda the item is. */
    Optional<UUID> findMeeting(UUID id) {
        return database.select(AGENDA_ITEM_IDENTITY.MEETING_ID)
                .from(AGENDA_ITEM_IDENTITY)
                .where(AGENDA_ITEM_IDENTITY.ID.eq(id))
                .fetchOptional(AGENDA_ITEM_IDENTITY.MEETING_ID);
    }

    List<UUID> insertIdentities(UUID meetingId, int count) {
        return database.insertInto(AGENDA_ITEM_IDENTITY)
                .columns(AGENDA_ITEM_IDENTITY.MEETING_ID)
                .select(database.select(DSL.val(meetingId)).from(DSL.generateSeries(1, count)))
                .returningResult(AGENDA_ITEM_IDENTITY.ID)
                .fetch(Record1::value1);
    }

    /** All at once, parents before their children. */
    void insert(UUID agendaId, List<WrittenItem> items) {
        var rows = rows(items);
        var columns = new ArrayList<Field<?>>(rows.columns().keySet());
        var values = new ArrayList<Field<?>>(rows.columns().values());
        columns.add(AGENDA_ITEM.AGENDA_ID);
        values.add(DSL.val(agendaId));
        database.insertInto(AGENDA_ITEM)
                .columns(columns)
                .select(database.select(values).from(rows.table()))
                .execute();
    }

    /** All at once, their places too. */
    void update(UUID agendaId, List<WrittenItem> items) {
        var rows = rows(items);
        database.update(AGENDA_ITEM)
                .set(rows.columns())
                .from(rows.table())
                .where(AGENDA_ITEM.AGENDA_ID.eq(agendaId), AGENDA_ITEM.ID.eq(rows.of(AGENDA_ITEM.ID)))
                .execute();
    }

    private static WrittenRows<WrittenItem> rows(List<WrittenItem> items) {
        return new WrittenRows<>(items)
                .with(AGENDA_ITEM.ID, WrittenItem::id)
                .with(AGENDA_ITEM.PARENT_ID, WrittenItem::parentId)
                .with(AGENDA_ITEM.POSITION, WrittenItem::position)
                .with(AGENDA_ITEM.NUMBER, item -> item.says().number())
                .with(AGENDA_ITEM.MARKER, item -> item.says().marker())
                .with(AGENDA_ITEM.TITLE, item -> item.says().title().toJsonb())
                .with(AGENDA_ITEM.KIND, item -> item.says().kind().name())
                .with(
                        AGENDA_ITEM.FURTHER_DOCUMENTATION,
                        item -> item.says().furtherDocumentation().name());
    }

    boolean update(UUID agendaId, UUID id, int expectedVersion, AgendaItemInput input) {
        return database.update(AGENDA_ITEM)
                        .set(AGENDA_ITEM.NUMBER, input.number())
                        .set(AGENDA_ITEM.MARKER, input.marker())
                        .set(AGENDA_ITEM.TITLE, input.title().toJsonb())
                        .set(AGENDA_ITEM.KIND, input.kind().name())
                        .set(
                                AGENDA_ITEM.FURTHER_DOCUMENTATION,
                                input.furtherDocumentation().name())
                        .where(
                                AGENDA_ITEM.AGENDA_ID.eq(agendaId),
                                AGENDA_ITEM.ID.eq(id),
                                AGENDA_ITEM.VERSION.eq(expectedVersion))
                        .execute()
                == 1;
    }

    /** Takes items of one edition to other places, all at once. */
    void place(UUID agendaId, List<ItemPlace> places) {
        if (places.isEmpty()) {
            return;
        }
        var rows = new WrittenRows<>(places)
                .with(AGENDA_ITEM.ID, ItemPlace::id)
                .with(AGENDA_ITEM.PARENT_ID, ItemPlace::parentId)
                .with(AGENDA_ITEM.POSITION, ItemPlace::position)
                .with(AGENDA_ITEM.VERSION, place -> place.moved() ? 1 : 0);
        database.update(AGENDA_ITEM)
                .set(AGENDA_ITEM.PARENT_ID, rows.of(AGENDA_ITEM.PARENT_ID))
                .set(AGENDA_ITEM.POSITION, rows.of(AGENDA_ITEM.POSITION))
                // A change of place alone does not count; a move is meant to be seen by others.
                .set(AGENDA_ITEM.VERSION, AGENDA_ITEM.VERSION.plus(rows.of(AGENDA_ITEM.VERSION)))
                .from(rows.table())
                .where(AGENDA_ITEM.AGENDA_ID.eq(agendaId), AGENDA_ITEM.ID.eq(rows.of(AGENDA_ITEM.ID)))
                .execute();
    }

    void number(UUID agendaId, List<Renumbering> changes) {
        var rows = new WrittenRows<>(changes)
                .with(AGENDA_ITEM.ID, change -> change.item().id())
                .with(AGENDA_ITEM.NUMBER, Renumbering::number)
                .with(AGENDA_ITEM.MARKER, Renumbering::marker);
        database.update(AGENDA_ITEM)
                .set(AGENDA_ITEM.NUMBER, rows.of(AGENDA_ITEM.NUMBER))
                .set(AGENDA_ITEM.MARKER, rows.of(AGENDA_ITEM.MARKER))
                .from(rows.table())
                .where(AGENDA_ITEM.AGENDA_ID.eq(agendaId), AGENDA_ITEM.ID.eq(rows.of(AGENDA_ITEM.ID)))
                .execute();
    }

    void delete(UUID agendaId, Collection<UUID> ids) {
        database.deleteFrom(AGENDA_ITEM)
                .where(AGENDA_ITEM.AGENDA_ID.eq(agendaId), AGENDA_ITEM.ID.eq(DSL.any(ids.toArray(UUID[]::new))))
                .execute();
    }

    boolean delete(UUID agendaId, UUID id, int expectedVersion) {
        return database.deleteFrom(AGENDA_ITEM)
                        .where(
                                AGENDA_ITEM.AGENDA_ID.eq(agendaId),
                                AGENDA_ITEM.ID.eq(id),
                                AGENDA_ITEM.VERSION.eq(expectedVersion))
                        .execute()
                == 1;
    }
}

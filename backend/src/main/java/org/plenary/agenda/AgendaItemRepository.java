package org.plenary.agenda;

import static org.jooq.Records.mapping;
import static org.plenary.schema.Tables.AGENDA_ITEM;
import static org.plenary.schema.Tables.AGENDA_ITEM_IDENTITY;
import static org.plenary.shared.Columns.constant;
import static org.plenary.shared.Columns.text;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
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

    /** The items below that one, or at the top for null, in order. */
    List<AgendaItem> findChildren(UUID agendaId, @Nullable UUID parentId) {
        return find(AGENDA_ITEM.AGENDA_ID.eq(agendaId).and(below(parentId)));
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

    private static Condition below(@Nullable UUID parentId) {
        return parentId == null ? AGENDA_ITEM.PARENT_ID.isNull() : AGENDA_ITEM.PARENT_ID.eq(parentId);
    }

    UUID insertIdentity(UUID meetingId) {
        return database.insertInto(AGENDA_ITEM_IDENTITY)
                .set(AGENDA_ITEM_IDENTITY.MEETING_ID, meetingId)
                .returningResult(AGENDA_ITEM_IDENTITY.ID)
                .fetchSingle()
                .value1();
    }

    void insert(UUID agendaId, UUID id, @Nullable UUID parentId, int position, AgendaItemInput input) {
        database.insertInto(AGENDA_ITEM)
                .set(AGENDA_ITEM.AGENDA_ID, agendaId)
                .set(AGENDA_ITEM.ID, id)
                .set(AGENDA_ITEM.PARENT_ID, parentId)
                .set(AGENDA_ITEM.POSITION, position)
                .set(AGENDA_ITEM.NUMBER, input.number())
                .set(AGENDA_ITEM.MARKER, input.marker())
                .set(AGENDA_ITEM.TITLE, input.title().toJsonb())
                .set(AGENDA_ITEM.KIND, input.kind().name())
                .set(
                        AGENDA_ITEM.FURTHER_DOCUMENTATION,
                        input.furtherDocumentation().name())
                .execute();
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

    boolean move(UUID agendaId, UUID id, int expectedVersion, @Nullable UUID parentId, int position) {
        return database.update(AGENDA_ITEM)
                        .set(AGENDA_ITEM.PARENT_ID, parentId)
                        .set(AGENDA_ITEM.POSITION, position)
                        // A change of place alone does not count; this one is meant to be seen by others.
                        .set(AGENDA_ITEM.VERSION, AGENDA_ITEM.VERSION.plus(1))
                        .where(
                                AGENDA_ITEM.AGENDA_ID.eq(agendaId),
                                AGENDA_ITEM.ID.eq(id),
                                AGENDA_ITEM.VERSION.eq(expectedVersion))
                        .execute()
                == 1;
    }

    /** Takes items of one edition a place further, all at once. */
    void moveOn(UUID agendaId, List<UUID> ids) {
        database.update(AGENDA_ITEM)
                .set(AGENDA_ITEM.POSITION, AGENDA_ITEM.POSITION.plus(1))
                .where(AGENDA_ITEM.AGENDA_ID.eq(agendaId), AGENDA_ITEM.ID.in(ids))
                .execute();
    }

    void setNumber(AgendaItem item, @Nullable String number, @Nullable String marker) {
        database.update(AGENDA_ITEM)
                .set(AGENDA_ITEM.NUMBER, number)
                .set(AGENDA_ITEM.MARKER, marker)
                .where(AGENDA_ITEM.AGENDA_ID.eq(item.agendaId()), AGENDA_ITEM.ID.eq(item.id()))
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

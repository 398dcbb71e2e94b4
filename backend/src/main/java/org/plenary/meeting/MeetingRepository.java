package org.plenary.meeting;

import static org.jooq.Records.mapping;
import static org.plenary.schema.Tables.AGENDA_ITEM;
import static org.plenary.schema.Tables.AGENDA_ITEM_IDENTITY;
import static org.plenary.schema.Tables.BODY;
import static org.plenary.schema.Tables.MEETING;
import static org.plenary.shared.Columns.constant;
import static org.plenary.shared.Columns.text;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.Publication;
import org.springframework.stereotype.Repository;

@Repository
class MeetingRepository {

    private final DSLContext database;

    MeetingRepository(DSLContext database) {
        this.database = database;
    }

    /** Latest first, those without date last. */
    List<Meeting> find(Condition condition) {
        return database.select(
                        MEETING.ID,
                        MEETING.BODY_ID,
                        text(BODY.NAME),
                        BODY.SYMBOL,
                        MEETING.ORDINAL,
                        constant(MEETING.DESIGNATION, MeetingDesignation.class),
                        text(MEETING.TITLE),
                        MEETING.STARTS_ON,
                        MEETING.ENDS_ON,
                        MEETING.VENUE,
                        MEETING.TIME_ZONE,
                        constant(MEETING.STATUS, MeetingStatus.class),
                        MEETING.ENTITLED_SITTINGS,
                        MEETING.INTERPRETATION_LANGUAGES.convertFrom(
                                languages -> languages == null ? null : Arrays.asList(languages)),
                        constant(MEETING.PUBLICATION, Publication.class),
                        MEETING.VERSION)
                .from(MEETING)
                .join(BODY)
                .on(BODY.ID.eq(MEETING.BODY_ID))
                .where(condition)
                .orderBy(MEETING.STARTS_ON.desc().nullsLast(), MEETING.ID)
                .fetch(mapping(Meeting::new));
    }

    Optional<Meeting> findById(UUID id) {
        return find(MEETING.ID.eq(id)).stream().findFirst();
    }

    UUID insert(MeetingInput input) {
        return database.insertInto(MEETING)
                .set(columns(input))
                .returningResult(MEETING.ID)
                .fetchSingle()
                .value1();
    }

    boolean update(UUID id, int expectedVersion, MeetingInput input) {
        return database.update(MEETING)
                        .set(columns(input))
                        .where(MEETING.ID.eq(id), MEETING.VERSION.eq(expectedVersion))
                        .execute()
                == 1;
    }

    private static Map<Field<?>, @Nullable Object> columns(MeetingInput input) {
        var columns = new java.util.LinkedHashMap<Field<?>, @Nullable Object>();
        columns.put(MEETING.BODY_ID, input.bodyId());
        columns.put(MEETING.ORDINAL, input.ordinal());
        columns.put(MEETING.DESIGNATION, input.designation().name());
        columns.put(MEETING.TITLE, input.title().toJsonb());
        columns.put(MEETING.STARTS_ON, input.startsOn());
        columns.put(MEETING.ENDS_ON, input.endsOn());
        columns.put(MEETING.VENUE, input.venue());
        columns.put(MEETING.TIME_ZONE, input.timeZone());
        columns.put(MEETING.STATUS, input.status().name());
        columns.put(MEETING.ENTITLED_SITTINGS, input.entitledSittings());
        columns.put(
                MEETING.INTERPRETATION_LANGUAGES,
                input.interpretationLanguages() == null
                        ? null
                        : input.interpretationLanguages().toArray(String[]::new));
        return columns;
    }

    void setFoundIn(UUID id, String source) {
        database.update(MEETING)
                .set(MEETING.FOUND_IN, source)
                .where(MEETING.ID.eq(id))
                .execute();
    }

    /** What agendas that were discarded have left of their items goes with the meeting. */
    boolean delete(UUID id, int expectedVersion) {
        database.deleteFrom(AGENDA_ITEM_IDENTITY)
                .where(
                        AGENDA_ITEM_IDENTITY.MEETING_ID.eq(id),
                        DSL.notExists(
                                DSL.selectOne().from(AGENDA_ITEM).where(AGENDA_ITEM.ID.eq(AGENDA_ITEM_IDENTITY.ID))))
                .execute();
        return database.deleteFrom(MEETING)
                        .where(MEETING.ID.eq(id), MEETING.VERSION.eq(expectedVersion))
                        .execute()
                == 1;
    }
}

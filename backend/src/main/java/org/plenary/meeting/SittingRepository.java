package org.plenary.meeting;

import static org.jooq.Records.mapping;
import static org.plenary.schema.Tables.SITTING;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class SittingRepository {

    private final DSLContext database;

    SittingRepository(DSLContext database) {
        this.database = database;
    }

    List<Sitting> find(Condition condition) {
        return database.select(
                        SITTING.ID,
                        SITTING.MEETING_ID,
                        SITTING.DATE,
                        SITTING.STARTS_AT,
                        SITTING.ENDS_AT,
                        SITTING.ACTUAL_STARTS_AT,
                        SITTING.ACTUAL_ENDS_AT,
                        SITTING.INTERPRETATION_LANGUAGES.convertFrom(
                                languages -> languages == null ? null : Arrays.asList(languages)),
                        SITTING.VERSION)
                .from(SITTING)
                .where(condition)
                .orderBy(SITTING.DATE, SITTING.STARTS_AT)
                .fetch(mapping(Sitting::new));
    }

    UUID insert(UUID meetingId, SittingInput input) {
        return database.insertInto(SITTING)
                .set(SITTING.MEETING_ID, meetingId)
                .set(columns(input))
                .returningResult(SITTING.ID)
                .fetchSingle()
                .value1();
    }

    boolean update(UUID id, int expectedVersion, SittingInput input) {
        return database.update(SITTING)
                        .set(columns(input))
                        .where(SITTING.ID.eq(id), SITTING.VERSION.eq(expectedVersion))
                        .execute()
                == 1;
    }

    boolean delete(UUID id, int expectedVersion) {
        return database.deleteFrom(SITTING)
                        .where(SITTING.ID.eq(id), SITTING.VERSION.eq(expectedVersion))
                        .execute()
                == 1;
    }

    /** Moves every sitting of the meeting by that many days. */
    void shift(UUID meetingId, long days) {
        database.update(SITTING)
                .set(SITTING.DATE, SITTING.DATE.plus(Math.toIntExact(days)))
                .where(SITTING.MEETING_ID.eq(meetingId))
                .execute();
    }

    private static Map<Field<?>, @Nullable Object> columns(SittingInput input) {
        var columns = new LinkedHashMap<Field<?>, @Nullable Object>();
        columns.put(SITTING.DATE, input.date());
        columns.put(SITTING.STARTS_AT, input.startsAt());
        columns.put(SITTING.ENDS_AT, input.endsAt());
        columns.put(SITTING.ACTUAL_STARTS_AT, input.actualStartsAt());
        columns.put(SITTING.ACTUAL_ENDS_AT, input.actualEndsAt());
        columns.put(
                SITTING.INTERPRETATION_LANGUAGES,
                input.interpretationLanguages() == null
                        ? null
                        : input.interpretationLanguages().toArray(String[]::new));
        return columns;
    }
}

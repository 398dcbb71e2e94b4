package org.plenary.resolution;

import static org.jooq.Records.mapping;
import static org.plenary.schema.Tables.RESOLUTION;
import static org.plenary.shared.Columns.constant;
import static org.plenary.shared.Columns.text;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.plenary.schema.tables.records.ResolutionRecord;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.Publication;
import org.springframework.stereotype.Repository;

@Repository
class ResolutionRepository {

    private static final Pattern SESSION_AND_SERIAL = Pattern.compile("(\\d{1,3})/(\\d{1,4})");

    private final DSLContext database;

    ResolutionRepository(DSLContext database) {
        this.database = database;
    }

    List<Resolution> find(Condition condition) {
        return database.select(
                        RESOLUTION.ID,
                        RESOLUTION.BODY_ID,
                        constant(RESOLUTION.KIND, ResolutionKind.class),
                        RESOLUTION.NUMBER,
                        RESOLUTION.MEETING_ID,
                        text(RESOLUTION.TITLE),
                        RESOLUTION.ADOPTED_ON,
                        RESOLUTION.FOUND_IN,
                        constant(RESOLUTION.PUBLICATION, Publication.class),
                        RESOLUTION.VERSION)
                .from(RESOLUTION)
                .where(condition)
                .fetch(mapping(Resolution::new));
    }

    UUID insert(ResolutionInput input) {
        return database.insertInto(RESOLUTION)
                .set(columns(input))
                .returningResult(RESOLUTION.ID)
                .fetchSingle()
                .value1();
    }

    boolean update(UUID id, int expectedVersion, ResolutionInput input) {
        return database.update(RESOLUTION)
                        .set(columns(input))
                        .where(RESOLUTION.ID.eq(id), RESOLUTION.VERSION.eq(expectedVersion))
                        .execute()
                == 1;
    }

    boolean delete(UUID id, int expectedVersion) {
        return database.deleteFrom(RESOLUTION)
                        .where(RESOLUTION.ID.eq(id), RESOLUTION.VERSION.eq(expectedVersion))
                        .execute()
                == 1;
    }

    void setFoundIn(UUID id, String source) {
        database.update(RESOLUTION)
                .set(RESOLUTION.FOUND_IN, source)
                .where(RESOLUTION.ID.eq(id))
                .execute();
    }

    /** Of a number such as 8/2 the session and the serial are kept apart, of 2012/19 there is no session. */
    private static ResolutionRecord columns(ResolutionInput input) {
        var parts = SESSION_AND_SERIAL.matcher(input.number());
        boolean inParts = parts.matches();
        var columns = new ResolutionRecord();
        columns.setBodyId(input.bodyId());
        columns.setKind(input.kind().name());
        columns.setNumber(input.number());
        columns.setMeetingOrdinal(inParts ? Integer.valueOf(parts.group(1)) : null);
        columns.setSerial(inParts ? Integer.valueOf(parts.group(2)) : null);
        columns.setMeetingId(input.meetingId());
        columns.setTitle(
                Optional.ofNullable(input.title()).map(LocalizedText::toJsonb).orElse(null));
        columns.setAdoptedOn(input.adoptedOn());
        columns.setFoundIn(input.foundIn());
        return columns;
    }
}

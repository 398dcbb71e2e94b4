package org.plenary.due;

import static org.jooq.Records.mapping;
import static org.plenary.due.DueService.seen;
import static org.plenary.schema.Tables.AGENDA;
import static org.plenary.schema.Tables.BODY;
import static org.plenary.schema.Tables.BUREAU_DECISION;
import static org.plenary.schema.Tables.DOCUMENT;
import static org.plenary.schema.Tables.INSTRUMENT;
import static org.plenary.schema.Tables.MANDATE;
import static org.plenary.schema.Tables.MEETING;
import static org.plenary.schema.Tables.RESOLUTION;
import static org.plenary.shared.Columns.constant;
import static org.plenary.shared.Columns.text;

import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record6;
import org.jooq.SelectUnionStep;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.Publication;
import org.springframework.stereotype.Repository;

/** What waits on its way to the public: one statement over whatever is published as a whole. */
@Repository
class ClearanceRepository {

    private static final Field<UUID> NO_MEETING = DSL.castNull(UUID.class);
    private static final Field<String> NO_SYMBOL = DSL.castNull(String.class);

    private final DSLContext database;

    ClearanceRepository(DSLContext database) {
        this.database = database;
    }

    List<Clearance> find(int limit) {
        return database.fetch(waiting(
                                "agenda",
                                AGENDA.ID,
                                AGENDA.MEETING_ID,
                                BODY.SYMBOL,
                                text(MEETING.TITLE),
                                AGENDA.PUBLICATION,
                                AGENDA.join(MEETING)
                                        .on(MEETING.ID.eq(AGENDA.MEETING_ID))
                                        .join(BODY)
                                        .on(BODY.ID.eq(MEETING.BODY_ID)))
                        .unionAll(waiting(
                                "meeting",
                                MEETING.ID,
                                MEETING.ID,
                                BODY.SYMBOL,
                                text(MEETING.TITLE),
                                MEETING.PUBLICATION,
                                MEETING.join(BODY).on(BODY.ID.eq(MEETING.BODY_ID))))
                        .unionAll(waiting(
                                "body", BODY.ID, NO_MEETING, BODY.SYMBOL, text(BODY.NAME), BODY.PUBLICATION, BODY))
                        .unionAll(waiting(
                                "document",
                                DOCUMENT.ID,
                                DOCUMENT.MEETING_ID,
                                DOCUMENT.SYMBOL,
                                text(DOCUMENT.TITLE),
                                DOCUMENT.PUBLICATION,
                                DOCUMENT))
                        .unionAll(waiting(
                                "resolution",
                                RESOLUTION.ID,
                                RESOLUTION.MEETING_ID,
                                RESOLUTION.NUMBER,
                                text(RESOLUTION.TITLE),
                                RESOLUTION.PUBLICATION,
                                RESOLUTION))
                        .unionAll(waiting(
                                "bureau_decision",
                                BUREAU_DECISION.ID,
                                NO_MEETING,
                                NO_SYMBOL,
                                text(BUREAU_DECISION.SUBJECT),
                                BUREAU_DECISION.PUBLICATION,
                                BUREAU_DECISION))
                        .unionAll(waiting(
                                "instrument",
                                INSTRUMENT.ID,
                                NO_MEETING,
                                NO_SYMBOL,
                                text(INSTRUMENT.NAME),
                                INSTRUMENT.PUBLICATION,
                                INSTRUMENT))
                        .unionAll(waiting(
                                "mandate",
                                MANDATE.ID,
                                NO_MEETING,
                                NO_SYMBOL,
                                text(MANDATE.SUMMARY),
                                MANDATE.PUBLICATION,
                                MANDATE))
                        .orderBy(1, 4)
                        .limit(limit))
                .map(mapping(Clearance::new));
    }

    private static SelectUnionStep<Record6<String, UUID, UUID, String, LocalizedText, Publication>> waiting(
            String unit,
            Field<UUID> id,
            Field<UUID> meeting,
            Field<String> symbol,
            Field<LocalizedText> title,
            TableField<?, String> publication,
            Table<?> from) {
        return DSL.select(DSL.inline(unit), id, meeting, symbol, title, constant(publication, Publication.class))
                .from(from)
                .where(waits(publication));
    }

    private static Condition waits(TableField<?, String> publication) {
        return publication
                .in(Publication.IN_REVIEW.name(), Publication.CLEARED.name())
                .and(seen(publication));
    }
}

package org.plenary.body;

import static org.plenary.schema.Tables.BODY_INSTRUMENT;
import static org.plenary.schema.Tables.INSTRUMENT;
import static org.plenary.schema.Tables.INSTRUMENT_ARTICLE;

import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.plenary.publication.PublicationSteps;
import org.plenary.publication.PublicationUnit;
import org.plenary.shared.Changes;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.Role;
import org.springframework.stereotype.Service;

/** Treaties and protocols, and which bodies serve them. */
@Service
public final class InstrumentService {

    private final DSLContext database;
    private final PublicationSteps steps;
    private final Changes changes;

    InstrumentService(DSLContext database, PublicationSteps steps, Changes changes) {
        this.database = database;
        this.steps = steps;
        this.changes = changes;
    }

    /** Registers a convention, or a protocol with the convention that it supplements as its parent. */
    public UUID create(@Nullable UUID parentId, LocalizedText name, @Nullable LocalizedText shortName) {
        return changes.make(
                Role.EDITOR,
                "register an instrument",
                () -> database.insertInto(INSTRUMENT)
                        .set(INSTRUMENT.PARENT_ID, parentId)
                        .set(INSTRUMENT.NAME, name.toJsonb())
                        .set(
                                INSTRUMENT.SHORT_NAME,
                                Optional.ofNullable(shortName)
                                        .map(LocalizedText::toJsonb)
                                        .orElse(null))
                        .returningResult(INSTRUMENT.ID)
                        .fetchSingle()
                        .value1());
    }

    /** Says that the body serves the instrument. */
    public UUID serve(UUID bodyId, UUID instrumentId) {
        return changes.make(
                Role.EDITOR,
                "link a body to an instrument",
                () -> database.insertInto(BODY_INSTRUMENT)
                        .set(BODY_INSTRUMENT.BODY_ID, bodyId)
                        .set(BODY_INSTRUMENT.INSTRUMENT_ID, instrumentId)
                        .returningResult(BODY_INSTRUMENT.ID)
                        .fetchSingle()
                        .value1());
    }

    /** Adds an article at the end of those that the register holds, e.g. 32 with its heading. */
    public UUID addArticle(UUID instrumentId, String number, @Nullable LocalizedText title) {
        return changes.make(
                Role.EDITOR,
                "add an article to an instrument",
                () -> database.insertInto(INSTRUMENT_ARTICLE)
                        .set(INSTRUMENT_ARTICLE.INSTRUMENT_ID, instrumentId)
                        .set(
                                INSTRUMENT_ARTICLE.POSITION,
                                DSL.field(database.select(DSL.coalesce(DSL.max(INSTRUMENT_ARTICLE.POSITION), 0)
                                                .plus(1))
                                        .from(INSTRUMENT_ARTICLE)
                                        .where(INSTRUMENT_ARTICLE.INSTRUMENT_ID.eq(instrumentId))))
                        .set(INSTRUMENT_ARTICLE.NUMBER, number)
                        .set(
                                INSTRUMENT_ARTICLE.TITLE,
                                Optional.ofNullable(title)
                                        .map(LocalizedText::toJsonb)
                                        .orElse(null))
                        .returningResult(INSTRUMENT_ARTICLE.ID)
                        .fetchSingle()
                        .value1());
    }

    public UUID publish(UUID id) {
        return changes.make(Role.CLEARER, "publish an instrument", () -> {
            steps.publish(PublicationUnit.INSTRUMENT, id);
            return id;
        });
    }
}

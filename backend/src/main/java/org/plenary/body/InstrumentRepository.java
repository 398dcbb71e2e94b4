package org.plenary.body;

import static org.jooq.Records.mapping;
import static org.plenary.schema.Tables.BODY_INSTRUMENT;
import static org.plenary.schema.Tables.INSTRUMENT;
import static org.plenary.schema.Tables.INSTRUMENT_ARTICLE;
import static org.plenary.shared.Columns.constant;
import static org.plenary.shared.Columns.text;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.Publication;
import org.springframework.stereotype.Repository;

@Repository
class InstrumentRepository {

    private final DSLContext database;

    InstrumentRepository(DSLContext database) {
        this.database = database;
    }

    List<Instrument> findAll(Condition condition) {
        return database.select(
                        INSTRUMENT.ID,
                        INSTRUMENT.PARENT_ID,
                        text(INSTRUMENT.NAME),
                        text(INSTRUMENT.SHORT_NAME),
                        constant(INSTRUMENT.PUBLICATION, Publication.class),
                        INSTRUMENT.VERSION)
                .from(INSTRUMENT)
                .where(condition)
                .orderBy(DSL.function(DSL.name("plenary", "shown_text"), String.class, INSTRUMENT.NAME), INSTRUMENT.ID)
                .fetch(mapping(Instrument::new));
    }

    UUID insert(InstrumentInput input) {
        return database.insertInto(INSTRUMENT)
                .set(INSTRUMENT.PARENT_ID, input.parentId())
                .set(INSTRUMENT.NAME, input.name().toJsonb())
                .set(INSTRUMENT.SHORT_NAME, jsonb(input.shortName()))
                .returningResult(INSTRUMENT.ID)
                .fetchSingle()
                .value1();
    }

    boolean update(UUID id, int expectedVersion, InstrumentInput input) {
        return database.update(INSTRUMENT)
                        .set(INSTRUMENT.PARENT_ID, input.parentId())
                        .set(INSTRUMENT.NAME, input.name().toJsonb())
                        .set(INSTRUMENT.SHORT_NAME, jsonb(input.shortName()))
                        .where(INSTRUMENT.ID.eq(id), INSTRUMENT.VERSION.eq(expectedVersion))
                        .execute()
                == 1;
    }

    boolean delete(UUID id, int expectedVersion) {
        return database.deleteFrom(INSTRUMENT)
                        .where(INSTRUMENT.ID.eq(id), INSTRUMENT.VERSION.eq(expectedVersion))
                        .execute()
                == 1;
    }

    UUID link(UUID bodyId, UUID instrumentId) {
        return database.insertInto(BODY_INSTRUMENT)
                .set(BODY_INSTRUMENT.BODY_ID, bodyId)
                .set(BODY_INSTRUMENT.INSTRUMENT_ID, instrumentId)
                .returningResult(BODY_INSTRUMENT.ID)
                .fetchSingle()
                .value1();
    }

    List<UUID> findServed(UUID bodyId) {
        return database.select(BODY_INSTRUMENT.INSTRUMENT_ID)
                .from(BODY_INSTRUMENT)
                .where(BODY_INSTRUMENT.BODY_ID.eq(bodyId))
                .fetch(BODY_INSTRUMENT.INSTRUMENT_ID);
    }

    void unlink(UUID bodyId, Collection<UUID> instrumentIds) {
        database.deleteFrom(BODY_INSTRUMENT)
                .where(BODY_INSTRUMENT.BODY_ID.eq(bodyId), BODY_INSTRUMENT.INSTRUMENT_ID.in(instrumentIds))
                .execute();
    }

    List<InstrumentArticle> findArticles(Condition condition) {
        return database.select(
                        INSTRUMENT_ARTICLE.ID,
                        INSTRUMENT_ARTICLE.INSTRUMENT_ID,
                        INSTRUMENT_ARTICLE.POSITION,
                        INSTRUMENT_ARTICLE.NUMBER,
                        text(INSTRUMENT_ARTICLE.TITLE),
                        INSTRUMENT_ARTICLE.VERSION)
                .from(INSTRUMENT_ARTICLE)
                .where(condition)
                .orderBy(INSTRUMENT_ARTICLE.POSITION)
                .fetch(mapping(InstrumentArticle::new));
    }

    /** Adds the article at the end. */
    UUID insertArticle(UUID instrumentId, String number, @Nullable LocalizedText title) {
        return database.insertInto(INSTRUMENT_ARTICLE)
                .set(INSTRUMENT_ARTICLE.INSTRUMENT_ID, instrumentId)
                .set(
                        INSTRUMENT_ARTICLE.POSITION,
                        DSL.field(database.select(DSL.coalesce(DSL.max(INSTRUMENT_ARTICLE.POSITION), 0)
                                        .plus(1))
                                .from(INSTRUMENT_ARTICLE)
                                .where(INSTRUMENT_ARTICLE.INSTRUMENT_ID.eq(instrumentId))))
                .set(INSTRUMENT_ARTICLE.NUMBER, number)
                .set(INSTRUMENT_ARTICLE.TITLE, jsonb(title))
                .returningResult(INSTRUMENT_ARTICLE.ID)
                .fetchSingle()
                .value1();
    }

    boolean updateArticle(UUID id, int expectedVersion, String number, @Nullable LocalizedText title) {
        return database.update(INSTRUMENT_ARTICLE)
                        .set(INSTRUMENT_ARTICLE.NUMBER, number)
                        .set(INSTRUMENT_ARTICLE.TITLE, jsonb(title))
                        .where(INSTRUMENT_ARTICLE.ID.eq(id), INSTRUMENT_ARTICLE.VERSION.eq(expectedVersion))
                        .execute()
                == 1;
    }

    boolean deleteArticle(UUID id, int expectedVersion) {
        return database.deleteFrom(INSTRUMENT_ARTICLE)
                        .where(INSTRUMENT_ARTICLE.ID.eq(id), INSTRUMENT_ARTICLE.VERSION.eq(expectedVersion))
                        .execute()
                == 1;
    }

    private static @Nullable JSONB jsonb(@Nullable LocalizedText text) {
        return Optional.ofNullable(text).map(LocalizedText::toJsonb).orElse(null);
    }
}

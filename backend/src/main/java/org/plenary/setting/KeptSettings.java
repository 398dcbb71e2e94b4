package org.plenary.setting;

import static org.plenary.schema.Tables.REVISION;
import static org.plenary.schema.Tables.SETTING;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Records;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The settings that were decided while the product ran. What was put back to the usual is kept without a value. */
@Repository
class KeptSettings {

    record Kept(String key, @Nullable String value, int version, OffsetDateTime updatedAt, String changedBy) {}

    private static final Field<String> CHANGED_BY = DSL.field(DSL.select(REVISION.ACTOR)
                    .from(REVISION)
                    .where(REVISION.ENTITY.eq(SETTING.getName()), REVISION.ENTITY_ID.eq(SETTING.ID))
                    .orderBy(REVISION.SEQ.desc())
                    .limit(1))
            .as("changed_by");

    private final DSLContext database;

    KeptSettings(DSLContext database) {
        this.database = database;
    }

    Optional<String> find(String key) {
        return database.select(SETTING.VALUE)
                .from(SETTING)
                .where(SETTING.KEY.eq(key), SETTING.VALUE.isNotNull())
                .fetchOptional(SETTING.VALUE);
    }

    /** By their keys. */
    Map<String, Kept> findAll() {
        return database
                .select(SETTING.KEY, SETTING.VALUE, SETTING.VERSION, SETTING.UPDATED_AT, CHANGED_BY)
                .from(SETTING)
                .fetch(Records.mapping(Kept::new))
                .stream()
                .collect(Collectors.toMap(Kept::key, Function.identity()));
    }

    /** Whether it still was in that version; 0 for one that was never kept. */
    boolean keep(String key, int expectedVersion, @Nullable String value) {
        return expectedVersion == 0
                ? database.insertInto(SETTING)
                                .set(SETTING.KEY, key)
                                .set(SETTING.VALUE, value)
                                .onConflict(SETTING.KEY)
                                .doNothing()
                                .execute()
                        == 1
                : database.update(SETTING)
                                .set(SETTING.VALUE, value)
                                .where(SETTING.KEY.eq(key), SETTING.VERSION.eq(expectedVersion))
                                .execute()
                        == 1;
    }

    /** The latest first. */
    List<SettingChange> changes(int limit) {
        return database.select(
                        REVISION.SEQ,
                        REVISION.AT,
                        REVISION.ACTOR,
                        DSL.coalesce(text(REVISION.AFTER, "key"), text(REVISION.BEFORE, "key")),
                        text(REVISION.BEFORE, "value"),
                        text(REVISION.AFTER, "value"))
                .from(REVISION)
                .where(REVISION.ENTITY.eq(SETTING.getName()))
                .orderBy(REVISION.SEQ.desc())
                .limit(limit)
                .fetch(Records.mapping(SettingChange::new));
    }

    private static Field<String> text(Field<JSONB> row, String column) {
        return DSL.field("{0} ->> {1}", String.class, row, DSL.inline(column));
    }
}

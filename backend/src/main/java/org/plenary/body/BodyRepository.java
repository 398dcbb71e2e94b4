package org.plenary.body;

import static org.jooq.Records.mapping;
import static org.plenary.schema.Tables.BODY;
import static org.plenary.shared.Columns.constant;
import static org.plenary.shared.Columns.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.Publication;
import org.springframework.stereotype.Repository;

@Repository
class BodyRepository {

    private final DSLContext database;

    BodyRepository(DSLContext database) {
        this.database = database;
    }

    List<Body> find(Condition condition) {
        return database.select(
                        BODY.ID,
                        BODY.PARENT_ID,
                        constant(BODY.KIND, BodyKind.class),
                        BODY.SYMBOL,
                        text(BODY.NAME),
                        text(BODY.SHORT_NAME),
                        constant(BODY.PUBLICATION, Publication.class),
                        BODY.VERSION)
                .from(BODY)
                .where(condition)
                .orderBy(BODY.SYMBOL.asc().nullsLast(), BODY.ID)
                .fetch(mapping(Body::new));
    }

    Optional<Body> findById(UUID id) {
        return find(BODY.ID.eq(id)).stream().findFirst();
    }

    UUID insert(BodyInput input) {
        return database.insertInto(BODY)
                .set(columns(input))
                .returningResult(BODY.ID)
                .fetchSingle()
                .value1();
    }

    boolean update(UUID id, int expectedVersion, BodyInput input) {
        return database.update(BODY)
                        .set(columns(input))
                        .where(BODY.ID.eq(id), BODY.VERSION.eq(expectedVersion))
                        .execute()
                == 1;
    }

    boolean delete(UUID id, int expectedVersion) {
        return database.deleteFrom(BODY)
                        .where(BODY.ID.eq(id), BODY.VERSION.eq(expectedVersion))
                        .execute()
                == 1;
    }

    private static Map<Field<?>, @Nullable Object> columns(BodyInput input) {
        var columns = new LinkedHashMap<Field<?>, @Nullable Object>();
        columns.put(BODY.PARENT_ID, input.parentId());
        columns.put(BODY.KIND, input.kind().name());
        columns.put(BODY.SYMBOL, input.symbol());
        columns.put(BODY.NAME, input.name().toJsonb());
        columns.put(
                BODY.SHORT_NAME,
                Optional.ofNullable(input.shortName())
                        .map(LocalizedText::toJsonb)
                        .orElse(null));
        return columns;
    }

    Condition hasName(String name) {
        return DSL.exists(DSL.selectOne()
                .from("jsonb_each_text({0}) as name(language, value)", BODY.NAME)
                .where("lower(name.value) = lower({0})", DSL.val(name)));
    }
}

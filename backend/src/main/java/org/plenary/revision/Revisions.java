package org.plenary.revision;

import static org.jooq.Records.mapping;
import static org.plenary.schema.Tables.REVISION;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** The revisions as they stand, the newest first. */
@Repository
class Revisions {

    static final int ALL = Integer.MAX_VALUE;

    private final DSLContext database;

    Revisions(DSLContext database) {
        this.database = database;
    }

    /** Those of one row, e.g. {@code ("agenda_item", id)}. */
    static Condition ofRow(String entity, UUID id) {
        return REVISION.ENTITY.eq(entity).and(REVISION.ENTITY_ID.eq(id));
    }

    /** Those of a thing as a whole, e.g. {@code ("agenda", id)}. */
    static Condition ofUnit(String unit, UUID id) {
        return REVISION.UNIT.eq(unit).and(REVISION.UNIT_ID.eq(id));
    }

    /** Those of one action. */
    static Condition ofChange(long change) {
        return DSL.condition("{0} = {1}::text::xid8", REVISION.XID, DSL.val(change));
    }

    Optional<Revision> findLatest(Condition condition) {
        return find(condition, 1).stream().findFirst();
    }

    List<Revision> find(Condition condition, int limit) {
        return database.select(
                        REVISION.SEQ,
                        REVISION.XID,
                        REVISION.AT,
                        REVISION.ACTOR,
                        REVISION.REASON,
                        REVISION.OPERATION,
                        REVISION.ENTITY,
                        REVISION.ENTITY_ID,
                        REVISION.AGENDA_ID,
                        REVISION.BEFORE,
                        REVISION.AFTER)
                .from(REVISION)
                .where(condition)
                .orderBy(REVISION.SEQ.desc())
                .limit(limit)
                .fetch(mapping(Revision::new));
    }
}

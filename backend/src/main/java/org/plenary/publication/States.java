package org.plenary.publication;

import static org.jooq.Records.mapping;
import static org.plenary.schema.Tables.CLEARANCE;
import static org.plenary.schema.Tables.REVISION;
import static org.plenary.shared.Columns.constant;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.plenary.plan.Visibility;
import org.plenary.schema.tables.Clearance;
import org.plenary.shared.NotFound;
import org.plenary.shared.Publication;
import org.plenary.shared.Viewer;
import org.plenary.shared.Wording;
import org.springframework.stereotype.Repository;

/** How far things are, as the database keeps it, whatever their kind. */
@Repository
class States {

    private final DSLContext database;

    States(DSLContext database) {
        this.database = database;
    }

    /** The thing as it is, which nobody else changes before the end of the transaction. */
    PublicationState lock(PublicationUnit unit, UUID id) {
        database.selectOne()
                .from(unit.table())
                .where(unit.id().eq(id))
                .forUpdate()
                .fetch();
        return get(unit, id);
    }

    PublicationState get(PublicationUnit unit, UUID id) {
        return database.select(
                        unit.id(),
                        constant(unit.publication(), Publication.class),
                        unit.column("version", Integer.class),
                        unit.column("published_at", OffsetDateTime.class),
                        CLEARANCE.SUBMITTED_BY,
                        CLEARANCE.CLEARED_BY,
                        DSL.coalesce(changedSinceCleared(CLEARANCE), DSL.inline(false)),
                        CLEARANCE.RETURNED_BY,
                        CLEARANCE.RETURNED_BECAUSE,
                        CLEARANCE.PUBLISH_AT,
                        CLEARANCE.SCHEDULED_BY,
                        CLEARANCE.HINDRANCE,
                        CLEARANCE.HINDRANCE_WORDING)
                .from(unit.table())
                .leftJoin(CLEARANCE)
                .on(CLEARANCE.ID.eq(unit.id()))
                .where(unit.id().eq(id), Visibility.published(Viewer.current().role(), unit.publication()))
                .fetchOptional(mapping(
                        (key,
                                publication,
                                version,
                                publishedAt,
                                submitted,
                                cleared,
                                changed,
                                returned,
                                because,
                                at,
                                scheduled,
                                hindrance,
                                wording) -> new PublicationState(
                                unit,
                                key,
                                publication,
                                version,
                                publishedAt,
                                submitted,
                                cleared,
                                changed,
                                returned,
                                because,
                                at,
                                scheduled,
                                hindrance,
                                wording == null ? null : Wording.kept(wording.data()))))
                .orElseThrow(() -> new NotFound(unit.words(), id));
    }

    /** Whether the viewer sees its drafts, too. */
    boolean isServed(PublicationUnit unit, UUID id) {
        return database.fetchExists(
                unit.table(),
                unit.id().eq(id),
                Visibility.drafts(Viewer.current().role(), unit.table()));
    }

    void set(PublicationUnit unit, UUID id, Publication next) {
        database.update(unit.table())
                .set(unit.publication(), next.name())
                .where(unit.id().eq(id))
                .execute();
    }

    void returned(UUID id, String by, String because) {
        database.update(CLEARANCE)
                .set(CLEARANCE.RETURNED_BY, by)
                .set(CLEARANCE.RETURNED_BECAUSE, because)
                .where(CLEARANCE.ID.eq(id))
                .execute();
    }

    void schedule(UUID id, OffsetDateTime at, String by) {
        database.update(CLEARANCE)
                .set(CLEARANCE.PUBLISH_AT, at)
                .set(CLEARANCE.SCHEDULED_BY, by)
                .setNull(CLEARANCE.HINDRANCE)
                .setNull(CLEARANCE.HINDRANCE_WORDING)
                .where(CLEARANCE.ID.eq(id))
                .execute();
    }

    /** Ends what was scheduled; tells why where that was not somebody's wish. */
    void unschedule(UUID id, @Nullable Wording hindrance) {
        database.update(CLEARANCE)
                .setNull(CLEARANCE.PUBLISH_AT)
                .setNull(CLEARANCE.SCHEDULED_BY)
                .set(CLEARANCE.HINDRANCE, hindrance == null ? null : hindrance.advice())
                .set(CLEARANCE.HINDRANCE_WORDING, hindrance == null ? null : JSONB.valueOf(hindrance.keep()))
                .where(CLEARANCE.ID.eq(id))
                .execute();
    }

    /** What is due by that moment, the longest due first. */
    List<Due> findDue(OffsetDateTime by, int limit) {
        return database.select(CLEARANCE.UNIT, CLEARANCE.ID, CLEARANCE.SCHEDULED_BY)
                .from(CLEARANCE)
                .where(CLEARANCE.PUBLISH_AT.le(by))
                .orderBy(CLEARANCE.PUBLISH_AT, CLEARANCE.ID)
                .limit(limit)
                .fetch(mapping((unit, id, person) -> new Due(PublicationUnit.ofTable(unit), id, person)));
    }

    /** A thing whose publication is due, and who scheduled it. */
    record Due(PublicationUnit unit, UUID id, String scheduledBy) {}

    /** Whether the thing or a part of it changed after it was cleared; null where it is not cleared. */
    static Field<Boolean> changedSinceCleared(Clearance clearance) {
        return DSL.when(
                clearance.CLEARED_SEQ.isNotNull(),
                DSL.field(DSL.exists(DSL.selectOne()
                        .from(REVISION)
                        .where(REVISION.UNIT.eq(clearance.UNIT), REVISION.UNIT_ID.eq(clearance.ID))
                        .and(REVISION.SEQ.gt(clearance.CLEARED_SEQ))
                        .and(isContent()))));
    }

    static Condition isContent() {
        return DSL.condition("plenary.is_content({0})", DSL.field(REVISION.getQualifiedName()));
    }
}

package org.plenary.resolution;

import static org.jooq.Records.mapping;
import static org.plenary.schema.Tables.BUREAU_DECISION;
import static org.plenary.shared.Columns.constant;
import static org.plenary.shared.Columns.text;

import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.plenary.schema.tables.records.BureauDecisionRecord;
import org.plenary.shared.Publication;
import org.springframework.stereotype.Repository;

@Repository
class BureauDecisionRepository {

    private final DSLContext database;

    BureauDecisionRepository(DSLContext database) {
        this.database = database;
    }

    Optional<BureauDecision> find(Condition condition) {
        return database.select(
                        BUREAU_DECISION.ID,
                        DSL.row(
                                        BUREAU_DECISION.BODY_ID,
                                        BUREAU_DECISION.DECIDED_ON,
                                        constant(BUREAU_DECISION.PROCEDURE, BureauProcedure.class),
                                        BUREAU_DECISION.DEADLINE,
                                        constant(BUREAU_DECISION.OUTCOME, BureauOutcome.class),
                                        text(BUREAU_DECISION.SUBJECT))
                                .mapping(BureauDecisionInput.class, BureauDecisionInput::new),
                        BUREAU_DECISION.BROKEN_BY,
                        BUREAU_DECISION.BROKEN_BECAUSE,
                        BUREAU_DECISION.BROKEN_AT,
                        constant(BUREAU_DECISION.PUBLICATION, Publication.class),
                        BUREAU_DECISION.VERSION)
                .from(BUREAU_DECISION)
                .where(condition)
                .orderBy(BUREAU_DECISION.ID)
                .limit(1)
                .fetchOptional(mapping(BureauDecision::new));
    }

    void lock(UUID id) {
        database.selectOne()
                .from(BUREAU_DECISION)
                .where(BUREAU_DECISION.ID.eq(id))
                .forUpdate()
                .fetch();
    }

    UUID insert(BureauDecisionInput input) {
        return database.insertInto(BUREAU_DECISION)
                .set(columns(input))
                .returningResult(BUREAU_DECISION.ID)
                .fetchSingle()
                .value1();
    }

    void update(UUID id, BureauDecisionInput input) {
        database.update(BUREAU_DECISION)
                .set(columns(input))
                .where(BUREAU_DECISION.ID.eq(id))
                .execute();
    }

    void setBroken(UUID id, String by, String because) {
        database.update(BUREAU_DECISION)
                .set(BUREAU_DECISION.OUTCOME, BureauOutcome.BROKEN.name())
                .set(BUREAU_DECISION.BROKEN_BY, by)
                .set(BUREAU_DECISION.BROKEN_BECAUSE, because)
                .set(BUREAU_DECISION.BROKEN_AT, DSL.currentOffsetDateTime())
                .where(BUREAU_DECISION.ID.eq(id))
                .execute();
    }

    void delete(UUID id) {
        database.deleteFrom(BUREAU_DECISION).where(BUREAU_DECISION.ID.eq(id)).execute();
    }

    private static BureauDecisionRecord columns(BureauDecisionInput input) {
        var columns = new BureauDecisionRecord();
        columns.setBodyId(input.bodyId());
        columns.setDecidedOn(input.decidedOn());
        columns.setProcedure(input.procedure().name());
        columns.setDeadline(input.deadline());
        columns.setOutcome(input.outcome().name());
        columns.setSubject(input.subject().toJsonb());
        return columns;
    }
}

package org.plenary.resolution;

import static org.plenary.schema.Tables.BUREAU_DECISION;
import static org.plenary.schema.Tables.RECOMMENDATION;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.plenary.publication.PublicationSteps;
import org.plenary.publication.PublicationUnit;
import org.plenary.shared.Changes;
import org.plenary.shared.InvalidInput;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.NotFound;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.springframework.stereotype.Service;

/** What was settled outside resolutions: acts of bureaux between sessions, and recommendations of meetings. */
@Service
public final class BureauService {

    private final DSLContext database;
    private final PublicationSteps steps;
    private final Changes changes;

    BureauService(DSLContext database, PublicationSteps steps, Changes changes) {
        this.database = database;
        this.steps = steps;
        this.changes = changes;
    }

    /** The act of that bureau on that day by that procedure, made as agreed on that subject where there is none yet. */
    public UUID findOrCreate(UUID bodyId, LocalDate decidedOn, BureauProcedure procedure, LocalizedText subject) {
        return changes.make(
                Role.EDITOR,
                "record an act of a bureau",
                () -> database.select(BUREAU_DECISION.ID)
                        .from(BUREAU_DECISION)
                        .where(
                                BUREAU_DECISION.BODY_ID.eq(bodyId),
                                BUREAU_DECISION.DECIDED_ON.eq(decidedOn),
                                BUREAU_DECISION.PROCEDURE.eq(procedure.name()))
                        .limit(1)
                        .fetchOptional(BUREAU_DECISION.ID)
                        .orElseGet(() -> database.insertInto(BUREAU_DECISION)
                                .set(BUREAU_DECISION.BODY_ID, bodyId)
                                .set(BUREAU_DECISION.DECIDED_ON, decidedOn)
                                .set(BUREAU_DECISION.PROCEDURE, procedure.name())
                                .set(BUREAU_DECISION.SUBJECT, subject.toJsonb())
                                .returningResult(BUREAU_DECISION.ID)
                                .fetchSingle()
                                .value1()));
    }

    /** Records an act with its procedure and outcome, e.g. one whose silence was broken; returns its id. */
    public UUID create(BureauDecisionInput input) {
        return changes.make(Role.EDITOR, "record an act of a bureau", () -> {
            if (input.deadline() != null && input.procedure() == BureauProcedure.MEETING) {
                throw new InvalidInput(
                        "deadline",
                        "An act at a meeting has no deadline, and %s was given.".formatted(input.deadline()),
                        "Leave it empty, or name the procedure SILENCE or WRITTEN.");
            }
            return database.insertInto(BUREAU_DECISION)
                    .set(BUREAU_DECISION.BODY_ID, input.bodyId())
                    .set(BUREAU_DECISION.DECIDED_ON, input.decidedOn())
                    .set(BUREAU_DECISION.PROCEDURE, input.procedure().name())
                    .set(BUREAU_DECISION.DEADLINE, input.deadline())
                    .set(BUREAU_DECISION.OUTCOME, input.outcome().name())
                    .set(BUREAU_DECISION.SUBJECT, input.subject().toJsonb())
                    .returningResult(BUREAU_DECISION.ID)
                    .fetchSingle()
                    .value1();
        });
    }

    /** Lets the public see an act; published with the agenda that reports it. */
    public UUID publish(UUID id) {
        return changes.make(Role.CLEARER, "publish an act of a bureau", () -> {
            steps.publish(PublicationUnit.BUREAU_DECISION, id);
            return id;
        });
    }

    /** Addresses a recommendation to a body, to a future meeting of it (null: of its own body) by number, or to both. */
    public UUID address(UUID id, @Nullable UUID addresseeId, @Nullable Integer futureOrdinal) {
        return changes.make(Role.EDITOR, "address a recommendation", () -> {
            var addressed = database.update(RECOMMENDATION)
                    .set(RECOMMENDATION.ADDRESSEE_ID, addresseeId)
                    .set(RECOMMENDATION.FUTURE_ORDINAL, futureOrdinal)
                    .where(RECOMMENDATION.ID.eq(id))
                    .execute();
            if (addressed == 0) {
                throw new NotFound("recommendation", id);
            }
            return id;
        });
    }

    /** The recommendations of a meeting in order, for whoever prepares another one. */
    public List<UUID> findRecommendations(UUID meetingId) {
        Viewer.current().require(Role.EDITOR, "list recommendations");
        return database.select(RECOMMENDATION.ID)
                .from(RECOMMENDATION)
                .where(RECOMMENDATION.MEETING_ID.eq(meetingId))
                .orderBy(RECOMMENDATION.POSITION)
                .fetch(RECOMMENDATION.ID);
    }

    /** The recommendation of that meeting in those words, made where there is none yet. */
    public UUID findOrRecommend(UUID meetingId, LocalizedText text) {
        return changes.make(
                Role.EDITOR,
                "record a recommendation",
                () -> database.select(RECOMMENDATION.ID)
                        .from(RECOMMENDATION)
                        .where(RECOMMENDATION.MEETING_ID.eq(meetingId), RECOMMENDATION.TEXT.eq(text.toJsonb()))
                        .limit(1)
                        .fetchOptional(RECOMMENDATION.ID)
                        .orElseGet(() -> database.insertInto(RECOMMENDATION)
                                .set(RECOMMENDATION.MEETING_ID, meetingId)
                                .set(
                                        RECOMMENDATION.POSITION,
                                        DSL.field(database.select(DSL.coalesce(DSL.max(RECOMMENDATION.POSITION), 0)
                                                        .plus(1))
                                                .from(RECOMMENDATION)
                                                .where(RECOMMENDATION.MEETING_ID.eq(meetingId))))
                                .set(RECOMMENDATION.TEXT, text.toJsonb())
                                .returningResult(RECOMMENDATION.ID)
                                .fetchSingle()
                                .value1()));
    }
}

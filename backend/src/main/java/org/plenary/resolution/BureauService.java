package org.plenary.resolution;

import static org.plenary.schema.Tables.BUREAU_DECISION;
import static org.plenary.schema.Tables.MEETING;
import static org.plenary.schema.Tables.RECOMMENDATION;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.plenary.body.BodyKind;
import org.plenary.body.BodyService;
import org.plenary.plan.Visibility;
import org.plenary.publication.PublicationSteps;
import org.plenary.publication.PublicationUnit;
import org.plenary.shared.Changes;
import org.plenary.shared.Conflict;
import org.plenary.shared.InvalidInput;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.NotFound;
import org.plenary.shared.PublicThings;
import org.plenary.shared.Publication;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.plenary.shared.Word;
import org.springframework.stereotype.Service;

/** What was settled outside resolutions: acts of bureaux between sessions, and recommendations of meetings. */
@Service
public final class BureauService {

    private final DSLContext database;
    private final BodyService bodies;
    private final BureauDecisionRepository decisions;
    private final PublicationSteps steps;
    private final Changes changes;

    BureauService(
            DSLContext database,
            BodyService bodies,
            BureauDecisionRepository decisions,
            PublicationSteps steps,
            Changes changes) {
        this.database = database;
        this.bodies = bodies;
        this.decisions = decisions;
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
            requireBureau(input.bodyId());
            check(input, null);
            return decisions.insert(input);
        });
    }

    /** The act, which the public sees when it is published. */
    public BureauDecision get(UUID id) {
        var visible = Visibility.published(Viewer.current().role(), BUREAU_DECISION.PUBLICATION);
        return decisions
                .find(BUREAU_DECISION.ID.eq(id).and(visible))
                .orElseThrow(() -> new NotFound("bureau decision", id));
    }

    /** Throws {@link Conflict} with the act as it is now. Of a silence in course the outcome follows from its own verbs. */
    public BureauDecision update(UUID id, int expectedVersion, BureauDecisionInput input) {
        return changes.make(Role.EDITOR, "change an act of a bureau", () -> {
            var before = expect(id, expectedVersion);
            if (!input.bodyId().equals(before.says().bodyId())) {
                requireBureau(input.bodyId());
            }
            check(input, before.says());
            decisions.update(id, input);
            return get(id);
        });
    }

    /** Deletes an act that nothing refers to. Returns what was deleted. */
    public BureauDecision delete(UUID id, int expectedVersion) {
        return changes.make(Role.EDITOR, "delete an act of a bureau", () -> {
            var before = expect(id, expectedVersion);
            decisions.delete(id);
            return before;
        });
    }

    /** The act, locked, which must be as the caller has seen it and open to their changes. */
    BureauDecision expect(UUID id, int expectedVersion) {
        decisions.lock(id);
        var decision = get(id);
        PublicThings.requireToChange(decision.publication(), "change an act of a bureau that the public sees");
        if (decision.version() != expectedVersion) {
            throw new Conflict("bureau decision", id, expectedVersion, decision);
        }
        return decision;
    }

    /** Refuses a body that is none: others decide by resolutions, or at their meetings. */
    void requireBureau(UUID bodyId) {
        var body = bodies.get(bodyId);
        if (body.kind() != BodyKind.BUREAU && body.kind() != BodyKind.EXTENDED_BUREAU) {
            throw InvalidInput.of("bureau", "bureau.of-another-kind", body.name(), new Word.Kind(body.kind()));
        }
    }

    private static void check(BureauDecisionInput input, @Nullable BureauDecisionInput before) {
        if (input.deadline() != null && input.procedure() == BureauProcedure.MEETING) {
            throw InvalidInput.of("deadline", "bureau.deadline-at-a-meeting", input.deadline());
        }
        boolean pending = before != null && before.outcome() == BureauOutcome.PENDING;
        boolean stays = input.outcome() == BureauOutcome.PENDING;
        if (stays != pending && (stays || input.outcome() != BureauOutcome.WITHDRAWN)) {
            throw InvalidInput.of("outcome", "bureau.outcome-by-hand", input.outcome());
        }
        var deadline = input.deadline();
        if (before != null && pending && stays && deadline != null && !deadline.equals(before.deadline())) {
            SilenceService.requireFuture(deadline);
        }
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

    /**
     * The recommendation of that meeting in those words, made where there is none yet; empty where the public would see at
     * once what is made, and the current viewer may not publish.
     */
    public Optional<UUID> findOrRecommend(UUID meetingId, LocalizedText text) {
        return changes.make(
                Role.EDITOR,
                "record a recommendation",
                () -> database.select(RECOMMENDATION.ID)
                        .from(RECOMMENDATION)
                        .where(RECOMMENDATION.MEETING_ID.eq(meetingId), RECOMMENDATION.TEXT.eq(text.toJsonb()))
                        .limit(1)
                        .fetchOptional(RECOMMENDATION.ID)
                        .or(() -> mayAddTo(meetingId) ? Optional.of(recommend(meetingId, text)) : Optional.empty()));
    }

    private boolean mayAddTo(UUID meetingId) {
        return Viewer.current().mayAs(Role.CLEARER)
                || !database.fetchExists(
                        MEETING, MEETING.ID.eq(meetingId), MEETING.PUBLICATION.eq(Publication.PUBLISHED.name()));
    }

    private UUID recommend(UUID meetingId, LocalizedText text) {
        return database.insertInto(RECOMMENDATION)
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
                .value1();
    }
}

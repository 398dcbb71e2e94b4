package org.plenary.mandate;

import static org.plenary.schema.Tables.MANDATE;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.plenary.mandate.MandateInput.ByBureauDecision;
import org.plenary.mandate.MandateInput.ByRecommendation;
import org.plenary.mandate.MandateInput.ByResolution;
import org.plenary.mandate.MandateInput.Thing;
import org.plenary.mandate.MandateInput.ThingKind;
import org.plenary.publication.PublicationSteps;
import org.plenary.publication.PublicationUnit;
import org.plenary.schema.tables.records.MandateRecord;
import org.plenary.shared.Changes;
import org.plenary.shared.InvalidInput;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.NotFound;
import org.plenary.shared.Role;
import org.springframework.stereotype.Service;

/** Mandates. Whether one is fulfilled follows from what fulfilled it. */
@Service
public final class MandateService {

    private final DSLContext database;
    private final PublicationSteps steps;
    private final Changes changes;

    MandateService(DSLContext database, PublicationSteps steps, Changes changes) {
        this.database = database;
        this.steps = steps;
        this.changes = changes;
    }

    public UUID create(MandateInput input) {
        return changes.make(Role.EDITOR, "record a mandate", () -> {
            check(input);
            var mandate = new MandateRecord();
            mandate.setAction(input.action().name());
            mandate.setSummary(Optional.ofNullable(input.summary())
                    .map(LocalizedText::toJsonb)
                    .orElse(null));
            switch (input.authority()) {
                case ByResolution by -> {
                    mandate.setAuthorityResolutionId(by.resolutionId());
                    mandate.setAuthorityParagraphId(by.paragraphId());
                }
                case ByBureauDecision by -> mandate.setAuthorityBureauDecisionId(by.id());
                case ByRecommendation by -> mandate.setAuthorityRecommendationId(by.id());
            }
            var subject = input.subject();
            if (subject != null) {
                mandate.set(subject(subject.kind()), subject.id());
            }
            mandate.setAddresseeId(input.addresseeId());
            mandate.setDueOn(input.dueOn());
            mandate.setDueBodyId(input.dueBodyId());
            mandate.setDueOrdinal(input.dueOrdinal());
            return database.insertInto(MANDATE)
                    .set(mandate)
                    .returningResult(MANDATE.ID)
                    .fetchSingle()
                    .value1();
        });
    }

    /** Records what fulfilled the mandate, or the day on which it was fulfilled, or both. */
    public UUID fulfil(UUID id, @Nullable Thing by, @Nullable LocalDate on) {
        return changes.make(Role.EDITOR, "fulfil a mandate", () -> {
            if (by == null && on == null) {
                throw new InvalidInput("by", "Nothing fulfils the mandate.", "Name what did, or the day.");
            }
            var mandate = new MandateRecord();
            mandate.setFulfilledOn(on);
            if (by != null) {
                mandate.set(fulfilledBy(by.kind()), by.id());
            }
            if (database.update(MANDATE).set(mandate).where(MANDATE.ID.eq(id)).execute() == 0) {
                throw new NotFound("mandate", id);
            }
            return id;
        });
    }

    /** Lets the public see the mandate, as far as it may see its authority and what rests on it. */
    public UUID publish(UUID id) {
        return changes.make(Role.CLEARER, "publish a mandate", () -> {
            steps.publish(PublicationUnit.MANDATE, id);
            return id;
        });
    }

    private static void check(MandateInput input) {
        if (input.subject() == null && input.summary() == null) {
            throw new InvalidInput(
                    "summary",
                    "The mandate says neither what rests on it nor what is to be done.",
                    "Name the thing, or say in short what is to be done.");
        }
        if (input.dueOn() != null && input.dueBodyId() != null) {
            throw new InvalidInput(
                    "dueOn",
                    "The mandate would be due on %s and at a meeting.".formatted(input.dueOn()),
                    "Give the day or the meeting.");
        }
    }

    private static Field<UUID> subject(ThingKind kind) {
        return switch (kind) {
            case ITEM -> MANDATE.SUBJECT_ITEM_ID;
            case DOCUMENT -> MANDATE.SUBJECT_DOCUMENT_ID;
            case MEETING -> MANDATE.SUBJECT_MEETING_ID;
            case BODY -> MANDATE.SUBJECT_BODY_ID;
            case RESOLUTION ->
                throw new InvalidInput(
                        "subject", "A resolution rests on no mandate.", "Say that it fulfils the mandate.");
        };
    }

    private static Field<UUID> fulfilledBy(ThingKind kind) {
        return switch (kind) {
            case ITEM -> MANDATE.FULFILLED_BY_ITEM_ID;
            case DOCUMENT -> MANDATE.FULFILLED_BY_DOCUMENT_ID;
            case MEETING -> MANDATE.FULFILLED_BY_MEETING_ID;
            case RESOLUTION -> MANDATE.FULFILLED_BY_RESOLUTION_ID;
            case BODY -> MANDATE.FULFILLED_BY_BODY_ID;
        };
    }
}

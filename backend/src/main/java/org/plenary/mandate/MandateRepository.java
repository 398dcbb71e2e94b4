package org.plenary.mandate;

import static org.plenary.schema.Tables.MANDATE;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.plenary.mandate.MandateInput.Authority;
import org.plenary.mandate.MandateInput.ByBureauDecision;
import org.plenary.mandate.MandateInput.ByRecommendation;
import org.plenary.mandate.MandateInput.ByResolution;
import org.plenary.mandate.MandateInput.Thing;
import org.plenary.mandate.MandateInput.ThingKind;
import org.plenary.schema.tables.records.MandateRecord;
import org.plenary.shared.InvalidInput;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.Publication;
import org.springframework.stereotype.Repository;

@Repository
class MandateRepository {

    private final DSLContext database;

    MandateRepository(DSLContext database) {
        this.database = database;
    }

    Optional<Mandate> find(Condition condition) {
        return database.selectFrom(MANDATE).where(condition).limit(1).fetchOptional(MandateRepository::mandate);
    }

    UUID insert(MandateInput input) {
        return database.insertInto(MANDATE)
                .set(columns(input))
                .returningResult(MANDATE.ID)
                .fetchSingle()
                .value1();
    }

    boolean update(UUID id, int expectedVersion, MandateInput input) {
        return update(id, expectedVersion, columns(input));
    }

    /** What it says of its fulfilment takes the place of what was said before. */
    boolean fulfil(UUID id, int expectedVersion, @Nullable Thing by, @Nullable LocalDate on) {
        var columns = new MandateRecord();
        columns.setFulfilledOn(on);
        for (var kind : ThingKind.values()) {
            columns.set(fulfilledBy(kind), by != null && by.kind() == kind ? by.id() : null);
        }
        return update(id, expectedVersion, columns);
    }

    boolean delete(UUID id, int expectedVersion) {
        return database.deleteFrom(MANDATE)
                        .where(MANDATE.ID.eq(id), MANDATE.VERSION.eq(expectedVersion))
                        .execute()
                == 1;
    }

    private boolean update(UUID id, int expectedVersion, MandateRecord columns) {
        return database.update(MANDATE)
                        .set(columns)
                        .where(MANDATE.ID.eq(id), MANDATE.VERSION.eq(expectedVersion))
                        .execute()
                == 1;
    }

    private static MandateRecord columns(MandateInput input) {
        var columns = new MandateRecord();
        columns.setAction(input.action().name());
        columns.setSummary(
                Optional.ofNullable(input.summary()).map(LocalizedText::toJsonb).orElse(null));
        columns.setAuthorityResolutionId(input.authority() instanceof ByResolution by ? by.resolutionId() : null);
        columns.setAuthorityParagraphId(input.authority() instanceof ByResolution by ? by.paragraphId() : null);
        columns.setAuthorityBureauDecisionId(input.authority() instanceof ByBureauDecision by ? by.id() : null);
        columns.setAuthorityRecommendationId(input.authority() instanceof ByRecommendation by ? by.id() : null);
        var subject = input.subject();
        for (var kind : ThingKind.values()) {
            if (kind != ThingKind.RESOLUTION || (subject != null && subject.kind() == kind)) {
                columns.set(subject(kind), subject != null && subject.kind() == kind ? subject.id() : null);
            }
        }
        columns.setAddresseeId(input.addresseeId());
        columns.setDueOn(input.dueOn());
        columns.setDueBodyId(input.dueBodyId());
        columns.setDueOrdinal(input.dueOrdinal());
        return columns;
    }

    private static Mandate mandate(MandateRecord row) {
        return new Mandate(
                row.getId(),
                new MandateInput(
                        MandateAction.valueOf(row.getAction()),
                        LocalizedText.of(row.getSummary()),
                        authority(row),
                        Arrays.stream(ThingKind.values())
                                .filter(kind -> kind != ThingKind.RESOLUTION)
                                .filter(kind -> row.get(subject(kind)) != null)
                                .map(kind -> new Thing(kind, row.get(subject(kind))))
                                .findFirst()
                                .orElse(null),
                        row.getAddresseeId(),
                        row.getDueOn(),
                        row.getDueBodyId(),
                        row.getDueOrdinal()),
                Arrays.stream(ThingKind.values())
                        .filter(kind -> row.get(fulfilledBy(kind)) != null)
                        .map(kind -> new Thing(kind, row.get(fulfilledBy(kind))))
                        .findFirst()
                        .orElse(null),
                row.getFulfilledOn(),
                Publication.valueOf(row.getPublication()),
                row.getVersion());
    }

    private static Authority authority(MandateRecord row) {
        if (row.getAuthorityResolutionId() != null) {
            return new ByResolution(row.getAuthorityResolutionId(), row.getAuthorityParagraphId());
        }
        return row.getAuthorityBureauDecisionId() != null
                ? new ByBureauDecision(row.getAuthorityBureauDecisionId())
                : new ByRecommendation(Objects.requireNonNull(row.getAuthorityRecommendationId()));
    }

    private static TableField<MandateRecord, UUID> subject(ThingKind kind) {
        return switch (kind) {
            case ITEM -> MANDATE.SUBJECT_ITEM_ID;
            case DOCUMENT -> MANDATE.SUBJECT_DOCUMENT_ID;
            case MEETING -> MANDATE.SUBJECT_MEETING_ID;
            case BODY -> MANDATE.SUBJECT_BODY_ID;
            case RESOLUTION -> throw InvalidInput.of("subject", "mandate.subject-is-a-resolution");
        };
    }

    private static TableField<MandateRecord, UUID> fulfilledBy(ThingKind kind) {
        return switch (kind) {
            case ITEM -> MANDATE.FULFILLED_BY_ITEM_ID;
            case DOCUMENT -> MANDATE.FULFILLED_BY_DOCUMENT_ID;
            case MEETING -> MANDATE.FULFILLED_BY_MEETING_ID;
            case RESOLUTION -> MANDATE.FULFILLED_BY_RESOLUTION_ID;
            case BODY -> MANDATE.FULFILLED_BY_BODY_ID;
        };
    }
}

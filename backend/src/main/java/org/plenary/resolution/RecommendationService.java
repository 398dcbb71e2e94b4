package org.plenary.resolution;

import static org.jooq.Records.mapping;
import static org.plenary.schema.Tables.MEETING;
import static org.plenary.schema.Tables.RECOMMENDATION;
import static org.plenary.shared.Columns.text;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.plenary.schema.tables.records.RecommendationRecord;
import org.plenary.shared.Changes;
import org.plenary.shared.Conflict;
import org.plenary.shared.InvalidInput;
import org.plenary.shared.NotFound;
import org.plenary.shared.PublicThings;
import org.plenary.shared.Publication;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.springframework.stereotype.Service;

/** What meetings recommended. A recommendation is seen with its meeting, and once that is public changed by who may publish. */
@Service
public final class RecommendationService {

    private final DSLContext database;
    private final Changes changes;

    RecommendationService(DSLContext database, Changes changes) {
        this.database = database;
        this.changes = changes;
    }

    /** For those who may see drafts. */
    public Recommendation get(UUID id) {
        return find(RECOMMENDATION.ID.eq(id)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("recommendation", id));
    }

    /** Those of a meeting in their order, for those who may see drafts. */
    public List<Recommendation> findAll(UUID meetingId) {
        return find(RECOMMENDATION.MEETING_ID.eq(meetingId));
    }

    private List<Recommendation> find(Condition condition) {
        Viewer.current().require(Role.EDITOR, "edit a recommendation");
        return database.select(
                        RECOMMENDATION.ID,
                        RECOMMENDATION.MEETING_ID,
                        RECOMMENDATION.POSITION,
                        DSL.row(text(RECOMMENDATION.TEXT), RECOMMENDATION.ADDRESSEE_ID, RECOMMENDATION.FUTURE_ORDINAL)
                                .mapping(RecommendationInput.class, RecommendationInput::new),
                        RECOMMENDATION.VERSION)
                .from(RECOMMENDATION)
                .where(condition)
                .orderBy(RECOMMENDATION.POSITION)
                .fetch(mapping(Recommendation::new));
    }

    /** Adds a recommendation at the end of those of the meeting. */
    public Recommendation create(UUID meetingId, RecommendationInput input) {
        return changes.make(Role.EDITOR, "record a recommendation", () -> {
            open(meetingId, input);
            return get(database.insertInto(RECOMMENDATION)
                    .set(columns(input))
                    .set(RECOMMENDATION.MEETING_ID, meetingId)
                    .set(
                            RECOMMENDATION.POSITION,
                            DSL.field(DSL.select(DSL.coalesce(DSL.max(RECOMMENDATION.POSITION), 0)
                                            .plus(1))
                                    .from(RECOMMENDATION)
                                    .where(RECOMMENDATION.MEETING_ID.eq(meetingId))))
                    .returningResult(RECOMMENDATION.ID)
                    .fetchSingle()
                    .value1());
        });
    }

    /** Throws {@link Conflict} with the recommendation as it is now, where its version is not the expected one. */
    public Recommendation update(UUID id, int expectedVersion, RecommendationInput input) {
        return changes.make(Role.EDITOR, "change a recommendation", () -> {
            open(get(id).meetingId(), input);
            if (database.update(RECOMMENDATION)
                            .set(columns(input))
                            .where(RECOMMENDATION.ID.eq(id), RECOMMENDATION.VERSION.eq(expectedVersion))
                            .execute()
                    == 0) {
                throw new Conflict("recommendation", id, expectedVersion, get(id));
            }
            return get(id);
        });
    }

    /** Moves a recommendation before that one of the same meeting (null: to the end). */
    public Recommendation move(UUID id, int expectedVersion, @Nullable UUID beforeId) {
        return changes.make(Role.EDITOR, "move a recommendation", () -> {
            var meetingId = get(id).meetingId();
            var ordered = database.select(RECOMMENDATION.ID)
                    .from(RECOMMENDATION)
                    .where(RECOMMENDATION.MEETING_ID.eq(meetingId))
                    .orderBy(RECOMMENDATION.POSITION)
                    .forUpdate()
                    .fetch(RECOMMENDATION.ID);
            var moved = get(id);
            open(meetingId, moved.says());
            if (moved.version() != expectedVersion) {
                throw new Conflict("recommendation", id, expectedVersion, moved);
            }
            ordered.remove(id);
            int place = beforeId == null ? ordered.size() : ordered.indexOf(beforeId);
            if (place < 0) {
                throw InvalidInput.of("before", "recommendation.of-another-meeting", beforeId);
            }
            ordered.add(place, id);
            database.batch(IntStream.range(0, ordered.size())
                            .mapToObj(index -> database.update(RECOMMENDATION)
                                    .set(RECOMMENDATION.POSITION, index + 1)
                                    .where(RECOMMENDATION.ID.eq(ordered.get(index)))
                                    .and(RECOMMENDATION.POSITION.ne(index + 1)))
                            .toList())
                    .execute();
            return get(id);
        });
    }

    /** Deletes a recommendation that nothing refers to; the others close up. Returns what was deleted. */
    public Recommendation delete(UUID id, int expectedVersion) {
        return changes.make(Role.EDITOR, "delete a recommendation", () -> {
            var before = get(id);
            open(before.meetingId(), before.says());
            if (database.deleteFrom(RECOMMENDATION)
                            .where(RECOMMENDATION.ID.eq(id), RECOMMENDATION.VERSION.eq(expectedVersion))
                            .execute()
                    == 0) {
                throw new Conflict("recommendation", id, expectedVersion, get(id));
            }
            database.update(RECOMMENDATION)
                    .set(RECOMMENDATION.POSITION, RECOMMENDATION.POSITION.minus(1))
                    .where(RECOMMENDATION.MEETING_ID.eq(before.meetingId()))
                    .and(RECOMMENDATION.POSITION.gt(before.position()))
                    .execute();
            return before;
        });
    }

    private void open(UUID meetingId, RecommendationInput input) {
        var publication = database.select(MEETING.PUBLICATION)
                .from(MEETING)
                .where(MEETING.ID.eq(meetingId))
                .fetchOptional(MEETING.PUBLICATION)
                .orElseThrow(() -> new NotFound("meeting", meetingId));
        PublicThings.requireToChange(
                Publication.valueOf(publication), "change the recommendations of a meeting that the public sees");
        var ordinal = input.futureOrdinal();
        if (ordinal != null && ordinal < 1) {
            throw InvalidInput.of("futureOrdinal", "recommendation.no-meeting", ordinal);
        }
    }

    private static RecommendationRecord columns(RecommendationInput input) {
        var columns = new RecommendationRecord();
        columns.setText(input.text().toJsonb());
        columns.setAddresseeId(input.addresseeId());
        columns.setFutureOrdinal(input.futureOrdinal());
        return columns;
    }
}

package org.plenary.resolution;

import static org.plenary.schema.Tables.RESOLUTION_PARAGRAPH;

import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.Changes;
import org.plenary.shared.InvalidInput;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.Role;
import org.springframework.stereotype.Service;

/** The paragraphs of resolutions, in the tree as printed. They are seen with their resolution. */
@Service
public final class ParagraphService {

    private final DSLContext database;
    private final ResolutionService resolutions;
    private final Changes changes;

    ParagraphService(DSLContext database, ResolutionService resolutions, Changes changes) {
        this.database = database;
        this.resolutions = resolutions;
        this.changes = changes;
    }

    /** Adds a paragraph at the end of those below that one (null: at the top); returns its id. */
    public UUID add(UUID resolutionId, @Nullable UUID parentId, ParagraphInput input) {
        return changes.make(Role.EDITOR, "add a paragraph to a resolution", () -> {
            check(input);
            return database.insertInto(RESOLUTION_PARAGRAPH)
                    .set(
                            RESOLUTION_PARAGRAPH.RESOLUTION_ID,
                            resolutions.get(resolutionId).id())
                    .set(RESOLUTION_PARAGRAPH.PARENT_ID, parentId)
                    .set(
                            RESOLUTION_PARAGRAPH.POSITION,
                            DSL.field(database.select(DSL.coalesce(DSL.max(RESOLUTION_PARAGRAPH.POSITION), 0)
                                            .plus(1))
                                    .from(RESOLUTION_PARAGRAPH)
                                    .where(RESOLUTION_PARAGRAPH.RESOLUTION_ID.eq(resolutionId))
                                    .and(RESOLUTION_PARAGRAPH.PARENT_ID.isNotDistinctFrom(parentId))))
                    .set(RESOLUTION_PARAGRAPH.KIND, input.kind().name())
                    .set(RESOLUTION_PARAGRAPH.NUMBER, input.number())
                    .set(RESOLUTION_PARAGRAPH.VERB, input.verb())
                    .set(RESOLUTION_PARAGRAPH.TEXT, input.text().toJsonb())
                    .set(RESOLUTION_PARAGRAPH.ADDRESSEE_ID, input.addresseeId())
                    .set(RESOLUTION_PARAGRAPH.DUE_ON, input.dueOn())
                    .set(RESOLUTION_PARAGRAPH.DUE_BODY_ID, input.dueBodyId())
                    .set(RESOLUTION_PARAGRAPH.DUE_ORDINAL, input.dueOrdinal())
                    .returningResult(RESOLUTION_PARAGRAPH.ID)
                    .fetchSingle()
                    .value1();
        });
    }

    /** The text of a paragraph, in which a citation finds its quote. */
    public Optional<LocalizedText> findText(UUID id) {
        return database.select(RESOLUTION_PARAGRAPH.RESOLUTION_ID, RESOLUTION_PARAGRAPH.TEXT)
                .from(RESOLUTION_PARAGRAPH)
                .where(RESOLUTION_PARAGRAPH.ID.eq(id))
                .fetchOptional()
                .filter(row -> resolutions.isVisible(row.value1()))
                .map(row -> LocalizedText.of(row.value2()));
    }

    private static void check(ParagraphInput input) {
        if (input.dueOn() != null && input.dueBodyId() != null) {
            throw new InvalidInput(
                    "dueOn",
                    "The paragraph would be due on %s and at a meeting.".formatted(input.dueOn()),
                    "Give the day or the meeting.");
        }
    }
}

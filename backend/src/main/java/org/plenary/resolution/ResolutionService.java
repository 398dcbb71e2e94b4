package org.plenary.resolution;

import static org.jooq.Records.mapping;
import static org.plenary.schema.Tables.RESOLUTION;
import static org.plenary.shared.Columns.constant;
import static org.plenary.shared.Columns.text;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.plenary.plan.Visibility;
import org.plenary.publication.PublicationSteps;
import org.plenary.publication.PublicationUnit;
import org.plenary.shared.Changes;
import org.plenary.shared.InvalidInput;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.NotFound;
import org.plenary.shared.Publication;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.springframework.stereotype.Service;

/** Resolutions and decisions. Whoever is below {@code EDITOR} finds the published ones only. */
@Service
public final class ResolutionService {

    private static final Pattern SESSION_AND_SERIAL = Pattern.compile("(\\d{1,3})/(\\d{1,4})");

    private final DSLContext database;
    private final PublicationSteps steps;
    private final Changes changes;

    ResolutionService(DSLContext database, PublicationSteps steps, Changes changes) {
        this.database = database;
        this.steps = steps;
        this.changes = changes;
    }

    /** The act of that body with that number as printed, e.g. {@code 8/2}. */
    public Optional<Resolution> find(UUID bodyId, ResolutionKind kind, String number) {
        return find(RESOLUTION
                        .BODY_ID
                        .eq(bodyId)
                        .and(RESOLUTION.KIND.eq(kind.name()))
                        .and(RESOLUTION.NUMBER.eq(number)))
                .stream()
                .findFirst();
    }

    public Resolution get(UUID id) {
        return find(RESOLUTION.ID.eq(id)).stream().findFirst().orElseThrow(() -> new NotFound("resolution", id));
    }

    /** Registers an act; of a number such as 8/2 the session and the serial are kept apart, of 2012/19 there is no session. */
    public Resolution create(ResolutionInput input) {
        return changes.make(Role.EDITOR, "register a resolution", () -> {
            find(input.bodyId(), input.kind(), input.number()).ifPresent(taken -> {
                throw new InvalidInput(
                        "number",
                        "The body has a %s %s.".formatted(taken.kind(), taken.number()),
                        "Give another number, or change that one.");
            });
            var parts = SESSION_AND_SERIAL.matcher(input.number());
            boolean inParts = parts.matches();
            return get(database.insertInto(RESOLUTION)
                    .set(RESOLUTION.BODY_ID, input.bodyId())
                    .set(RESOLUTION.KIND, input.kind().name())
                    .set(RESOLUTION.NUMBER, input.number())
                    .set(RESOLUTION.MEETING_ORDINAL, inParts ? Integer.valueOf(parts.group(1)) : null)
                    .set(RESOLUTION.SERIAL, inParts ? Integer.valueOf(parts.group(2)) : null)
                    .set(RESOLUTION.MEETING_ID, input.meetingId())
                    .set(
                            RESOLUTION.TITLE,
                            Optional.ofNullable(input.title())
                                    .map(LocalizedText::toJsonb)
                                    .orElse(null))
                    .set(RESOLUTION.ADOPTED_ON, input.adoptedOn())
                    .returningResult(RESOLUTION.ID)
                    .fetchSingle()
                    .value1());
        });
    }

    /** Says where the facts of the act were found, e.g. {@code A/RES/66/180}. */
    public Resolution foundIn(UUID id, String source) {
        return changes.make(Role.EDITOR, "say where a resolution was found", () -> {
            database.update(RESOLUTION)
                    .set(RESOLUTION.FOUND_IN, source)
                    .where(RESOLUTION.ID.eq(get(id).id()))
                    .execute();
            return get(id);
        });
    }

    boolean isVisible(UUID id) {
        return !find(RESOLUTION.ID.eq(id)).isEmpty();
    }

    public Resolution publish(UUID id) {
        return changes.make(Role.CLEARER, "publish a resolution", () -> {
            steps.publish(PublicationUnit.RESOLUTION, get(id).id());
            return get(id);
        });
    }

    private List<Resolution> find(Condition condition) {
        return database.select(
                        RESOLUTION.ID,
                        RESOLUTION.BODY_ID,
                        constant(RESOLUTION.KIND, ResolutionKind.class),
                        RESOLUTION.NUMBER,
                        text(RESOLUTION.TITLE),
                        RESOLUTION.ADOPTED_ON,
                        constant(RESOLUTION.PUBLICATION, Publication.class),
                        RESOLUTION.VERSION)
                .from(RESOLUTION)
                .where(condition, Visibility.published(Viewer.current().role(), RESOLUTION.PUBLICATION))
                .fetch(mapping(Resolution::new));
    }
}

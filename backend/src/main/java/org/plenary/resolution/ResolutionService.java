package org.plenary.resolution;

import static org.plenary.schema.Tables.CITATION;
import static org.plenary.schema.Tables.RESOLUTION;

import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.plenary.plan.Visibility;
import org.plenary.publication.PublicationSteps;
import org.plenary.publication.PublicationUnit;
import org.plenary.shared.Changes;
import org.plenary.shared.CitedQuotes;
import org.plenary.shared.Conflict;
import org.plenary.shared.InvalidInput;
import org.plenary.shared.NotFound;
import org.plenary.shared.PublicThings;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.springframework.stereotype.Service;

/** Resolutions and decisions. Whoever is below {@code EDITOR} finds the published ones only. */
@Service
public final class ResolutionService {

    private static final String CHANGE_PUBLIC = "change a resolution that the public sees";

    private final ResolutionRepository resolutions;
    private final CitedQuotes citations;
    private final PublicationSteps steps;
    private final Changes changes;

    ResolutionService(
            ResolutionRepository resolutions, CitedQuotes citations, PublicationSteps steps, Changes changes) {
        this.resolutions = resolutions;
        this.citations = citations;
        this.steps = steps;
        this.changes = changes;
    }

    /** The act of that body with that number as printed, e.g. {@code 8/2}. */
    public Optional<Resolution> find(UUID bodyId, ResolutionKind kind, String number) {
        return find(RESOLUTION
                .BODY_ID
                .eq(bodyId)
                .and(RESOLUTION.KIND.eq(kind.name()))
                .and(RESOLUTION.NUMBER.eq(number)));
    }

    public Resolution get(UUID id) {
        return find(RESOLUTION.ID.eq(id)).orElseThrow(() -> new NotFound("resolution", id));
    }

    /** Registers an act; refused where its body has one of that kind and number. */
    public Resolution create(ResolutionInput input) {
        return changes.make(Role.EDITOR, "register a resolution", () -> {
            find(input.bodyId(), input.kind(), input.number()).ifPresent(ResolutionService::refuse);
            return get(resolutions.insert(input));
        });
    }

    /** Throws {@link Conflict} with the act as it is now, where its version is not the expected one. */
    public Resolution update(UUID id, int expectedVersion, ResolutionInput input) {
        return changes.make(Role.EDITOR, "change a resolution", () -> {
            var before = get(id);
            PublicThings.requireToChange(before.publication(), CHANGE_PUBLIC);
            find(input.bodyId(), input.kind(), input.number())
                    .filter(taken -> !taken.id().equals(id))
                    .ifPresent(ResolutionService::refuse);
            if (!resolutions.update(id, expectedVersion, input)) {
                throw new Conflict("resolution", id, expectedVersion, get(id));
            }
            return get(id);
        });
    }

    /** Deletes an act that nothing refers to, with its paragraphs and what the register says that it cites. Returns what was deleted. */
    public Resolution delete(UUID id, int expectedVersion) {
        return changes.make(Role.EDITOR, "delete a resolution", () -> {
            var before = get(id);
            citations.delete(CITATION.AGENDA_ID.isNull().and(CITATION.SOURCE_RESOLUTION_ID.eq(id)));
            if (!resolutions.delete(id, expectedVersion)) {
                throw new Conflict("resolution", id, expectedVersion, get(id));
            }
            return before;
        });
    }

    /** Says where the facts of the act were found, e.g. {@code A/RES/66/180}. */
    public Resolution foundIn(UUID id, String source) {
        return changes.make(Role.EDITOR, "say where a resolution was found", () -> {
            resolutions.setFoundIn(get(id).id(), source);
            return get(id);
        });
    }

    /** Publishes the act through all steps that lie before it, for those who may take them all. */
    public Resolution publish(UUID id) {
        return changes.make(Role.CLEARER, "publish a resolution", () -> {
            steps.publish(PublicationUnit.RESOLUTION, get(id).id());
            return get(id);
        });
    }

    /** The act, whose paragraphs the current viewer may change. */
    Resolution open(UUID id) {
        var resolution = get(id);
        PublicThings.requireToChange(resolution.publication(), CHANGE_PUBLIC);
        return resolution;
    }

    boolean isVisible(UUID id) {
        return find(RESOLUTION.ID.eq(id)).isPresent();
    }

    private Optional<Resolution> find(Condition condition) {
        var visible = Visibility.published(Viewer.current().role(), RESOLUTION.PUBLICATION);
        return resolutions.find(condition.and(visible)).stream().findFirst();
    }

    private static void refuse(Resolution taken) {
        throw InvalidInput.of("number", "resolution.number-taken", taken.kind(), taken.number());
    }
}

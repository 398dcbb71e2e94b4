package org.plenary.body;

import static org.plenary.schema.Tables.BODY;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.plenary.plan.Visibility;
import org.plenary.publication.PublicationSteps;
import org.plenary.publication.PublicationUnit;
import org.plenary.shared.Changes;
import org.plenary.shared.Conflict;
import org.plenary.shared.NotFound;
import org.plenary.shared.PublicThings;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.springframework.stereotype.Service;

/** Bodies: who meets. Whoever is below {@code EDITOR} finds the published ones only. */
@Service
public final class BodyService {

    private final BodyRepository bodies;
    private final PublicationSteps steps;
    private final Changes changes;

    BodyService(BodyRepository bodies, PublicationSteps steps, Changes changes) {
        this.bodies = bodies;
        this.steps = steps;
        this.changes = changes;
    }

    /** All bodies in the order of their symbols, those without symbol last. */
    public List<Body> findAll() {
        return bodies.find(visible());
    }

    public Optional<Body> findBySymbol(String symbol) {
        var known = DSL.upper(BODY.SYMBOL).eq(symbol.strip().toUpperCase(java.util.Locale.ROOT));
        return bodies.find(visible().and(known)).stream().findFirst();
    }

    /** The bodies below that one, or anywhere for null, with that name in any language, whatever its case. */
    public List<Body> findByName(String name, @Nullable UUID parentId) {
        return bodies.find(visible()
                .and(bodies.hasName(name.strip()))
                .and(parentId == null ? DSL.noCondition() : BODY.PARENT_ID.eq(parentId)));
    }

    public Body get(UUID id) {
        return bodies.find(visible().and(BODY.ID.eq(id))).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("body", id));
    }

    /**
     * The symbol that a further body below that one would have where those that are there make it plain: one series, e.g.
     * CTOC/COP/WG.9 after WG.7 and WG.8. Only proposed; empty where there is no series, or more than one.
     */
    public Optional<String> proposeSymbol(UUID parentId) {
        var parent = get(parentId).symbol();
        var below = bodies.find(visible().and(BODY.PARENT_ID.eq(parentId)));
        return parent == null ? Optional.empty() : SymbolSeries.next(parent, below);
    }

    public Body create(BodyInput input) {
        return changes.make(Role.EDITOR, "create a body", () -> get(bodies.insert(input)));
    }

    /** Throws {@link Conflict} with the body as it is now, where its version is not the expected one. */
    public Body update(UUID id, int expectedVersion, BodyInput input) {
        return changes.make(Role.EDITOR, "change a body", () -> {
            var before = get(id);
            PublicThings.requireToChange(before.publication(), "change a body that the public sees");
            if (!bodies.update(id, expectedVersion, input)) {
                throw new Conflict("body", id, expectedVersion, before);
            }
            return get(id);
        });
    }

    /** Deletes a body that nothing refers to, with its links to instruments. Returns what was deleted. */
    public Body delete(UUID id, int expectedVersion) {
        return changes.make(Role.EDITOR, "delete a body", () -> {
            var before = get(id);
            if (!bodies.delete(id, expectedVersion)) {
                throw new Conflict("body", id, expectedVersion, before);
            }
            return before;
        });
    }

    /** Publishes the body and those above it, as a reader must see both. */
    public void publish(UUID id) {
        changes.make(Role.CLEARER, "publish a body", () -> {
            steps.publish(PublicationUnit.BODY, id);
            return get(id);
        });
    }

    private static Condition visible() {
        return Visibility.published(Viewer.current().role(), BODY.PUBLICATION);
    }
}

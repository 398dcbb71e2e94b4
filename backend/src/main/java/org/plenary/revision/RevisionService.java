package org.plenary.revision;

import static org.jooq.Records.mapping;
import static org.plenary.schema.Tables.REVISION;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.Changes;
import org.plenary.shared.InvalidInput;
import org.plenary.shared.NotFound;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/** What was changed, and the way back. For those who may see drafts. */
@Service
public final class RevisionService {

    private final DSLContext database;
    private final RowStates rows;
    private final Changes changes;

    RevisionService(DSLContext database, RowStates rows, Changes changes) {
        this.database = database;
        this.rows = rows;
        this.changes = changes;
    }

    /** The latest changes of a thing and its parts, e.g. {@code ("agenda", id)}, the newest first. */
    public List<Revision> findOfUnit(String unit, UUID unitId, int limit) {
        Viewer.current().require(Role.EDITOR, "see the history");
        return find(REVISION.UNIT.eq(unit).and(REVISION.UNIT_ID.eq(unitId)).and(seen()), limit);
    }

    /** The latest changes of one row, e.g. {@code ("agenda_item", id)}, in all editions, the newest first. */
    public List<Revision> findOfEntity(String entity, UUID entityId, int limit) {
        Viewer.current().require(Role.EDITOR, "see the history");
        return find(
                REVISION.ENTITY.eq(entity).and(REVISION.ENTITY_ID.eq(entityId)).and(seen()), limit);
    }

    /**
     * The changes of a thing, with its parts if wanted, the newest first, older than a revision if one is given. Nothing where
     * there is no such thing, or it is of a body that the viewer does not serve.
     */
    public List<Revision> page(String entity, UUID id, boolean withParts, @Nullable Long before, int limit) {
        Viewer.current().require(Role.EDITOR, "see the history");
        var own = REVISION.ENTITY.eq(entity).and(REVISION.ENTITY_ID.eq(id));
        var parts = REVISION.UNIT.eq(entity).and(REVISION.UNIT_ID.eq(id));
        return find(
                (withParts ? own.or(parts) : own)
                        .and(REVISION.ENTITY.in(RowStates.RANKS))
                        .and(before == null ? DSL.noCondition() : REVISION.SEQ.lt(before))
                        .and(seen()),
                limit);
    }

    /**
     * Puts a thing and all its parts back as they were right after a change of any of them, as a change of its own. Refuses
     * with {@link NotFound} where the change was none of that thing, or it is of a body that the viewer does not serve.
     */
    public void restoreTo(String unit, UUID id, long change) {
        changes.make(Role.EDITOR, "restore", () -> {
            var ofUnit = REVISION.UNIT.eq(unit).and(REVISION.UNIT_ID.eq(id));
            var then = find(ofUnit.and(madeBy(change)).and(seen()), 1);
            if (then.isEmpty()) {
                throw new NotFound("change of this " + unit.replace('_', ' '), change);
            }
            return backTo(then.getFirst().seq(), ofUnit);
        });
    }

    /**
     * Puts one row back as it was right after a revision of it, as a change of its own; its parts stay as they are. Refuses
     * with {@link NotFound} where there is no such revision, or it is of a body that the viewer does not serve.
     */
    public void restoreRevision(long seq) {
        changes.make(Role.EDITOR, "restore", () -> {
            var then = find(
                            REVISION.SEQ
                                    .eq(seq)
                                    .and(REVISION.ENTITY.in(RowStates.RANKS))
                                    .and(seen()),
                            1)
                    .stream()
                    .findFirst()
                    .orElseThrow(() -> new NotFound("revision", seq));
            return backTo(
                    seq,
                    REVISION.ENTITY
                            .eq(then.entity())
                            .and(REVISION.ENTITY_ID.eq(then.entityId()))
                            .and(REVISION.AGENDA_ID.isNotDistinctFrom(then.agendaId())));
        });
    }

    private List<NetChange> backTo(long seq, Condition which) {
        var later = which.and(REVISION.SEQ.gt(seq));
        var nets = nets(find(later, Integer.MAX_VALUE).reversed()).stream()
                .filter(RowStates::isContent)
                .filter(net -> !Objects.equals(net.before(), net.after()))
                .toList();
        rows.restore(nets);
        refuseLosses(nets);
        requireToChangePublic();
        return nets;
    }

    /** History holds drafts, so whoever is limited to some bodies sees that of theirs. */
    public static Condition seen() {
        var served = Viewer.current().bodies();
        return served == null
                ? DSL.noCondition()
                : DSL.condition(
                        "plenary.body_of({0}, {1}) in (select plenary.bodies_below({2}))",
                        REVISION.UNIT, REVISION.UNIT_ID, DSL.val(served.toArray(UUID[]::new)));
    }

    private static Condition madeBy(long change) {
        return DSL.condition("{0} = {1}::text::xid8", REVISION.XID, DSL.val(change));
    }

    private List<Revision> find(Condition condition, int limit) {
        return database.select(
                        REVISION.SEQ,
                        REVISION.XID,
                        REVISION.AT,
                        REVISION.ACTOR,
                        REVISION.REASON,
                        REVISION.OPERATION,
                        REVISION.ENTITY,
                        REVISION.ENTITY_ID,
                        REVISION.AGENDA_ID,
                        REVISION.BEFORE,
                        REVISION.AFTER)
                .from(REVISION)
                .where(condition)
                .orderBy(REVISION.SEQ.desc())
                .limit(limit)
                .fetch(mapping(Revision::new));
    }

    /**
     * Puts everything back as it was before that change, as a change of its own (so it can be undone, too). Refuses with
     * {@link InvalidInput} where any of it was changed again since, and then changes nothing.
     */
    public void undo(long change) {
        changes.make(Role.EDITOR, "undo", () -> {
            if (find(madeBy(change).and(seen()), 1).isEmpty()) {
                throw new NotFound("change", change);
            }
            var revisions = find(madeBy(change), Integer.MAX_VALUE);
            var all = nets(revisions.reversed());
            refuseSteps(all);
            var nets = all.stream().filter(RowStates::isContent).toList();
            if (nets.isEmpty()) {
                throw new InvalidInput(
                        "change",
                        "The change was a step on the way to the public.",
                        "Take the step that leads back, e.g. schedule it again.");
            }
            if (!nets.stream().allMatch(rows::isAsAfter)) {
                throw new InvalidInput(
                        "change",
                        "What this would undo was changed again in the meantime.",
                        "Undo the later change first, or edit it by hand.");
            }
            rows.restore(nets);
            refuseLosses(nets);
            requireToChangePublic();
            return revisions;
        });
    }

    /** A step to the public and back is for those who may take it, and is taken by itself. */
    private static void refuseSteps(List<NetChange> nets) {
        for (var net : nets) {
            var before = publication(net.before());
            var after = publication(net.after());
            if (before != null && after != null && !before.equals(after)) {
                throw new InvalidInput(
                        "change",
                        "The change took a %s from %s to %s."
                                .formatted(net.entity().replace('_', ' '), before, after),
                        "Return it to draft, or withdraw it.");
            }
        }
    }

    private static @Nullable String publication(@Nullable JSONB row) {
        return row == null
                ? null
                : JsonMapper.shared().readTree(row.data()).path("publication").asString(null);
    }

    /**
     * Brings back the row that was deleted last under that id, with the parts that were deleted with it, e.g.
     * {@code ("meeting", id)}. What was withdrawn or published comes back as a draft.
     */
    public void restore(String entity, UUID id) {
        restore(entity, id, edition -> edition);
    }

    /**
     * The same for parts of agendas: the edition that they were deleted from is looked up by that function, as it may be
     * frozen by now. Returns the edition that they came back into; for what is part of none, the id.
     */
    public UUID restore(String entity, UUID id, UnaryOperator<UUID> edition) {
        return changes.make(Role.EDITOR, "restore", () -> {
            var latest = find(
                            REVISION.ENTITY
                                    .eq(entity)
                                    .and(REVISION.ENTITY_ID.eq(id))
                                    .and(seen()),
                            1)
                    .stream()
                    .findFirst()
                    .orElseThrow(() -> new NotFound(entity.replace('_', ' '), id));
            if (!latest.operation().equals("DELETE")) {
                throw new InvalidInput(
                        "id",
                        "This %s is not deleted.".formatted(entity.replace('_', ' ')),
                        "Edit it as it is; to take a change back, undo that change.");
            }
            var deleted = find(madeBy(latest.change()).and(REVISION.OPERATION.eq("DELETE")), Integer.MAX_VALUE);
            var nets = rows.withParts(nets(deleted.reversed()), key(latest));
            var into = latest.agendaId() == null ? id : edition.apply(latest.agendaId());
            rows.restore(
                    latest.agendaId() == null
                            ? nets
                            : nets.stream()
                                    .map(net -> rows.inEdition(net, into))
                                    .toList());
            requireToChangePublic();
            return into;
        });
    }

    /** The way back is a change like any other: of what the public sees, it is for those who may publish. */
    private void requireToChangePublic() {
        if (rows.changedWhatIsPublished()) {
            Viewer.current().require(Role.CLEARER, "take back a change of what the public sees");
        }
    }

    /** What was added later below something that goes would go with it; how far it was on its way goes with it anyhow. */
    private void refuseLosses(List<NetChange> undone) {
        var gone = undone.stream().map(NetChange::key).collect(Collectors.toSet());
        var lost = find(
                REVISION.XID
                        .eq(DSL.field("pg_current_xact_id()", REVISION.XID.getDataType()))
                        .and(REVISION.OPERATION.eq("DELETE"))
                        .and(REVISION.ENTITY.notIn(RowStates.CLEARANCES)),
                Integer.MAX_VALUE);
        if (!lost.stream().allMatch(revision -> gone.contains(key(revision)))) {
            throw new InvalidInput(
                    "change",
                    "What this would undo holds something that was added later.",
                    "Delete that first, or edit by hand.");
        }
    }

    private static List<?> key(Revision revision) {
        return Arrays.asList(revision.entity(), revision.agendaId(), revision.entityId());
    }

    /** For each row that the change touched, how it was before the first and after the last of its revisions. */
    private static List<NetChange> nets(List<Revision> inOrder) {
        var nets = new LinkedHashMap<List<?>, NetChange>();
        for (var revision : inOrder) {
            nets.merge(
                    key(revision),
                    new NetChange(key(revision), revision.entity(), revision.before(), revision.after()),
                    (first, last) -> new NetChange(first.key(), first.entity(), first.before(), last.after()));
        }
        var ordered = new ArrayList<>(nets.values());
        ordered.removeIf(net -> net.before() == null && net.after() == null);
        ordered.sort(Comparator.comparingInt(net -> RowStates.RANKS.indexOf(net.entity())));
        return ordered;
    }
}

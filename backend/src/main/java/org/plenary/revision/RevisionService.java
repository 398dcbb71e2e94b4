package org.plenary.revision;

import static org.plenary.schema.Tables.REVISION;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.Changes;
import org.plenary.shared.InvalidInput;
import org.plenary.shared.NotFound;
import org.plenary.shared.Publication;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.plenary.shared.Word;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/** What was changed, and the way back. For those who may see drafts. */
@Service
public final class RevisionService {

    private final Revisions revisions;
    private final RowStates rows;
    private final Changes changes;

    RevisionService(Revisions revisions, RowStates rows, Changes changes) {
        this.revisions = revisions;
        this.rows = rows;
        this.changes = changes;
    }

    /** The latest changes of a thing and its parts, e.g. {@code ("agenda", id)}, the newest first. */
    public List<Revision> findOfUnit(String unit, UUID unitId, int limit) {
        Viewer.current().require(Role.EDITOR, "see the history");
        return revisions.find(Revisions.ofUnit(unit, unitId).and(seen()), limit);
    }

    /** The latest changes of one row, e.g. {@code ("agenda_item", id)}, in all editions, the newest first. */
    public List<Revision> findOfEntity(String entity, UUID entityId, int limit) {
        Viewer.current().require(Role.EDITOR, "see the history");
        return revisions.find(Revisions.ofRow(entity, entityId).and(seen()), limit);
    }

    /**
     * The changes of a thing, with its parts if wanted, the newest first, older than a revision if one is given. Nothing where
     * there is no such thing, or it is of a body that the viewer does not serve.
     */
    public List<Revision> page(String entity, UUID id, boolean withParts, @Nullable Long before, int limit) {
        Viewer.current().require(Role.EDITOR, "see the history");
        var own = Revisions.ofRow(entity, id);
        return revisions.find(
                (withParts ? own.or(Revisions.ofUnit(entity, id)) : own)
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
            var ofUnit = Revisions.ofUnit(unit, id);
            var then = revisions
                    .findLatest(ofUnit.and(Revisions.ofChange(change)).and(seen()))
                    .orElseThrow(() -> new NotFound("change", change));
            return backTo(then.seq(), ofUnit);
        });
    }

    /**
     * Puts one row back as it was right after a revision of it, as a change of its own; its parts stay as they are. Refuses
     * with {@link NotFound} where there is no such revision, or it is of a body that the viewer does not serve.
     */
    public void restoreRevision(long seq) {
        changes.make(Role.EDITOR, "restore", () -> {
            var then = revisions
                    .findLatest(REVISION.SEQ
                            .eq(seq)
                            .and(REVISION.ENTITY.in(RowStates.RANKS))
                            .and(seen()))
                    .orElseThrow(() -> new NotFound("revision", seq));
            return backTo(
                    seq,
                    Revisions.ofRow(then.entity(), then.entityId())
                            .and(REVISION.AGENDA_ID.isNotDistinctFrom(then.agendaId())));
        });
    }

    private List<NetChange> backTo(long seq, Condition which) {
        var later = which.and(REVISION.SEQ.gt(seq));
        var nets = NetChange.of(revisions.find(later, Revisions.ALL)).stream()
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

    /**
     * Puts everything back as it was before that change, as a change of its own (so it can be undone, too). Refuses with
     * {@link InvalidInput} where any of it was changed again since, and then changes nothing.
     */
    public void undo(long change) {
        changes.make(Role.EDITOR, "undo", () -> {
            var ofChange = Revisions.ofChange(change);
            if (revisions.findLatest(ofChange.and(seen())).isEmpty()) {
                throw new NotFound("change", change);
            }
            var all = NetChange.of(revisions.find(ofChange, Revisions.ALL));
            refuseSteps(all);
            var nets = all.stream().filter(RowStates::isContent).toList();
            if (nets.isEmpty()) {
                throw InvalidInput.of("change", "change.was-a-step");
            }
            if (!nets.stream().allMatch(rows::isAsAfter)) {
                throw InvalidInput.of("change", "change.changed-again");
            }
            rows.restore(nets);
            refuseLosses(nets);
            requireToChangePublic();
            return nets;
        });
    }

    /** A step to the public and back is for those who may take it, and is taken by itself. */
    private static void refuseSteps(List<NetChange> nets) {
        for (var net : nets) {
            var before = publication(net.before());
            var after = publication(net.after());
            if (before != null && after != null && !before.equals(after)) {
                throw InvalidInput.of(
                        "change",
                        "change.of-publication",
                        new Word.Thing(net.entity()),
                        Publication.valueOf(before),
                        Publication.valueOf(after));
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
            var latest = revisions
                    .findLatest(Revisions.ofRow(entity, id).and(seen()))
                    .orElseThrow(() -> new NotFound(entity, id));
            if (!latest.operation().equals("DELETE")) {
                throw InvalidInput.of("id", "change.not-deleted", new Word.Thing(entity));
            }
            var deleted = Revisions.ofChange(latest.change()).and(REVISION.OPERATION.eq("DELETE"));
            var nets = RowParts.withParts(NetChange.of(revisions.find(deleted, Revisions.ALL)), NetChange.key(latest));
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
        var lost = revisions.find(
                REVISION.XID
                        .eq(DSL.field("pg_current_xact_id()", REVISION.XID.getDataType()))
                        .and(REVISION.OPERATION.eq("DELETE"))
                        .and(REVISION.ENTITY.notIn(RowStates.CLEARANCES)),
                Revisions.ALL);
        if (!lost.stream().allMatch(revision -> gone.contains(NetChange.key(revision)))) {
            throw InvalidInput.of("change", "change.holds-later");
        }
    }
}

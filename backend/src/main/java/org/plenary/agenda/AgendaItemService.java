package org.plenary.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.Changes;
import org.plenary.shared.Conflict;
import org.plenary.shared.InvalidInput;
import org.plenary.shared.NotFound;
import org.plenary.shared.PublicThings;
import org.plenary.shared.Role;
import org.springframework.stereotype.Service;

/**
 * The tree of items. Every change to a published edition goes into the next one, so what comes back may be of another
 * {@code agendaId} than what was sent. Numbers change by {@link #renumber} only, never as a side effect of a move.
 */
@Service
public final class AgendaItemService {

    private final AgendaItemRepository items;
    private final AgendaService agendas;
    private final Continuations continuations;
    private final Changes changes;

    AgendaItemService(AgendaItemRepository items, AgendaService agendas, Continuations continuations, Changes changes) {
        this.items = items;
        this.agendas = agendas;
        this.continuations = continuations;
        this.changes = changes;
    }

    /** The items of the edition in the order of print, parents before their children. */
    public List<AgendaItem> findAll(UUID agendaId) {
        var all = items.findAll(agendas.get(agendaId).id());
        var ordered = new ArrayList<AgendaItem>(all.size());
        print(all, null, ordered);
        return ordered;
    }

    private static void print(List<AgendaItem> all, @Nullable UUID parentId, List<AgendaItem> ordered) {
        for (var item : all) {
            if (Objects.equals(item.parentId(), parentId)) {
                ordered.add(item);
                print(all, item.id(), ordered);
            }
        }
    }

    public AgendaItem get(UUID agendaId, UUID id) {
        return items.find(agendas.get(agendaId).id(), id).orElseThrow(() -> new NotFound("agenda item", id));
    }

    /**
     * Adds an item below that parent (null: at the top), before that sibling (null: at the end). At the end it takes the
     * next number of its level where the input names none; elsewhere it waits for renumbering.
     */
    public AgendaItem create(UUID agendaId, @Nullable UUID parentId, @Nullable UUID beforeId, AgendaItemInput input) {
        return changes.make(Role.EDITOR, "add an agenda item", () -> {
            var agenda = agendas.edit(agendaId);
            if (parentId != null) {
                get(agenda.id(), parentId);
            }
            var siblings = new Siblings(items.findChildren(agenda.id(), parentId));
            var place = siblings.place(beforeId);
            var id = items.insertIdentity(agenda.meetingId());
            var numbered = siblings.endAt(place) ? siblings.numbered(input, () -> level(agenda.id(), parentId)) : input;
            makeRoom(agenda.id(), siblings, place);
            items.insert(agenda.id(), id, parentId, siblings.position(place), numbered);
            return get(agenda.id(), id);
        });
    }

    /** Says that the item continues one of an earlier meeting; in all editions, as it is of the item itself. */
    public UUID continueFrom(UUID id, UUID earlierId) {
        return changes.make(Role.EDITOR, "continue an item of an earlier meeting", () -> {
            continuations.require(id, earlierId);
            if (!items.continueFrom(id, earlierId)) {
                throw new NotFound("agenda item", id);
            }
            return id;
        });
    }

    /**
     * The same by somebody who has seen the item in that version, or that it continues none for null. An item of an agenda
     * that the public has seen takes those who may publish, as it shows in every edition.
     */
    public AgendaItem continueFrom(UUID agendaId, UUID id, int expectedVersion, @Nullable UUID earlierId) {
        return changes.make(Role.EDITOR, "continue an item of an earlier meeting", () -> {
            var agenda = agendas.get(agendaId);
            var item = get(agendaId, id);
            if (item.version() != expectedVersion) {
                throw new Conflict("agenda item", id, expectedVersion, item);
            }
            agendas.findEditions(agenda.meetingId())
                    .forEach(edition -> PublicThings.requireToChange(
                            edition.publication(), "say what an item that the public sees continues"));
            if (earlierId != null) {
                continuations.require(id, earlierId);
            }
            items.continueFrom(id, earlierId);
            return item;
        });
    }

    /** Moves several items one after the other, in an edition that the caller has seen in that version. */
    public Agenda moveAll(UUID agendaId, int expectedVersion, List<ItemMove> moves) {
        return changes.make(Role.EDITOR, "move agenda items", () -> {
            var agenda = agendas.edit(agendaId, expectedVersion);
            moves.forEach(move -> move(
                    agenda.id(),
                    move.itemId(),
                    get(agenda.id(), move.itemId()).version(),
                    move.parentId(),
                    move.beforeId()));
            return agendas.get(agenda.id());
        });
    }

    /** Throws {@link Conflict} with the item as it is now, where its version is not the expected one. */
    public AgendaItem update(UUID agendaId, UUID id, int expectedVersion, AgendaItemInput input) {
        return changes.make(Role.EDITOR, "change an agenda item", () -> {
            var agenda = agendas.edit(agendaId);
            var before = get(agenda.id(), id);
            if (!items.update(agenda.id(), id, expectedVersion, input)) {
                throw new Conflict("agenda item", id, expectedVersion, before);
            }
            return get(agenda.id(), id);
        });
    }

    /** Moves the item, with all below it, below that parent (null: to the top), before that sibling (null: to the end). */
    public AgendaItem move(
            UUID agendaId, UUID id, int expectedVersion, @Nullable UUID parentId, @Nullable UUID beforeId) {
        return changes.make(Role.EDITOR, "move an agenda item", () -> {
            var agenda = agendas.edit(agendaId);
            var before = get(agenda.id(), id);
            refuseOwnBranch(agenda.id(), before, parentId);
            var siblings = new Siblings(items.findChildren(agenda.id(), parentId)).without(id);
            var place = siblings.place(beforeId);
            makeRoom(agenda.id(), siblings, place);
            if (!items.move(agenda.id(), id, expectedVersion, parentId, siblings.position(place))) {
                throw new Conflict("agenda item", id, expectedVersion, before);
            }
            return get(agenda.id(), id);
        });
    }

    /** What {@link #renumber} would change: nothing where the list is empty. */
    public List<Renumbering> previewRenumbering(UUID agendaId) {
        return Numbering.of(findAll(agendaId));
    }

    /**
     * Numbers the items anew as 1, (a), (i) in their order; returns all of them. The expected version is that of the edition
     * whose order the caller has seen. Where every item bears the number of its place, nothing changes.
     */
    public List<AgendaItem> renumber(UUID agendaId, int expectedVersion) {
        return changes.make(Role.EDITOR, "renumber an agenda", () -> {
            agendas.expect(agendaId, expectedVersion);
            if (previewRenumbering(agendaId).isEmpty()) {
                return findAll(agendaId);
            }
            var agenda = agendas.edit(agendaId);
            Numbering.of(findAll(agenda.id()))
                    .forEach(change -> items.setNumber(change.item(), change.number(), change.marker()));
            return findAll(agenda.id());
        });
    }

    /** Deletes the item with all below it, their annotations, documentation and slots. Returns what was deleted. */
    public AgendaItem delete(UUID agendaId, UUID id, int expectedVersion) {
        return changes.make(Role.EDITOR, "delete an agenda item", () -> {
            var agenda = agendas.edit(agendaId);
            var before = get(agenda.id(), id);
            if (!items.delete(agenda.id(), id, expectedVersion)) {
                throw new Conflict("agenda item", id, expectedVersion, before);
            }
            return before;
        });
    }

    private void refuseOwnBranch(UUID agendaId, AgendaItem moved, @Nullable UUID parentId) {
        for (var up = parentId; up != null; up = get(agendaId, up).parentId()) {
            if (up.equals(moved.id())) {
                throw InvalidInput.of("parent", "item.below-itself", moved.label());
            }
        }
    }

    private void makeRoom(UUID agendaId, Siblings siblings, int place) {
        if (!siblings.endAt(place)) {
            items.moveOn(agendaId, siblings.from(place));
        }
    }

    private int level(UUID agendaId, @Nullable UUID parentId) {
        int level = 1;
        for (var up = parentId; up != null; up = get(agendaId, up).parentId()) {
            level++;
        }
        return level;
    }
}

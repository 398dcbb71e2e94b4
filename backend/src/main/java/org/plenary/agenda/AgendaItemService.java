package org.plenary.agenda;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.Changes;
import org.plenary.shared.Conflict;
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
        return outline(agendas.get(agendaId).id()).inOrderOfPrint();
    }

    private Outline outline(UUID agendaId) {
        return new Outline(items.findAll(agendaId));
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
            var outline = outline(agenda.id());
            var siblings = outline.below(parentId);
            var says = beforeId == null ? Numbering.next(siblings, outline.level(parentId), input) : input;
            var id = items.insertIdentities(agenda.meetingId(), 1).getFirst();
            outline.add(id, parentId, beforeId);
            var changed = outline.changed();
            items.place(
                    agenda.id(),
                    changed.stream().filter(place -> !place.id().equals(id)).toList());
            items.insert(
                    agenda.id(),
                    changed.stream()
                            .filter(place -> place.id().equals(id))
                            .map(place -> new WrittenItem(id, parentId, place.position(), says))
                            .toList());
            return get(agenda.id(), id);
        });
    }

    /**
     * Makes these all the items that the edition holds, in their order, in as many steps for two as for two thousand. An
     * item that is named keeps its id, and one that is not goes, with what is below it. Returns their ids, in their order.
     */
    public List<UUID> write(UUID agendaId, List<PlacedItem> all) {
        return changes.make(Role.EDITOR, "write the items of an agenda", () -> {
            var agenda = agendas.edit(agendaId);
            var kept =
                    items.findAll(agenda.id()).stream().collect(Collectors.toMap(AgendaItem::id, Function.identity()));
            var written = written(all, kept, agenda);
            items.insert(
                    agenda.id(),
                    written.stream()
                            .filter(item -> !kept.containsKey(item.id()))
                            .toList());
            items.update(
                    agenda.id(),
                    written.stream()
                            .filter(item -> kept.containsKey(item.id()))
                            .filter(item -> !item.isAs(Objects.requireNonNull(kept.get(item.id()))))
                            .toList());
            var ids = written.stream().map(WrittenItem::id).toList();
            kept.keySet().removeAll(Set.copyOf(ids));
            items.delete(agenda.id(), kept.keySet());
            return ids;
        });
    }

    /** An item that still stands below its parent, and behind those that stand before it, keeps its position. */
    private List<WrittenItem> written(List<PlacedItem> all, Map<UUID, AgendaItem> kept, Agenda agenda) {
        var fresh = items.insertIdentities(agenda.meetingId(), (int)
                        all.stream().filter(item -> item.id() == null).count())
                .iterator();
        var written = new ArrayList<WrittenItem>();
        var last = new HashMap<@Nullable UUID, Integer>();
        for (var item : all) {
            var parentId =
                    item.parent() == null ? null : written.get(item.parent()).id();
            var id = item.id() == null ? fresh.next() : item.id();
            var before = kept.get(id);
            if (item.id() != null && before == null) {
                throw new NotFound("agenda item", id);
            }
            int next = last.getOrDefault(parentId, 0) + 1;
            boolean stays = before != null && Objects.equals(before.parentId(), parentId);
            int position = before != null && stays ? Math.max(next, before.position()) : next;
            written.add(new WrittenItem(id, parentId, position, item.says()));
            last.put(parentId, position);
        }
        return written;
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
            var outline = outline(agenda.id());
            moves.forEach(move -> outline.move(move.itemId(), move.parentId(), move.beforeId()));
            items.place(agenda.id(), outline.changed());
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
            if (before.version() != expectedVersion) {
                throw new Conflict("agenda item", id, expectedVersion, before);
            }
            var outline = outline(agenda.id());
            outline.move(id, parentId, beforeId);
            items.place(agenda.id(), outline.changed());
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
            items.number(agenda.id(), Numbering.of(findAll(agenda.id())));
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
}

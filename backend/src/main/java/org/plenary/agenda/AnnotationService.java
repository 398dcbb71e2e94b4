package org.plenary.agenda;

import static org.plenary.schema.Tables.ANNOTATION_PARAGRAPH;
import static org.plenary.schema.Tables.CITATION;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.Changes;
import org.plenary.shared.CitedQuotes;
import org.plenary.shared.Conflict;
import org.plenary.shared.InvalidInput;
import org.plenary.shared.NotFound;
import org.plenary.shared.Role;
import org.springframework.stereotype.Service;

/**
 * The paragraphs under the items. A change to a published edition goes into the next one; citations follow their quotes
 * when a text is edited, and go when their quote goes.
 */
@Service
public final class AnnotationService {

    private final AnnotationRepository paragraphs;
    private final AgendaService agendas;
    private final AgendaItemService items;
    private final CitedQuotes citations;
    private final Changes changes;

    AnnotationService(
            AnnotationRepository paragraphs,
            AgendaService agendas,
            AgendaItemService items,
            CitedQuotes citations,
            Changes changes) {
        this.paragraphs = paragraphs;
        this.agendas = agendas;
        this.items = items;
        this.citations = citations;
        this.changes = changes;
    }

    /** The paragraphs of the whole edition, item by item, in the order of print. */
    public List<AnnotationParagraph> findAll(UUID agendaId) {
        return paragraphs.find(agendas.get(agendaId).id(), DSL.noCondition());
    }

    /** The annotation of one item in the order of print. */
    public List<AnnotationParagraph> findAll(UUID agendaId, UUID itemId) {
        return paragraphs.find(agendas.get(agendaId).id(), ANNOTATION_PARAGRAPH.ITEM_ID.eq(itemId));
    }

    public AnnotationParagraph get(UUID agendaId, UUID id) {
        return paragraphs
                .find(agendas.get(agendaId).id(), id)
                .orElseThrow(() -> new NotFound("annotation paragraph", id));
    }

    /** Adds a paragraph at the end of the item's annotation. */
    public AnnotationParagraph add(UUID agendaId, UUID itemId, AnnotationInput input) {
        return changes.make(Role.EDITOR, "annotate an agenda item", () -> {
            var item = items.get(agendas.edit(agendaId).id(), itemId);
            return get(item.agendaId(), paragraphs.append(item.agendaId(), itemId, input));
        });
    }

    /** Throws {@link Conflict} with the paragraph as it is now, where its version is not the expected one. */
    public AnnotationParagraph update(UUID agendaId, UUID id, int expectedVersion, AnnotationInput input) {
        return changes.make(Role.EDITOR, "change an annotation", () -> {
            var before = get(agendas.edit(agendaId).id(), id);
            if (!paragraphs.update(before.agendaId(), id, expectedVersion, input)) {
                throw new Conflict("annotation paragraph", id, expectedVersion, before);
            }
            citations.follow(
                    CITATION.AGENDA_ID.eq(before.agendaId()).and(CITATION.EVIDENCE_PARAGRAPH_ID.eq(id)), input.text());
            return get(before.agendaId(), id);
        });
    }

    /** Moves the paragraph within its annotation, before that one (null: to the end). */
    public AnnotationParagraph move(UUID agendaId, UUID id, @Nullable UUID beforeId) {
        return changes.make(Role.EDITOR, "move an annotation paragraph", () -> {
            var moved = get(agendas.edit(agendaId).id(), id);
            var ordered = new ArrayList<>(findAll(moved.agendaId(), moved.itemId()));
            ordered.removeIf(paragraph -> paragraph.id().equals(id));
            int place = beforeId == null ? ordered.size() : ordered.indexOf(get(moved.agendaId(), beforeId));
            ordered.add(place < 0 ? ordered.size() : place, moved);
            number(ordered);
            return get(moved.agendaId(), id);
        });
    }

    /** Puts the paragraphs of an item in that order, which names each of them once. */
    public List<AnnotationParagraph> arrange(UUID agendaId, UUID itemId, List<UUID> order) {
        return changes.make(Role.EDITOR, "arrange an annotation", () -> {
            var edition = agendas.edit(agendaId).id();
            var there = findAll(edition, itemId).stream()
                    .collect(Collectors.toMap(AnnotationParagraph::id, Function.identity()));
            if (order.size() != there.size() || !there.keySet().equals(Set.copyOf(order))) {
                throw InvalidInput.of("order", "annotation.not-each-once", order.size(), there.size());
            }
            number(order.stream().map(there::get).toList());
            return findAll(edition, itemId);
        });
    }

    private void number(List<AnnotationParagraph> ordered) {
        for (int index = 0; index < ordered.size(); index++) {
            if (ordered.get(index).position() != index + 1) {
                paragraphs.setPosition(ordered.get(index), index + 1);
            }
        }
    }

    /** Deletes the paragraph with the citations that it proves. Returns what was deleted. */
    public AnnotationParagraph delete(UUID agendaId, UUID id, int expectedVersion) {
        return changes.make(Role.EDITOR, "delete an annotation paragraph", () -> {
            var before = get(agendas.edit(agendaId).id(), id);
            if (!paragraphs.delete(before.agendaId(), id, expectedVersion)) {
                throw new Conflict("annotation paragraph", id, expectedVersion, before);
            }
            return before;
        });
    }
}

package org.plenary.resolution;

import static org.plenary.schema.Tables.CITATION;
import static org.plenary.schema.Tables.RESOLUTION_PARAGRAPH;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.Changes;
import org.plenary.shared.CitedQuotes;
import org.plenary.shared.Conflict;
import org.plenary.shared.InvalidInput;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.NotFound;
import org.plenary.shared.Role;
import org.springframework.stereotype.Service;

/**
 * The paragraphs of resolutions, in the tree as printed. They are seen with their resolution; citations follow their
 * quotes when a text is edited, and go when their quote goes.
 */
@Service
public final class ParagraphService {

    private static final String THING = "resolution paragraph";

    private final ParagraphRepository paragraphs;
    private final ResolutionService resolutions;
    private final CitedQuotes citations;
    private final Changes changes;

    ParagraphService(
            ParagraphRepository paragraphs, ResolutionService resolutions, CitedQuotes citations, Changes changes) {
        this.paragraphs = paragraphs;
        this.resolutions = resolutions;
        this.citations = citations;
        this.changes = changes;
    }

    /** All paragraphs of the act; those below one parent in the order of print. */
    public List<ResolutionParagraph> findAll(UUID resolutionId) {
        return paragraphs.find(RESOLUTION_PARAGRAPH.RESOLUTION_ID.eq(
                resolutions.get(resolutionId).id()));
    }

    public ResolutionParagraph get(UUID id) {
        return paragraphs.find(RESOLUTION_PARAGRAPH.ID.eq(id)).stream()
                .filter(paragraph -> resolutions.isVisible(paragraph.resolutionId()))
                .findFirst()
                .orElseThrow(() -> new NotFound(THING, id));
    }

    /** The text of a paragraph, in which a citation finds its quote. */
    public Optional<LocalizedText> findText(UUID id) {
        return paragraphs.find(RESOLUTION_PARAGRAPH.ID.eq(id)).stream()
                .filter(paragraph -> resolutions.isVisible(paragraph.resolutionId()))
                .map(paragraph -> paragraph.says().text())
                .findFirst();
    }

    /** Adds a paragraph at the end of those below that one (null: at the top); returns its id. */
    public UUID add(UUID resolutionId, @Nullable UUID parentId, ParagraphInput input) {
        return create(resolutionId, parentId, null, input).id();
    }

    /** Adds a paragraph below that one (null: at the top) and before that one (null: at the end). */
    public ResolutionParagraph create(
            UUID resolutionId, @Nullable UUID parentId, @Nullable UUID beforeId, ParagraphInput input) {
        return changes.make(Role.EDITOR, "add a paragraph to a resolution", () -> {
            check(input);
            var resolution = resolutions.open(resolutionId);
            requireOfTheAct("parent", resolution.id(), parentId);
            var id = paragraphs.append(resolution.id(), parentId, input);
            if (beforeId != null) {
                arrange(get(id), beforeId);
            }
            return get(id);
        });
    }

    /** Adds these at the end, each with those below it. */
    public void createAll(UUID resolutionId, @Nullable UUID parentId, List<ParagraphTree> trees) {
        changes.make(Role.EDITOR, "add paragraphs to a resolution", () -> {
            trees.forEach(
                    tree -> createAll(resolutionId, add(resolutionId, parentId, tree.paragraph()), tree.children()));
            return trees;
        });
    }

    /** Throws {@link Conflict} with the paragraph as it is now, where its version is not the expected one. */
    public ResolutionParagraph update(UUID id, int expectedVersion, ParagraphInput input) {
        return changes.make(Role.EDITOR, "change a paragraph of a resolution", () -> {
            check(input);
            resolutions.open(get(id).resolutionId());
            if (!paragraphs.update(id, expectedVersion, input)) {
                throw new Conflict(THING, id, expectedVersion, get(id));
            }
            citations.follow(CITATION.EVIDENCE_RESOLUTION_PARAGRAPH_ID.eq(id), input.text());
            return get(id);
        });
    }

    /** Moves a paragraph with all below it; no number changes. */
    public ResolutionParagraph move(UUID id, int expectedVersion, @Nullable UUID parentId, @Nullable UUID beforeId) {
        return changes.make(Role.EDITOR, "move a paragraph of a resolution", () -> {
            var before = get(id);
            resolutions.open(before.resolutionId());
            requireOfTheAct("parent", before.resolutionId(), parentId);
            refuseBelowItself(before, parentId);
            int last = siblings(before.resolutionId(), parentId).size() + 1;
            if (!paragraphs.place(id, expectedVersion, parentId, last)) {
                throw new Conflict(THING, id, expectedVersion, get(id));
            }
            arrange(get(id), beforeId);
            if (!Objects.equals(before.parentId(), parentId)) {
                number(siblings(before.resolutionId(), before.parentId()));
            }
            return get(id);
        });
    }

    /** Deletes a paragraph with all below it, which nothing refers to, and the citations that they prove. Returns what was deleted. */
    public ResolutionParagraph delete(UUID id, int expectedVersion) {
        return changes.make(Role.EDITOR, "delete a paragraph of a resolution", () -> {
            var before = get(id);
            resolutions.open(before.resolutionId());
            citations.delete(CITATION.EVIDENCE_RESOLUTION_PARAGRAPH_ID.in(paragraphs.findBelow(id)));
            if (!paragraphs.delete(id, expectedVersion)) {
                throw new Conflict(THING, id, expectedVersion, get(id));
            }
            number(siblings(before.resolutionId(), before.parentId()));
            return before;
        });
    }

    private void arrange(ResolutionParagraph moved, @Nullable UUID beforeId) {
        var ordered = new ArrayList<>(siblings(moved.resolutionId(), moved.parentId()));
        ordered.removeIf(paragraph -> paragraph.id().equals(moved.id()));
        int place = ordered.size();
        if (beforeId != null) {
            place = ordered.stream().map(ResolutionParagraph::id).toList().indexOf(beforeId);
            if (place < 0) {
                throw InvalidInput.of("before", "paragraph.not-a-sibling", beforeId);
            }
        }
        ordered.add(place, moved);
        number(ordered);
    }

    private void number(List<ResolutionParagraph> ordered) {
        for (int index = 0; index < ordered.size(); index++) {
            paragraphs.setPosition(ordered.get(index).id(), index + 1);
        }
    }

    private List<ResolutionParagraph> siblings(UUID resolutionId, @Nullable UUID parentId) {
        return paragraphs.find(ParagraphRepository.below(resolutionId, parentId));
    }

    private void requireOfTheAct(String path, UUID resolutionId, @Nullable UUID paragraphId) {
        if (paragraphId != null && !get(paragraphId).resolutionId().equals(resolutionId)) {
            throw InvalidInput.of(path, "paragraph.of-another-resolution", paragraphId);
        }
    }

    private void refuseBelowItself(ResolutionParagraph moved, @Nullable UUID parentId) {
        for (var above = parentId; above != null; above = get(above).parentId()) {
            if (above.equals(moved.id())) {
                throw InvalidInput.of("parent", "paragraph.below-itself");
            }
        }
    }

    private static void check(ParagraphInput input) {
        if (input.dueOn() != null && input.dueBodyId() != null) {
            throw InvalidInput.of("dueOn", "paragraph.due-twice", input.dueOn());
        }
    }
}

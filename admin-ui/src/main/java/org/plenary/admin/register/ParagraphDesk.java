package org.plenary.admin.register;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plenary.importing.ActCitationsAsWritten;
import org.plenary.resolution.ParagraphInput;
import org.plenary.resolution.ParagraphService;
import org.plenary.resolution.ResolutionParagraph;
import org.plenary.shared.Changes;
import org.plenary.shared.Role;
import org.springframework.stereotype.Component;

/** Writes paragraphs of acts, and with each in one step what it cites. */
@Component
record ParagraphDesk(ParagraphService paragraphs, ActCitationsAsWritten reading, Changes changes) {

    ResolutionParagraph create(UUID resolutionId, @Nullable UUID parentId, ParagraphInput input) {
        return changes.make(Role.EDITOR, "add a paragraph to a resolution", () -> {
            var made = paragraphs.create(resolutionId, parentId, null, input);
            reading.follow(made.id());
            return made;
        });
    }

    ResolutionParagraph update(UUID id, int expectedVersion, ParagraphInput input) {
        return changes.make(Role.EDITOR, "change a paragraph of a resolution", () -> {
            var changed = paragraphs.update(id, expectedVersion, input);
            reading.follow(id);
            return changed;
        });
    }
}

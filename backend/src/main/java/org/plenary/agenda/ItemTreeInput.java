package org.plenary.agenda;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An item with all below it, e.g. 1 with (a) and (b); it may continue one of an earlier meeting. */
public record ItemTreeInput(
        AgendaItemInput item,
        @Nullable UUID continuesId,
        List<AnnotationInput> annotation,
        List<DocumentationInput> documentation,
        List<ItemTreeInput> children) {

    /** How many items, paragraphs and entries it comes to. */
    int size() {
        return 1
                + annotation.size()
                + documentation.size()
                + children.stream().mapToInt(ItemTreeInput::size).sum();
    }
}

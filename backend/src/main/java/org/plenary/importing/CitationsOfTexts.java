package org.plenary.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plenary.body.BodyService;
import org.plenary.importing.AgendaProposal.Citation;
import org.plenary.importing.AgendaProposal.Item;
import org.plenary.importing.AgendaProposal.MeetingFacts;
import org.plenary.importing.AgendaProposal.Paragraph;
import org.plenary.shared.Language;
import org.springframework.stereotype.Component;

/** What paragraphs cite that are written for a body, be it under an agenda item or in an act of its own. */
@Component
class CitationsOfTexts {

    /** The label of the texts in the anchors of what is read. */
    static final String HERE = "here";

    private final BodyService bodies;

    CitationsOfTexts(BodyService bodies) {
        this.bodies = bodies;
    }

    /** The texts are English and stand in the order of print; the facts are those of the meeting that speaks. */
    List<Citation> read(List<String> texts, UUID bodyId, MeetingFacts facts) {
        var organs = new Organs(names(bodyId), String.join(" ", texts));
        var item = new Item(
                HERE,
                null,
                null,
                null,
                "",
                "",
                texts.stream().map(text -> new Paragraph(text, "", 0)).toList(),
                List.of(),
                "");
        return new CitationReader(organs, new Gatherings(organs, facts))
                .read(List.of(item))
                .citations();
    }

    /** Of the body and those above it, the outermost first. */
    private List<String> names(UUID bodyId) {
        var names = new ArrayList<String>();
        for (@Nullable UUID id = bodyId; id != null; ) {
            var body = bodies.get(id);
            names.addFirst(body.name().best(Language.EN));
            id = body.parentId();
        }
        return names;
    }
}

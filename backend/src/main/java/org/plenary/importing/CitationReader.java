package org.plenary.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.plenary.importing.AgendaProposal.Anchor;
import org.plenary.importing.AgendaProposal.Citation;
import org.plenary.importing.AgendaProposal.Entry;
import org.plenary.importing.AgendaProposal.Item;
import org.plenary.importing.AgendaProposal.Paper;
import org.plenary.importing.AgendaProposal.Thing;
import org.plenary.importing.AgendaProposal.ThisItem;
import org.plenary.importing.AgendaProposal.ThisParagraph;

/**
 * The citations of an item's annotation and documentation, each with its exact quote. A paragraph states what it says
 * itself; where its sentence is about an act or a document, it reports what that one says.
 */
final class CitationReader {

    private final Organs organs;
    private final Gatherings gatherings;
    private final BureauActs bureau;
    private final List<Citation> citations = new ArrayList<>();
    private final Topic topic = new Topic();

    CitationReader(Organs organs, Gatherings gatherings) {
        this.organs = organs;
        this.gatherings = gatherings;
        this.bureau = new BureauActs(organs);
    }

    List<Citation> read(List<Item> items) {
        for (var item : items) {
            topic.act = null;
            for (int index = 0; index < item.annotation().size(); index++) {
                paragraph(
                        new Anchor(item.label(), false, index),
                        item.annotation().get(index).text());
            }
            for (int index = 0; index < item.documentation().size(); index++) {
                entry(
                        new Anchor(item.label(), true, index),
                        item.documentation().get(index));
            }
        }
        return citations;
    }

    private void paragraph(Anchor anchor, String text) {
        var met = new HashSet<Thing>();
        for (var sentence : Sentences.of(text)) {
            var quotes = new Quotes(citations, anchor, text, sentence, new ThisParagraph(), met);
            new SentenceCitations(organs, gatherings, bureau, topic, quotes, sentence.text()).read();
        }
    }

    private void entry(Anchor anchor, Entry entry) {
        if (entry.title() != null) {
            Thing source = entry.symbol() == null ? new ThisItem(anchor.item()) : new Paper(entry.symbol());
            for (var sentence : Sentences.of(entry.title())) {
                var quotes = new Quotes(citations, anchor, entry.title(), sentence, source, new HashSet<>());
                var symbols = Symbols.in(sentence.text());
                new ActCitations(organs, topic, quotes, sentence.text(), symbols).read();
            }
        }
    }
}

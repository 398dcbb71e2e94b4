package org.plenary.importing;

import java.util.ArrayList;
import java.util.List;
import org.plenary.importing.AgendaProposal.Anchor;
import org.plenary.importing.AgendaProposal.Citation;
import org.plenary.importing.AgendaProposal.Entry;
import org.plenary.importing.AgendaProposal.Item;
import org.plenary.importing.AgendaProposal.Paper;
import org.plenary.importing.AgendaProposal.Paragraph;
import org.plenary.importing.AgendaProposal.Thing;
import org.plenary.importing.AgendaProposal.ThisItem;
import org.plenary.importing.AgendaProposal.ThisParagraph;
import org.plenary.importing.AgendaProposal.Warning;

/**
 * The citations of an item's annotation and documentation, each with its exact quote. A paragraph states what it says
 * itself; where its sentence is about an act or a document, it reports what that one says.
 */
final class CitationReader {

    /** What was read, and what is to be said of it. */
    record Read(List<Citation> citations, List<Warning> warnings) {}

    private final Organs organs;
    private final Gatherings gatherings;
    private final BureauActs bureau;
    private final List<Citation> citations = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();
    private final Topic topic = new Topic();

    CitationReader(Organs organs, Gatherings gatherings) {
        this.organs = organs;
        this.gatherings = gatherings;
        this.bureau = new BureauActs(organs);
    }

    Read read(List<Item> items) {
        for (var item : items) {
            topic.act = null;
            for (int index = 0; index < item.annotation().size(); index++) {
                paragraph(
                        new Anchor(item.label(), false, index),
                        item.annotation().get(index));
            }
            for (int index = 0; index < item.documentation().size(); index++) {
                entry(
                        new Anchor(item.label(), true, index),
                        item.documentation().get(index));
            }
        }
        return new Read(citations, warnings);
    }

    private void paragraph(Anchor anchor, Paragraph paragraph) {
        var quotes = new Quotes(anchor, paragraph.text(), new ThisParagraph());
        for (var sentence : PrintedSentence.in(paragraph.text())) {
            quotes.enter(sentence);
            new SentenceCitations(organs, gatherings, bureau, topic, quotes, sentence.text()).read();
        }
        take(quotes, paragraph.line());
    }

    private void entry(Anchor anchor, Entry entry) {
        if (entry.title() != null) {
            Thing source = entry.symbol() == null ? new ThisItem(anchor.item()) : new Paper(entry.symbol());
            var quotes = new Quotes(anchor, entry.title(), source);
            for (var sentence : PrintedSentence.in(entry.title())) {
                quotes.enter(sentence);
                var symbols = Symbols.in(sentence.text());
                new ActCitations(organs, topic, quotes, sentence.text(), symbols).read();
            }
            take(quotes, entry.line());
        }
    }

    private void take(Quotes quotes, int line) {
        citations.addAll(quotes.all());
        if (quotes.more()) {
            warnings.add(Warning.of(line, "import.too-many-citations", Quotes.MOST));
        }
    }
}

package org.plenary.admin.importing;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.admin.common.Texts;
import org.plenary.admin.common.Words;
import org.plenary.importing.AgendaProposal;
import org.plenary.importing.AgendaProposal.Entry;
import org.plenary.importing.AgendaProposal.Item;

/** One recognized item: number, title and counts, and on demand the text that was taken for its annotation. */
class PreviewItem extends NativeDetails {

    PreviewItem(AgendaProposal proposal, Item item) {
        addClassName("preview-item");
        if (item.parent() != null) {
            addClassName("below");
        }
        var title = new Span(item.title());
        title.addClassName("title");
        setSummary(
                Texts.symbol(item.marker() != null ? item.marker() : Words.of((Object) item.number())),
                title,
                Texts.quiet(counts(proposal, item)));
        var content = new Div();
        content.addClassName("content");
        item.annotation().forEach(paragraph -> content.add(new Paragraph(paragraph.text())));
        item.documentation().forEach(entry -> content.add(document(entry)));
        if (content.getComponentCount() == 0) {
            content.add(Texts.quiet(say("import.item-empty")));
        }
        setContent(content);
    }

    private static Div document(Entry entry) {
        var row = new Div(Texts.symbol(entry.symbol() == null ? say("editor.document.no-symbol") : entry.symbol()));
        if (entry.title() != null) {
            row.add(new Span(entry.title()));
        }
        row.addClassName("document");
        return row;
    }

    private static String counts(AgendaProposal proposal, Item item) {
        var citations = proposal.citations().stream()
                .filter(citation -> citation.anchor().item().equals(item.label()))
                .count();
        return Stream.of(
                        say("import.paragraphs", item.annotation().size()),
                        say("import.documents", item.documentation().size()),
                        say("import.citations", citations))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}

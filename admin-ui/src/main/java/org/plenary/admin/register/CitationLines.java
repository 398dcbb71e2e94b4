package org.plenary.admin.register;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.plenary.admin.common.Texts;
import org.plenary.admin.common.Words;
import org.plenary.citation.ListedCitation;

/** A citation as a line, read from either end, with the words that prove it, e.g. {@code Guided by 5/5 CTOC/COP}. */
final class CitationLines {

    private CitationLines() {}

    static Component outgoing(ListedCitation citation) {
        return ThingPage.line(
                new Span(Words.of(citation.type())),
                ThingPage.link(Places.target(citation), citation.target()),
                proof(citation));
    }

    static Component incoming(ListedCitation citation) {
        return ThingPage.line(
                new Span(Words.of(citation.type())),
                ThingPage.link(Places.source(citation), citation.source()),
                proof(citation));
    }

    private static Span proof(ListedCitation citation) {
        var said = citation.quote() == null ? "" : "“" + citation.quote() + "” ";
        return Texts.quiet(said + "(" + Words.of(citation.assertion()).toLowerCase(Locale.ROOT) + ")");
    }
}

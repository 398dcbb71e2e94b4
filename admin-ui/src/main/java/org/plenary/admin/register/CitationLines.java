package org.plenary.admin.register;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import org.plenary.admin.common.Places;
import org.plenary.admin.common.Texts;
import org.plenary.admin.common.ThingParts;
import org.plenary.admin.common.Words;
import org.plenary.citation.ListedCitation;
import org.plenary.citation.TargetKind;

/** A citation as a line, read from either end, with the words that prove it, e.g. {@code Guided by 5/5 CTOC/COP}. */
final class CitationLines {

    private CitationLines() {}

    static Component outgoing(ListedCitation citation) {
        return ThingParts.line(new Span(Words.of(citation.type())), target(citation), proof(citation));
    }

    /** What the register does not hold is no way to anywhere, and looks so. */
    static Component target(ListedCitation citation) {
        var target = ThingParts.link(Places.target(citation), citation.target());
        if (citation.targetKind() == TargetKind.UNRESOLVED_REFERENCE) {
            target.addClassName("unresolved");
        }
        return target;
    }

    static Component incoming(ListedCitation citation) {
        return ThingParts.line(
                new Span(Words.of(citation.type())),
                ThingParts.link(Places.source(citation), citation.source()),
                proof(citation));
    }

    private static Span proof(ListedCitation citation) {
        var assertion = Words.within(Words.of(citation.assertion()));
        return Texts.quiet(
                citation.quote() == null
                        ? say("citation.without-quote", assertion)
                        : say("citation.proof", citation.quote(), assertion));
    }
}

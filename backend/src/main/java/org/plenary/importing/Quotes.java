package org.plenary.importing;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plenary.importing.AgendaProposal.Anchor;
import org.plenary.importing.AgendaProposal.Citation;
import org.plenary.importing.AgendaProposal.Thing;

/** Where the citations of one sentence stand in their paragraph, each with its exact quote. */
final class Quotes {

    private final List<Citation> citations;
    private final Anchor anchor;
    private final String paragraph;
    private final int start;
    private final Thing self;
    private final Set<Thing> met;

    /** Of what the sentence itself says, {@code self} is the source; the things in {@code met} are not cited again. */
    Quotes(
            List<Citation> citations,
            Anchor anchor,
            String paragraph,
            Sentences.Sentence sentence,
            Thing self,
            Set<Thing> met) {
        this.citations = citations;
        this.anchor = anchor;
        this.paragraph = paragraph;
        this.start = sentence.start();
        this.self = self;
        this.met = met;
    }

    Thing self() {
        return self;
    }

    /** Of a thing that the paragraph has not cited yet. */
    void first(int from, int to, String type, Thing target) {
        first(from, to, type, null, "STATED", self, target);
    }

    /** The same of what another source is reported to say. */
    void first(int from, int to, String type, @Nullable String verb, String assertion, Thing source, Thing target) {
        if (met.add(target)) {
            add(from, to, type, verb, assertion, null, source, target);
        }
    }

    void add(
            int from,
            int to,
            String type,
            @Nullable String verb,
            String assertion,
            @Nullable Double confidence,
            Thing source,
            Thing target) {
        citations.add(new Citation(
                anchor,
                paragraph.substring(start + from, start + to),
                paragraph.codePointCount(0, start + from),
                paragraph.codePointCount(0, start + to),
                type,
                verb,
                assertion,
                confidence,
                source,
                target));
    }
}

package org.plenary.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plenary.importing.AgendaProposal.Anchor;
import org.plenary.importing.AgendaProposal.Citation;
import org.plenary.importing.AgendaProposal.Thing;
import org.plenary.shared.CodePoints;

/** The citations of one text as they are read, sentence by sentence, each with its exact quote and where it stands. */
final class Quotes {

    /** No text that people wrote cites more; one that does has lost its structure, and each citation takes time to keep. */
    static final int MOST = 100;

    private final List<Citation> citations = new ArrayList<>();
    private final Set<Thing> met = new HashSet<>();
    private final Anchor anchor;
    private final String text;
    private final CodePoints codePoints;
    private final Thing self;
    private int start;
    private boolean more;

    /** Of what the text itself says, {@code self} is the source. */
    Quotes(Anchor anchor, String text, Thing self) {
        this.anchor = anchor;
        this.text = text;
        this.codePoints = new CodePoints(text);
        this.self = self;
    }

    /** From here on, places are those in that sentence. */
    void enter(PrintedSentence sentence) {
        start = sentence.start();
    }

    List<Citation> all() {
        return citations;
    }

    /** Whether the text cites more than is taken. */
    boolean more() {
        return more;
    }

    Thing self() {
        return self;
    }

    /** Of a thing that the text has not cited yet. */
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
        if (citations.size() == MOST) {
            more = true;
            return;
        }
        citations.add(new Citation(
                anchor,
                text.substring(start + from, start + to),
                codePoints.before(start + from),
                codePoints.before(start + to),
                type,
                verb,
                assertion,
                confidence,
                source,
                target));
    }
}

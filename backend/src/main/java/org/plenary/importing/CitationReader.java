package org.plenary.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plenary.importing.AgendaProposal.Act;
import org.plenary.importing.AgendaProposal.Advice;
import org.plenary.importing.AgendaProposal.Anchor;
import org.plenary.importing.AgendaProposal.Citation;
import org.plenary.importing.AgendaProposal.Entry;
import org.plenary.importing.AgendaProposal.Item;
import org.plenary.importing.AgendaProposal.Named;
import org.plenary.importing.AgendaProposal.Paper;
import org.plenary.importing.AgendaProposal.Thing;
import org.plenary.importing.AgendaProposal.ThisItem;
import org.plenary.importing.AgendaProposal.ThisParagraph;

/**
 * The citations of an item's annotation and documentation, each with its exact quote. A paragraph states what it says
 * itself; where its sentence is about an act or a document, it reports what that one says.
 */
final class CitationReader {

    private static final double SAME = 0.9;
    private static final double THAT = 0.7;
    private static final Pattern AFTER_ACT = Pattern.compile("^,?\\s*\\((?:see\\s+)?");
    private static final Pattern RECOMMENDED = Pattern.compile("(?<!as )\\brecommended\\b(?! by)");
    private static final Pattern UNNUMBERED = Pattern.compile(
            "\\b(?:a|an|the)\\s+(?<what>(?:non-paper|conference room paper|background paper|working paper|note|compilation|summary)\\s+(?:that|which)\\s+(?:was|were|had been)\\s+(?:circulated|issued|distributed|prepared|made available)[^.;(]*)");

    private final Organs organs;
    private final Gatherings gatherings;
    private final BureauActs bureau;
    private final List<Citation> citations = new ArrayList<>();
    private @Nullable Act topic;
    private @Nullable String bureauOf;

    CitationReader(Organs organs, Gatherings gatherings) {
        this.organs = organs;
        this.gatherings = gatherings;
        this.bureau = new BureauActs(organs);
    }

    List<Citation> read(List<Item> items) {
        for (var item : items) {
            topic = null;
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
            new OfSentence(anchor, text, sentence, new ThisParagraph(), met).read();
        }
    }

    private void entry(Anchor anchor, Entry entry) {
        if (entry.title() != null) {
            Thing source = entry.symbol() == null ? new ThisItem(anchor.item()) : new Paper(entry.symbol());
            for (var sentence : Sentences.of(entry.title())) {
                new OfSentence(anchor, entry.title(), sentence, source, new HashSet<>()).acts();
            }
        }
    }

    /** One sentence: its acts in order, then its documents, meetings, bureau acts and unnumbered papers. */
    private final class OfSentence {

        private final Anchor anchor;
        private final String paragraph;
        private final Sentences.Sentence place;
        private final String sentence;
        private final Thing self;
        private final Set<Thing> met;
        private final List<Symbols.Printed> symbols;
        private final List<int[]> cited = new ArrayList<>();
        private @Nullable Act subject;

        OfSentence(Anchor anchor, String paragraph, Sentences.Sentence place, Thing self, Set<Thing> met) {
            this.anchor = anchor;
            this.paragraph = paragraph;
            this.place = place;
            this.sentence = place.text();
            this.self = self;
            this.met = met;
            this.symbols = Symbols.in(sentence);
        }

        void read() {
            acts();
            papers();
            var others = gatherings.in(sentence);
            others.forEach(this::gathering);
            bureau.in(sentence, bureauOf).ifPresent(found -> {
                bureauOf = found.act().of();
                add(found.start(), found.end(), "REPORTS_ON", found.act(), null);
            });
            var unnumbered = UNNUMBERED.matcher(sentence);
            while (unnumbered.find()) {
                add(
                        unnumbered.start("what"),
                        unnumbered.end("what"),
                        "CITES",
                        new Named(Documentation.capital(Titles.clean(unnumbered.group("what")))),
                        null);
            }
        }

        void acts() {
            int free = 0;
            for (var mention : ActMentions.in(sentence)) {
                Act act = act(mention);
                if (act != null) {
                    cite(mention, act, free);
                    free = mention.end();
                }
            }
        }

        private @Nullable Act act(ActMentions.Mention mention) {
            var number = mention.number();
            if (number == null) {
                return topic != null && topic.kind().equals(mention.kind()) ? topic : null;
            }
            return new Act(mention.kind(), number, body(mention), mention.title());
        }

        private @Nullable String body(ActMentions.Mention mention) {
            if (mention.body() != null) {
                return organs.full(mention.body());
            }
            boolean leading = sentence.substring(0, mention.start()).strip().length() < 14;
            var subject = mention.its() || mention.leading()
                    ? organs.subject(sentence, mention.start(), mention.end(), leading)
                    : organs.acting(sentence);
            return subject.orElse(null);
        }

        private void cite(ActMentions.Mention mention, Act act, int free) {
            var cue = Cue.before(sentence, mention.start(), free)
                    .filter(found -> !mention.leading() || !found.of("CITES"));
            boolean bracketed = sentence.startsWith("(", Math.max(0, mention.start() - 1)) && mention.start() > 0;
            boolean reports = bracketed || (mention.leading() && !governs(cue, mention.start()));
            var type = reports ? "REPORTS_ON" : cue.map(Cue::type).orElse("CITES");
            int start = reports ? mention.start() : cue.map(Cue::start).orElse(mention.start());
            if (mention.anaphora()) {
                cited.add(new int[] {mention.start(), mention.end()});
                quote(
                        start,
                        mention.end(),
                        reports ? "REPORTS_ON" : type,
                        null,
                        "EXTRACTED",
                        mention.certain() ? SAME : THAT,
                        self,
                        act);
                subject = subject == null && reports ? act : subject;
                return;
            }
            Thing source = source(mention, act, cue);
            cited.add(new int[] {mention.start(), mention.end()});
            quote(
                    start,
                    mention.end(),
                    type,
                    reports ? null : cue.map(Cue::words).orElse(null),
                    source instanceof ThisParagraph ? "STATED" : "REPORTED",
                    null,
                    source,
                    act);
            if (reports && subject == null) {
                subject = act;
            }
            if (reports || topic == null) {
                topic = act;
            }
        }

        /** In "which the Council noted in its decision" the verb is that of the act, not of this text. */
        private static boolean governs(Optional<Cue> cue, int place) {
            return cue.filter(found -> !found.of("RECALLS", "REAFFIRMS", "WELCOMES", "NOTES", "REQUESTS_ACTION"))
                    .filter(found -> place - found.start() <= (found.of("GUIDED_BY", "BASED_ON") ? 120 : 45))
                    .isPresent();
        }

        private Thing source(ActMentions.Mention mention, Act act, Optional<Cue> cue) {
            if (!(self instanceof ThisParagraph) || cue.isEmpty()) {
                return self;
            }
            if (cue.get().of("IN_ACCORDANCE_WITH", "PURSUANT_TO")) {
                var after = AFTER_ACT.matcher(sentence.substring(mention.end()));
                if (after.find()) {
                    int at = mention.end() + after.end();
                    for (var symbol : symbols) {
                        if (symbol.start() == at) {
                            return new Paper(symbol.symbol());
                        }
                    }
                }
            }
            boolean ofSubject = cue.get().of("GUIDED_BY", "BASED_ON", "AMENDS", "EXTENDS", "SUPERSEDES", "RESCINDS");
            return ofSubject && subject != null && !subject.number().equals(act.number()) ? subject : self;
        }

        private void papers() {
            for (var symbol : symbols) {
                int free = cited.stream()
                        .mapToInt(range -> range[1])
                        .filter(end -> end <= symbol.start())
                        .max()
                        .orElse(0);
                var cue = Cue.before(sentence, symbol.start(), free).filter(found -> !found.of("CITES"));
                boolean bySubject = subject != null
                        && cue.filter(found -> found.of("BASED_ON", "GUIDED_BY"))
                                .isPresent();
                if (bySubject) {
                    add(
                            cue.orElseThrow().start(),
                            symbol.end(),
                            cue.orElseThrow().type(),
                            new Paper(symbol.symbol()),
                            subject,
                            cue.orElseThrow().words());
                } else {
                    add(symbol.start(), symbol.end(), "CITES", new Paper(symbol.symbol()), null);
                }
            }
        }

        private void gathering(Gatherings.Found found) {
            boolean leading = found.start() < 8;
            if (leading && RECOMMENDED.matcher(sentence).find()) {
                var text = sentence.substring(found.end()).replaceFirst("^[,\\s]+", "");
                add(
                        found.end() + sentence.substring(found.end()).indexOf(text),
                        sentence.length(),
                        "REPORTS_ON",
                        new Advice(found.gathering(), Documentation.capital(Titles.clean(text))),
                        null);
            }
            add(found.start(), found.end(), leading ? "REPORTS_ON" : "CITES", found.gathering(), null);
        }

        private void add(int from, int to, String type, Thing target, @Nullable Thing source) {
            add(from, to, type, target, source, null);
        }

        private void add(int from, int to, String type, Thing target, @Nullable Thing source, @Nullable String verb) {
            if (met.add(target)) {
                quote(
                        from,
                        to,
                        type,
                        verb,
                        source == null ? "STATED" : "REPORTED",
                        null,
                        source == null ? self : source,
                        target);
            }
        }

        private void quote(
                int from,
                int to,
                String type,
                @Nullable String verb,
                String assertion,
                @Nullable Double confidence,
                Thing source,
                Thing target) {
            int start = place.start() + from;
            int end = place.start() + to;
            citations.add(new Citation(
                    anchor,
                    paragraph.substring(start, end),
                    paragraph.codePointCount(0, start),
                    paragraph.codePointCount(0, end),
                    type,
                    verb,
                    assertion,
                    confidence,
                    source,
                    target));
        }
    }
}

package org.plenary.importing;

import java.util.List;
import java.util.regex.Pattern;
import org.plenary.importing.AgendaProposal.Advice;
import org.plenary.importing.AgendaProposal.Named;
import org.plenary.importing.AgendaProposal.Paper;

/** What one sentence of an annotation cites: its acts in order, then its documents, meetings, bureau acts and unnumbered papers. */
final class SentenceCitations {

    private static final Pattern RECOMMENDED = Pattern.compile("(?<!as )\\brecommended\\b(?! by)");
    private static final Pattern UNNUMBERED = Pattern.compile(
            "\\b(?:a|an|the)\\s+(?<what>(?:non-paper|conference room paper|background paper|working paper|note|compilation|summary)\\s+(?:that|which)\\s+(?:was|were|had been)\\s+(?:circulated|issued|distributed|prepared|made available)[^.;(]*)");

    private final Gatherings gatherings;
    private final BureauActs bureau;
    private final Topic topic;
    private final Quotes quotes;
    private final String sentence;
    private final List<Symbols.Printed> symbols;
    private final ActCitations acts;

    SentenceCitations(
            Organs organs, Gatherings gatherings, BureauActs bureau, Topic topic, Quotes quotes, String sentence) {
        this.gatherings = gatherings;
        this.bureau = bureau;
        this.topic = topic;
        this.quotes = quotes;
        this.sentence = sentence;
        this.symbols = Symbols.in(sentence);
        this.acts = new ActCitations(organs, topic, quotes, sentence, symbols);
    }

    void read() {
        acts.read();
        papers();
        var others = gatherings.in(sentence);
        others.forEach(this::gathering);
        bureau.in(sentence, topic.bureauOf).ifPresent(found -> {
            topic.bureauOf = found.act().of();
            quotes.first(found.start(), found.end(), "REPORTS_ON", found.act());
        });
        var unnumbered = UNNUMBERED.matcher(sentence);
        while (unnumbered.find()) {
            quotes.first(
                    unnumbered.start("what"),
                    unnumbered.end("what"),
                    "CITES",
                    new Named(Documentation.capital(Titles.clean(unnumbered.group("what")))));
        }
    }

    private void papers() {
        var subject = acts.subject();
        for (var symbol : symbols) {
            if (quotes.more()) {
                return;
            }
            int free = acts.endBefore(symbol.start());
            var cue = Cue.before(sentence, symbol.start(), free).filter(found -> !found.of("CITES"));
            var said = cue.filter(found -> found.of("BASED_ON", "GUIDED_BY"));
            if (subject != null && said.isPresent()) {
                var words = said.get();
                quotes.first(
                        words.start(),
                        symbol.end(),
                        words.type(),
                        words.words(),
                        "REPORTED",
                        subject,
                        new Paper(symbol.symbol()));
            } else {
                quotes.first(symbol.start(), symbol.end(), "CITES", new Paper(symbol.symbol()));
            }
        }
    }

    private void gathering(Gatherings.Found found) {
        boolean leading = found.start() < 8;
        if (leading && RECOMMENDED.matcher(sentence).find()) {
            var text = sentence.substring(found.end()).replaceFirst("^[,\\s]+", "");
            quotes.first(
                    found.end() + sentence.substring(found.end()).indexOf(text),
                    sentence.length(),
                    "REPORTS_ON",
                    new Advice(found.gathering(), Documentation.capital(Titles.clean(text))));
        }
        quotes.first(found.start(), found.end(), leading ? "REPORTS_ON" : "CITES", found.gathering());
    }
}

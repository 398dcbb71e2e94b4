package org.plenary.importing;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenary.importing.AgendaProposal.Act;
import org.plenary.importing.AgendaProposal.Paper;
import org.plenary.importing.AgendaProposal.Thing;
import org.plenary.importing.AgendaProposal.ThisParagraph;

/** The resolutions and decisions that one sentence cites, and which of them the sentence is about. */
final class ActCitations {

    private static final double SAME = 0.9;
    private static final double THAT = 0.7;

    private static final Pattern AFTER_ACT = Pattern.compile(",?\\s*\\((?:see\\s+)?");

    private final Organs organs;
    private final Topic topic;
    private final Quotes quotes;
    private final String sentence;
    private final Map<Integer, String> symbols;
    private final TreeSet<Integer> ends = new TreeSet<>();
    private List<Organs.Found> bodies = List.of();
    private @Nullable Act subject;

    ActCitations(Organs organs, Topic topic, Quotes quotes, String sentence, List<Symbols.Printed> symbols) {
        this.organs = organs;
        this.topic = topic;
        this.quotes = quotes;
        this.sentence = sentence;
        this.symbols = symbols.stream()
                .collect(Collectors.toMap(Symbols.Printed::start, Symbols.Printed::symbol, (first, second) -> first));
    }

    /** The act whose words the sentence reports, e.g. 8/2. */
    @Nullable
    Act subject() {
        return subject;
    }

    /** Where the last act before a place ends; 0 if there is none. */
    int endBefore(int place) {
        return Objects.requireNonNullElse(ends.floor(place), 0);
    }

    /** Cites the acts of the sentence, in order. */
    void read() {
        var mentions = ActMentions.in(sentence);
        bodies = mentions.isEmpty() ? List.of() : Organs.in(sentence);
        int free = 0;
        for (var mention : mentions) {
            if (quotes.more()) {
                return;
            }
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
            var of = topic.act;
            return of != null && of.kind().equals(mention.kind()) ? of : null;
        }
        return new Act(mention.kind(), number, body(mention), mention.title());
    }

    private @Nullable String body(ActMentions.Mention mention) {
        if (mention.body() != null) {
            return organs.full(mention.body());
        }
        boolean leading =
                sentence.substring(0, Math.min(mention.start(), 20)).strip().length() < 14;
        var subject = mention.its() || mention.leading()
                ? organs.subject(bodies, mention.start(), mention.end(), leading)
                : organs.acting(bodies);
        return subject.orElse(null);
    }

    private void cite(ActMentions.Mention mention, Act act, int free) {
        var cue = Cue.before(sentence, mention.start(), free).filter(found -> !mention.leading() || !found.of("CITES"));
        boolean bracketed = sentence.startsWith("(", Math.max(0, mention.start() - 1)) && mention.start() > 0;
        boolean reports = bracketed || (mention.leading() && !governs(cue, mention.start()));
        var type = reports ? "REPORTS_ON" : cue.map(Cue::type).orElse("CITES");
        int start = reports ? mention.start() : cue.map(Cue::start).orElse(mention.start());
        if (mention.anaphora()) {
            ends.add(mention.end());
            quotes.add(
                    start,
                    mention.end(),
                    reports ? "REPORTS_ON" : type,
                    null,
                    "EXTRACTED",
                    mention.certain() ? SAME : THAT,
                    quotes.self(),
                    act);
            subject = subject == null && reports ? act : subject;
            return;
        }
        Thing source = source(mention, act, cue);
        ends.add(mention.end());
        quotes.add(
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
        if (reports || topic.act == null) {
            topic.act = act;
        }
    }

    /** In "which the Council noted in its decision" the verb is that of the act, not of this text. */
    private static boolean governs(Optional<Cue> cue, int place) {
        return cue.filter(found -> !found.of("RECALLS", "REAFFIRMS", "WELCOMES", "NOTES", "REQUESTS_ACTION"))
                .filter(found -> place - found.start() <= (found.of("GUIDED_BY", "BASED_ON") ? 120 : 45))
                .isPresent();
    }

    private Thing source(ActMentions.Mention mention, Act act, Optional<Cue> cue) {
        if (!(quotes.self() instanceof ThisParagraph) || cue.isEmpty()) {
            return quotes.self();
        }
        if (cue.get().of("IN_ACCORDANCE_WITH", "PURSUANT_TO")) {
            var after = AFTER_ACT.matcher(sentence).region(mention.end(), sentence.length());
            var symbol = after.lookingAt() ? symbols.get(after.end()) : null;
            if (symbol != null) {
                return new Paper(symbol);
            }
        }
        boolean ofSubject = cue.get().of("GUIDED_BY", "BASED_ON", "AMENDS", "EXTENDS", "SUPERSEDES", "RESCINDS");
        return ofSubject && subject != null && !subject.number().equals(act.number()) ? subject : quotes.self();
    }
}

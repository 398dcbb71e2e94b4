package org.plenary.importing;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plenary.importing.AgendaProposal.BureauAct;

/** What a bureau agreed between sessions, e.g. {@code on 23 March 2018, the extended Bureau agreed, using the silence procedure, on …}. */
final class BureauActs {

    /** An act where it stands in the sentence. */
    record Found(BureauAct act, int start, int end) {}

    private static final Pattern AGREED = Pattern.compile(
            "\\bthe\\s+(?<bureau>(?:extended |enlarged )?Bureau)(?:\\s+of\\s+the\\s+(?<of>" + Organs.NAME
                    + "))?(?<between>[^.;]{0,80}?)\\s+(?<verb>agreed|decided|approved|endorsed|confirmed|determined)\\b");
    private static final Pattern MANNER = Pattern.compile(
            ",?\\s*(?:using|by|under|through|in)\\s+(?:the\\s+|a\\s+)?(?:silence|written|no-objection)\\s+procedure,?|,?\\s*(?:by correspondence|in writing),?",
            Pattern.CASE_INSENSITIVE);

    private final Organs organs;

    BureauActs(Organs organs) {
        this.organs = organs;
    }

    /** The acts of the sentence that bear a date; {@code of} is the body of the bureau that was named last. */
    Optional<Found> in(String sentence, @Nullable String of) {
        var match = AGREED.matcher(sentence);
        if (!sentence.contains("Bureau") || !match.find()) {
            return Optional.empty();
        }
        var dates = PrintedDate.in(sentence.substring(0, match.start("verb")));
        if (dates.isEmpty()) {
            return Optional.empty();
        }
        var day = dates.getLast();
        var printed = match.group("of");
        var act = new BureauAct(
                Documentation.capital(match.group("bureau")),
                printed == null ? of : organs.full(printed),
                day.last(),
                procedure(sentence),
                subject(sentence.substring(match.end())));
        return Optional.of(new Found(act, Math.min(start(sentence, day), match.start()), match.end()));
    }

    /** From the phrase of the date, as in "At its meeting on …". */
    private static int start(String sentence, PrintedDate day) {
        int from = Math.max(sentence.toLowerCase(java.util.Locale.ROOT).lastIndexOf("at ", day.start()), 0);
        int on = sentence.lastIndexOf("on ", day.start());
        return day.start() - from <= 40 && sentence.substring(from, day.start()).contains("meeting")
                ? from
                : Math.max(on, 0);
    }

    private static String procedure(String sentence) {
        var manner = MANNER.matcher(sentence);
        if (manner.find()) {
            return manner.group().matches("(?i).*(?:silence|no-objection).*") ? "SILENCE" : "WRITTEN";
        }
        return "MEETING";
    }

    private static String subject(String after) {
        var text = MANNER.matcher(after).replaceAll(" ").replaceFirst("^[,\\s]*(?:that|on|upon|to)?\\s+", "");
        return Documentation.capital(Titles.clean(text));
    }
}

package org.plenary.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plenary.importing.AgendaProposal.Gathering;
import org.plenary.importing.AgendaProposal.MeetingFacts;
import org.plenary.shared.Ordinals;

/** Other meetings named in a sentence, e.g. {@code At the second meeting of the Working Group, held in Vienna from …}. */
final class Gatherings {

    /** A meeting where it stands in the sentence. */
    record Found(Gathering gathering, int start, int end) {}

    private static final String HELD =
            ",?\\s+(?:(?:which was|to be)\\s+)?held\\s+(?:in\\s+(?<place>\\p{Lu}[\\p{L}\\s.'\\u2019-]{0,100}?(?:, \\p{Lu}\\p{L}+)?),?\\s+)?(?:on|from)\\s+(?<days>"
                    + PrintedDate.PATTERN.replace("(?:", "(?i:") + ")";
    private static final Pattern NUMBERED = Pattern.compile(
            "(?<det>\\b(?i:the|its|their))\\s+(?:(?:resumed|regular|annual)\\s+)?(?<ordinal>(?i:" + Ordinals.PATTERN
                    + "))\\s+(?:(?:regular|annual|substantive)\\s+)?(?<what>session|meeting)\\b(?!\\s+of\\s+(?:its|the)\\s+(?i:"
                    + Ordinals.PATTERN
                    + "))(?:\\s+of\\s+the\\s+(?<body>" + Organs.NAME + "))?(?:" + HELD + "|,?\\s+(?:on|from)\\s+(?<on>"
                    + PrintedDate.PATTERN.replace("(?:", "(?i:") + "))?");
    private static final Pattern NAMED = Pattern.compile(
            "\\b(?:[Tt]he|[Aa]n?)\\s+(?<name>(?:open-ended|intergovernmental|ad hoc|informal|joint|expert)(?:[\\s-](?:open-ended|intergovernmental|ad hoc|informal|joint|expert|group))*\\s+(?:meeting|consultations?|working group)\\b[^.;]{0,260}?)"
                    + HELD + "(?:\\s*\\((?:see\\s+)?(?<symbol>[^\\s)]+)\\))?");

    private final Organs organs;
    private final MeetingFacts own;

    Gatherings(Organs organs, MeetingFacts own) {
        this.organs = organs;
        this.own = own;
    }

    List<Found> in(String sentence) {
        var found = new ArrayList<Found>();
        if (!sentence.contains("session") && !sentence.contains("meeting") && !sentence.contains("consultation")) {
            return found;
        }
        var bodies = Organs.in(sentence);
        NUMBERED.matcher(sentence)
                .results()
                .map(match -> numbered(bodies, match))
                .filter(one -> !isOwn(one.gathering()))
                .forEach(found::add);
        NAMED.matcher(sentence).results().map(Gatherings::named).forEach(found::add);
        return found;
    }

    private Found numbered(List<Organs.Found> bodies, MatchResult match) {
        int ordinal = Ordinals.of(match.group("ordinal")).orElseThrow();
        var what = match.group("what");
        var printed = match.group("body");
        @Nullable
        String body = printed == null
                ? organs.subject(bodies, match.start(), match.end(), match.start() < 6)
                        .or(() -> java.util.Optional.ofNullable(organs.meeting()))
                        .orElse(null)
                : organs.full(printed);
        var printedDays = match.group("days") == null ? match.group("on") : match.group("days");
        var days = printedDays == null ? List.<PrintedDate>of() : PrintedDate.in(printedDays);
        var label = "%s %s of the %s".formatted(match.group("ordinal"), what, body);
        return new Found(
                new Gathering(
                        body,
                        null,
                        ordinal,
                        what.equals("session") ? "SESSION" : "MEETING",
                        match.group("place"),
                        days.isEmpty() ? null : days.getFirst().first(),
                        days.isEmpty() ? null : days.getFirst().last(),
                        body == null ? match.group() : label),
                match.start(),
                match.end());
    }

    private static Found named(MatchResult match) {
        var days = PrintedDate.in(match.group("days"));
        var name = Documentation.capital(Titles.clean(match.group("name")));
        var symbols = match.group("symbol") == null ? List.<Symbols.Printed>of() : Symbols.in(match.group("symbol"));
        @Nullable
        String symbol = symbols.isEmpty()
                ? null
                : Symbols.body(symbols.getFirst().symbol()).orElse(null);
        return new Found(
                new Gathering(
                        name,
                        symbol,
                        null,
                        "MEETING",
                        match.group("place"),
                        days.isEmpty() ? null : days.getFirst().first(),
                        days.isEmpty() ? null : days.getFirst().last(),
                        name),
                match.start(),
                match.end("days"));
    }

    private boolean isOwn(Gathering gathering) {
        return gathering.ordinal() != null
                && gathering.ordinal().equals(own.ordinal())
                && gathering.designation().equals(own.designation())
                && (gathering.body() == null || gathering.body().equals(organs.meeting()));
    }
}

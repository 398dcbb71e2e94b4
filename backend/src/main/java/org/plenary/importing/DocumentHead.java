package org.plenary.importing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.Ordinals;

/** What stands above the list of items: symbol, date, distribution, the bodies, the session, place and days. */
final class DocumentHead {

    private static final Pattern DISTRIBUTION =
            Pattern.compile("Distr(?:ibution|\\.)?\\s*:\\s*(\\p{L}+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ORIGINAL =
            Pattern.compile("Original(?: language)?\\s*:\\s*(\\p{L}+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern CONVENING = Pattern.compile(
            "(?<ordinal>" + Ordinals.PATTERN
                    + ")\\s+(?:(?:resumed|regular|annual|substantive)\\s+)?(?<what>session|meeting)\\b(?:\\s+of\\s+the\\s+(?<body>\\p{Lu}[^,]*?))?(?=[,.*]|$|\\s+\\p{Lu}[^,]*,|\\s+\\d)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PLACE = Pattern.compile(
            "(?:held (?:in|at) )?(\\p{Lu}[\\p{L}.'\\u2019-]*+(?:[ ,]++(?:\\p{Lu}[\\p{L}.'\\u2019-]*+|of|de|d[aeu]s?))*+),?\\s*(?:from |on )?");
    private static final Pattern NOT_A_BODY = Pattern.compile(
            "(?:Item \\d|Agenda item|Adoption of|Annotated|Provisional|Draft|Agenda|Session to be|Original|Distr|Note by|\\*|Advance).*|.*\\b(?:agenda|documentation)\\b.*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ORGAN = Pattern.compile(
            "\\b(?:Conference|Commission|Committee|Council|Assembly|Group|Bureau|Board|Forum|Congress|Centre|Panel|Platform|Body|Meeting|Task Force|Team|Organ|Union|Programme)\\b");
    private static final Pattern TITLE = Pattern.compile(
            "(?:Annotated |Revised |Draft )*(?:provisional |preliminary )?(?:annotated )?agenda\\b.{0,20}",
            Pattern.CASE_INSENSITIVE);

    @Nullable
    String symbol;

    @Nullable
    String title;

    @Nullable
    LocalDate date;

    @Nullable
    String distribution;

    @Nullable
    String originalLanguage;

    @Nullable
    Integer ordinal;

    @Nullable
    String designation;

    @Nullable
    String venue;

    @Nullable
    PrintedDate days;

    final Set<String> bodies = new LinkedHashSet<>();
    private boolean convened;

    static DocumentHead read(Lines lines, int end) {
        var head = new DocumentHead();
        head.facts(lines);
        for (var line : lines.all().subList(0, end)) {
            head.take(line.text());
        }
        return head;
    }

    private void facts(Lines lines) {
        symbol = lines.facts().get("symbol");
        var printed = lines.facts().get("date");
        try {
            date = printed == null ? null : LocalDate.parse(printed);
        } catch (DateTimeException notADate) {
            date = null;
        }
    }

    private void take(String line) {
        var text = new StringBuilder(line);
        cut(text, DISTRIBUTION, value -> distribution = value);
        cut(text, ORIGINAL, value -> originalLanguage = value);
        var symbols = Symbols.in(text.toString());
        if (!symbols.isEmpty() && text.length() < 120) {
            var printed = symbols.getFirst();
            symbol = symbol == null ? printed.symbol() : symbol;
            text.delete(printed.start(), printed.end());
        }
        if (TITLE.matcher(text.toString().strip()).matches()
                && (title == null || text.toString().contains("nnotated"))) {
            title = Titles.clean(text.toString()).replaceFirst("[\\d, ]+$", "");
        }
        convening(text);
        day(text);
        name(text.toString().strip());
    }

    private void cut(StringBuilder text, Pattern pattern, java.util.function.Consumer<String> take) {
        var match = pattern.matcher(text);
        if (match.find()) {
            take.accept(match.group(1));
            text.delete(match.start(), match.end());
        }
    }

    private void convening(StringBuilder text) {
        var match = CONVENING.matcher(text);
        if (convened
                || text.length() > 200
                || !match.find()
                || NOT_A_BODY.matcher(text.toString().strip()).matches()) {
            return;
        }
        Ordinals.of(match.group("ordinal")).ifPresent(value -> ordinal = value);
        designation = match.group("what").equalsIgnoreCase("session") ? "SESSION" : "MEETING";
        convened = true;
        var body = match.group("body");
        if (body != null) {
            bodies.add(Titles.clean(body));
        }
        text.delete(match.start(), match.end());
    }

    private void day(StringBuilder text) {
        var found = PrintedDate.in(text.toString());
        if (found.isEmpty()) {
            return;
        }
        var day = found.getFirst();
        var before = text.substring(0, day.start()).strip();
        var place = PLACE.matcher(before);
        boolean named = place.matches();
        if (days == null && (named || !day.single())) {
            days = day;
            venue = named ? Titles.clean(place.group(1)) : venue;
            text.setLength(0);
        } else if (date == null && before.isEmpty()) {
            date = day.first();
            text.setLength(0);
        }
    }

    private void name(String text) {
        if (ORGAN.matcher(text).find()
                && text.length() < 250
                && !NOT_A_BODY.matcher(text).matches()
                && Character.isUpperCase(text.codePointAt(0))) {
            bodies.add(Titles.clean(text));
        }
    }

    List<String> names() {
        return new ArrayList<>(bodies);
    }
}

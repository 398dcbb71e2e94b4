package org.plenary.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Document symbols in running text, e.g. {@code CTOC/COP/WG.7/2018/2}, by their grammar alone. */
final class Symbols {

    /** A symbol where it stands. */
    record Printed(String symbol, int start, int end) {}

    private static final Pattern CANDIDATE = Pattern.compile(
            "(?<![\\w/.:=&-])[A-Z][A-Z0-9]*(?:\\.\\d+)?(?:/[A-Za-z0-9][A-Za-z0-9.()\\-]{0,30}+){1,12}+");
    private static final Pattern LATER = Pattern.compile(",?\\s*(?:and|,|&)?\\s*((?:Rev|Add|Corr|Amend)\\.?\\s?\\d+)");
    private static final Pattern SUFFIX = Pattern.compile("(?:/(?:Rev|Add|Corr|Amend)\\.?\\d+)+$");
    private static final Pattern SERIES = Pattern.compile("/(?:INF|NGO|MISC|WP|L|CRP|SR|PV|RES|DEC|Inf)$");
    private static final Pattern PERIOD = Pattern.compile("/(?:\\d{1,4}|E?S-\\d+)$");

    /** No symbol has more characters. */
    private static final int LONGEST = 500;

    private Symbols() {}

    static List<Printed> in(String text) {
        var found = new ArrayList<Printed>();
        CANDIDATE.matcher(text).results().forEach(match -> {
            var symbol = trimmed(match.group());
            if (symbol.chars().anyMatch(Character::isDigit) && symbol.indexOf('/') > 0) {
                int end = match.start() + symbol.length();
                found.add(new Printed(symbol, match.start(), end));
                var later = LATER.matcher(text).region(end, text.length());
                while (later.lookingAt()) {
                    found.add(new Printed(
                            base(symbol) + "/" + later.group(1).replace(" ", ""), later.start(1), later.end(1)));
                    later.region(later.end(), text.length());
                }
            }
        });
        return found;
    }

    private static String trimmed(String symbol) {
        var text = symbol.replaceAll("[.(\\-]+$", "");
        while (text.endsWith(")")
                && text.chars().filter(c -> c == ')').count()
                        > text.chars().filter(c -> c == '(').count()) {
            text = text.substring(0, text.length() - 1).replaceAll("[.(\\-]+$", "");
        }
        return text;
    }

    static boolean is(String text) {
        var found = text.length() > LONGEST ? List.<Printed>of() : in(text);
        return found.size() == 1
                && found.getFirst().symbol().length()
                        == text.strip().replaceAll("[.*]+$", "").length();
    }

    /** The symbol without revisions and addenda, e.g. {@code E/2016/3} of {@code E/2016/3/Rev.1}. */
    static String base(String symbol) {
        return SUFFIX.matcher(symbol).replaceFirst("");
    }

    /** What the symbols of one body share, e.g. {@code CTOC/COP/WG.7}: number, series and year or session taken away. */
    static Optional<String> body(String symbol) {
        var base = base(symbol);
        int last = base.lastIndexOf('/');
        if (last < 0) {
            return Optional.empty();
        }
        var rest = SERIES.matcher(base.substring(0, last)).replaceFirst("");
        rest = PERIOD.matcher(rest).replaceFirst("");
        return rest.isEmpty() ? Optional.empty() : Optional.of(rest);
    }
}

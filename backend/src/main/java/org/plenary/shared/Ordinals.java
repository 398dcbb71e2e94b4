package org.plenary.shared;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Ordinal and cardinal numbers in words, e.g. {@code forty-ninth} or {@code 49th} as 49, {@code four} as 4. */
public final class Ordinals {

    private static final List<String> UNITS = List.of(
            "zeroth",
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final List<String> ROUND = List.of(
            "twentieth", "thirtieth", "fortieth", "fiftieth", "sixtieth", "seventieth", "eightieth", "ninetieth");
    private static final List<String> CARDINALS = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty");

    /** An ordinal in a text, without groups, to be built into other patterns; matched regardless of case. */
    public static final String PATTERN =
            "(?:\\b(?:(?:one )?hundred(?: and |-))?(?:(?:" + String.join("|", TENS) + ")[-\\u2010\\u2011 ]?(?:"
                    + String.join("|", UNITS.subList(1, 10)) + ")|" + String.join("|", UNITS.subList(1, 20)) + "|"
                    + String.join("|", ROUND) + "|hundredth)\\b|\\b\\d{1,3}(?:st|nd|rd|th)\\b)";

    /** A cardinal number up to twenty in a text, likewise. */
    public static final String CARDINAL = "(?:\\b(?:" + String.join("|", CARDINALS) + ")\\b|\\b\\d{1,2}\\b)";

    private static final Pattern FIGURES = Pattern.compile("(\\d+)(?:st|nd|rd|th)?");
    private static final Pattern HUNDRED = Pattern.compile("(?:one )?hundred(?: and |-)");

    private Ordinals() {}

    /** The number that an ordinal stands for; empty for what is none. */
    public static OptionalInt of(String words) {
        var text = words.strip().toLowerCase(Locale.ROOT).replaceAll("[\\u2010\\u2011]", "-");
        var figures = FIGURES.matcher(text);
        if (figures.matches()) {
            return OptionalInt.of(Integer.parseInt(figures.group(1)));
        }
        var hundred = HUNDRED.matcher(text);
        if (hundred.lookingAt()) {
            var rest = of(text.substring(hundred.end()));
            return rest.isPresent() ? OptionalInt.of(100 + rest.getAsInt()) : rest;
        }
        if (text.equals("hundredth")) {
            return OptionalInt.of(100);
        }
        if (UNITS.contains(text)) {
            return OptionalInt.of(UNITS.indexOf(text));
        }
        if (ROUND.contains(text)) {
            return OptionalInt.of(20 + 10 * ROUND.indexOf(text));
        }
        for (int ten = 0; ten < TENS.size(); ten++) {
            if (text.startsWith(TENS.get(ten))) {
                var unit = UNITS.indexOf(text.substring(TENS.get(ten).length()).replaceAll("^[- ]", ""));
                return unit > 0 && unit < 10 ? OptionalInt.of(20 + 10 * ten + unit) : OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    /** The number that a cardinal up to twenty stands for; empty for what is none. */
    public static OptionalInt cardinal(String words) {
        var text = words.strip().toLowerCase(Locale.ROOT);
        if (FIGURES.matcher(text).matches()) {
            return of(text);
        }
        var value = CARDINALS.indexOf(text);
        return value < 0 ? OptionalInt.empty() : OptionalInt.of(value);
    }

    /** The ordinal in words, e.g. {@code forty-ninth}; in figures from the hundredth, e.g. {@code 101st}. */
    public static String words(int ordinal) {
        if (ordinal < 0 || ordinal > 99) {
            return ordinal + ending(ordinal);
        }
        if (ordinal < 20) {
            return UNITS.get(ordinal);
        }
        int ten = ordinal / 10 - 2;
        return ordinal % 10 == 0 ? ROUND.get(ten) : TENS.get(ten) + "-" + UNITS.get(ordinal % 10);
    }

    private static String ending(int ordinal) {
        if (ordinal / 10 % 10 == 1) {
            return "th";
        }
        return switch (ordinal % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }
}

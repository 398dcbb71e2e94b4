package org.plenary.admin.common;

import static org.plenary.admin.common.Phrases.say;

import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Days and hours in the language of the page, by its own patterns. Months have the names that secretariats print, e.g.
 * {@code تموز/يوليه}, and the first of a month is called so where it is, e.g. {@code 1er juillet}.
 */
final class Dates {

    private static final Pattern PART = Pattern.compile("(?<!d)d(?!d)|MMMM|(?:(?!(?<!d)d(?!d)|MMMM).)+");
    private static final int MONTHS = 12;

    private Dates() {}

    /** By the pattern of that key. */
    static String format(String key, TemporalAccessor value) {
        return formatter(say(key)).format(value);
    }

    static List<String> months() {
        return IntStream.rangeClosed(1, MONTHS)
                .mapToObj(month -> say("month." + month))
                .toList();
    }

    private static DateTimeFormatter formatter(String pattern) {
        var builder = new DateTimeFormatterBuilder();
        PART.matcher(pattern).results().forEach(part -> {
            switch (part.group()) {
                case "d" -> builder.appendText(ChronoField.DAY_OF_MONTH, Map.of(1L, say("date.first")));
                case "MMMM" -> builder.appendText(ChronoField.MONTH_OF_YEAR, names());
                default -> builder.appendPattern(part.group());
            }
        });
        return builder.toFormatter(Speech.current().locale());
    }

    private static Map<Long, String> names() {
        return LongStream.rangeClosed(1, MONTHS)
                .boxed()
                .collect(Collectors.toMap(Function.identity(), month -> say("month." + month)));
    }
}

package org.plenary.importing;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A run of hours in a text, e.g. {@code 3–6 p.m.} as 15:00 to 18:00: the first hour takes the half-day that makes sense. */
record PrintedTime(LocalTime from, LocalTime to, int start, int end) {

    private static final String CLOCK =
            "(?:(\\d{1,2})(?:[.:h](\\d{2}))?|(noon))\\s*(a\\.?\\s?m\\b\\.?|p\\.?\\s?m\\b\\.?|noon)?";
    private static final Pattern RANGE = Pattern.compile(
            "(?<![\\d/.])" + CLOCK + "\\s*(?:-|\\u2010|\\u2011|\\u2013|\\u2014|\\bto\\b|\\buntil\\b)\\s*" + CLOCK
                    + "(?!\\d)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MOMENT = Pattern.compile("\\bat\\s+" + CLOCK, Pattern.CASE_INSENSITIVE);

    static Optional<PrintedTime> in(String text) {
        var match = RANGE.matcher(text);
        while (match.find()) {
            boolean clock = match.group(2) != null && match.group(6) != null;
            var last = half(match.group(8), match.group(7));
            var first = half(match.group(4), match.group(3));
            if (!clock && last == null && first == null) {
                continue;
            }
            var to = time(match.group(5), match.group(6), last);
            var from = time(match.group(1), match.group(2), first == null ? last : first);
            if (first == null
                    && last != null
                    && from.isPresent()
                    && to.isPresent()
                    && !from.get().isBefore(to.get())) {
                from = time(match.group(1), match.group(2), last.equals("p") ? "a" : "p");
            }
            if (from.isPresent() && to.isPresent() && from.get().isBefore(to.get())) {
                return Optional.of(new PrintedTime(from.get(), to.get(), match.start(), match.end()));
            }
        }
        return Optional.empty();
    }

    /** One moment after the word "at", e.g. {@code at 10 a.m.} */
    static Optional<LocalTime> moment(String text) {
        var match = MOMENT.matcher(text);
        while (match.find()) {
            if (match.group(4) != null || match.group(2) != null || match.group(3) != null) {
                return time(match.group(1), match.group(2), half(match.group(4), match.group(3)));
            }
        }
        return Optional.empty();
    }

    private static @Nullable String half(@Nullable String meridiem, @Nullable String noon) {
        if (noon != null || (meridiem != null && meridiem.equalsIgnoreCase("noon"))) {
            return "p";
        }
        return meridiem == null ? null : meridiem.substring(0, 1).toLowerCase(Locale.ROOT);
    }

    private static Optional<LocalTime> time(@Nullable String hours, @Nullable String minutes, @Nullable String half) {
        int hour = hours == null ? 12 : Integer.parseInt(hours);
        int minute = minutes == null ? 0 : Integer.parseInt(minutes);
        if (hour > 23 || minute > 59) {
            return Optional.empty();
        }
        if ("p".equals(half) && hour < 12) {
            hour += 12;
        } else if ("a".equals(half) && hour == 12) {
            hour = 0;
        }
        return Optional.of(LocalTime.of(hour, minute));
    }
}

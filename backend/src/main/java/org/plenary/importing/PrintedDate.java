package org.plenary.importing;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A date or a run of days in a text, e.g. {@code 4 and 5 July 2018}; the weekday is that of the first day as printed. */
record PrintedDate(
        LocalDate first, LocalDate last, @Nullable DayOfWeek weekday, int start, int end) {

    private static final String MONTH =
            Arrays.stream(Month.values()).map(Month::name).collect(Collectors.joining("|"));
    private static final String WEEKDAY =
            Arrays.stream(DayOfWeek.values()).map(DayOfWeek::name).collect(Collectors.joining("|"));
    private static final String TO = "\\s*(?:-|\\u2010|\\u2011|\\u2013|\\u2014|\\bto\\b|\\band\\b|\\buntil\\b)\\s*";
    private static final String DAY = "\\d{1,2}(?:st|nd|rd|th)?";

    /** A date or run of days without groups, for other patterns. */
    static final String PATTERN =
            "(?:(?:" + WEEKDAY + "),?\\s+)?(?:" + DAY + "(?:\\s+(?:" + MONTH + ")(?:\\s+\\d{4})?)?" + TO + "(?:(?:"
                    + WEEKDAY + "),?\\s+)?)?" + DAY + "\\s+(?:" + MONTH + ")(?:,?\\s+\\d{4})?(?!\\d)";

    private static final Pattern DATE = Pattern.compile(
            "(?<![\\d/.])(?:(?<weekday>" + WEEKDAY + "),?\\s+)?(?:(?<early>\\d{1,2})(?:st|nd|rd|th)?(?:,\\s*\\d{1,2})*"
                    + "(?:\\s+(?<earlymonth>" + MONTH + ")(?:\\s+(?<earlyyear>\\d{4}))?)?" + TO + "(?:(?:" + WEEKDAY
                    + "),?\\s+)?)?(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s+(?<month>" + MONTH
                    + ")\\b(?:,?\\s+(?<year>(?:19|20)\\d{2}))?(?!\\d)",
            Pattern.CASE_INSENSITIVE);

    boolean single() {
        return first.equals(last);
    }

    boolean weekdayFits() {
        return weekday == null || weekday == first.getDayOfWeek();
    }

    /** All dates that state their year, in the order of the text. */
    static List<PrintedDate> in(String text) {
        return in(text, null);
    }

    /** All dates; those without a year take it from the given day. */
    static List<PrintedDate> in(String text, @Nullable LocalDate near) {
        var found = new ArrayList<PrintedDate>();
        DATE.matcher(text).results().forEach(match -> read(match, near).ifPresent(found::add));
        return found;
    }

    private static Optional<PrintedDate> read(MatchResult match, @Nullable LocalDate near) {
        var printedYear = match.group("year");
        try {
            int year = printedYear != null ? Integer.parseInt(printedYear) : near != null ? near.getYear() : 0;
            if (year == 0) {
                return Optional.empty();
            }
            var month = month(match.group("month"));
            var last = LocalDate.of(year, month, Integer.parseInt(match.group("day")));
            var first = last;
            if (match.group("early") != null) {
                var earlyMonth = match.group("earlymonth") == null ? month : month(match.group("earlymonth"));
                int earlyYear = match.group("earlyyear") == null ? year : Integer.parseInt(match.group("earlyyear"));
                first = LocalDate.of(earlyYear, earlyMonth, Integer.parseInt(match.group("early")));
                first = first.isAfter(last) ? first.minusYears(1) : first;
            }
            var weekday = match.group("weekday");
            return Optional.of(new PrintedDate(
                    first,
                    last,
                    weekday == null ? null : DayOfWeek.valueOf(weekday.toUpperCase(Locale.ROOT)),
                    match.start(),
                    match.end()));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private static Month month(String name) {
        return Month.valueOf(name.toUpperCase(Locale.ROOT));
    }
}

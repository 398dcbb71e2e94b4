package org.plenary.admin.common;

import static org.plenary.admin.common.Phrases.say;

import com.ibm.icu.text.ListFormatter;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenary.meeting.Convening;
import org.plenary.meeting.Meeting;
import org.plenary.meeting.MeetingDesignation;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;

/** What things are called for people, e.g. {@code In review} for {@code IN_REVIEW} or {@code 4–5 July 2018}. */
public final class Words {

    /** What stands where nothing is known. */
    public static final String NOTHING = "–";

    private Words() {}

    /** The constant in words, e.g. {@code Other matters}. */
    public static String of(Enum<?> constant) {
        return constant instanceof Language language ? of(language) : say(Phrases.key(constant));
    }

    /** The text in the language of the page, else in English, else in the first language that it has. */
    public static String of(@Nullable LocalizedText text) {
        return text == null ? NOTHING : text.best(language(text));
    }

    /** In which language {@link #of(LocalizedText)} shows the text. */
    static Language language(LocalizedText text) {
        return Stream.of(Speech.current().language(), Language.EN)
                .filter(text.values()::containsKey)
                .findFirst()
                .orElseGet(() -> text.values().keySet().iterator().next());
    }

    /** The same; null where there is none. */
    public static @Nullable String known(@Nullable LocalizedText text) {
        return text == null ? null : of(text);
    }

    public static String of(@Nullable Object value) {
        return value == null ? NOTHING : value.toString();
    }

    /** The language's own name, e.g. {@code Français}. */
    public static String of(Language language) {
        return switch (language) {
            case EN -> "English";
            case FR -> "Français";
            case ES -> "Español";
            case RU -> "Русский";
            case AR -> "العربية";
            case ZH -> "中文";
        };
    }

    /** How a meeting is spoken of, e.g. {@code Fifth meeting}; by its title where it has no ordinal. */
    public static String of(Meeting meeting) {
        return meeting.ordinal() == null ? of(meeting.title()) : convening(meeting.ordinal(), meeting.designation());
    }

    /** E.g. {@code Eighth session}; nothing is known where there is no ordinal. */
    public static String convening(@Nullable Integer ordinal, MeetingDesignation designation) {
        return ordinal == null
                ? NOTHING
                : Convening.title(ordinal, designation, Speech.current().language());
    }

    /** E.g. {@code eighth session}. */
    public static String nth(int ordinal, MeetingDesignation designation) {
        return Convening.words(ordinal, designation, Speech.current().language());
    }

    public static String day(@Nullable LocalDate day) {
        return day == null ? NOTHING : Dates.format("date.day", day);
    }

    /** E.g. {@code 23 March 2018, 17:00 UTC}; null where there is none. */
    public static @Nullable String utc(@Nullable OffsetDateTime moment) {
        return moment == null ? null : Dates.format("date.moment-utc", moment.withOffsetSameInstant(ZoneOffset.UTC));
    }

    /** E.g. {@code Wednesday, 4 July}. */
    public static String weekday(LocalDate day) {
        return Dates.format("date.weekday", day);
    }

    /** E.g. {@code Wed 4 Jul}. */
    public static String shortDay(LocalDate day) {
        return Dates.format("date.short", day);
    }

    /** E.g. {@code 9 Apr 2018, 10:42}. */
    public static String moment(TemporalAccessor moment) {
        return Dates.format("date.moment", moment);
    }

    /** E.g. {@code 10:00–13:00}. */
    public static String times(LocalTime from, LocalTime to) {
        return from + "–" + to;
    }

    /** E.g. {@code 4–5 July 2018} or {@code 30 June – 2 July 2018}. */
    public static String days(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null || to == null || from.equals(to)) {
            return day(from == null ? to : from);
        }
        if (from.getYear() != to.getYear()) {
            return day(from) + " – " + day(to);
        }
        return from.getMonth() == to.getMonth()
                ? from.getDayOfMonth() + "–" + day(to)
                : Dates.format("date.day-of-year", from) + " – " + day(to);
    }

    /** E.g. {@code 7 items, 2 documents and 1 act}. */
    public static String list(List<String> parts) {
        return ListFormatter.getInstance(Speech.current().locale()).format(parts);
    }

    /** As a sentence begins, e.g. {@code Item 3 was moved}. */
    public static String capitalized(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** As it stands within a sentence, e.g. {@code provisional agenda}. */
    public static String within(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}

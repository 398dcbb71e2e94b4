package org.plenary.admin.common;

import com.ibm.icu.text.ListFormatter;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenary.agenda.AgendaStage;
import org.plenary.meeting.Meeting;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.Ordinals;

/** What things are called for people, e.g. {@code In review} for {@code IN_REVIEW} or {@code 4–5 July 2018}. */
public final class Words {

    /** What stands where nothing is known. */
    public static final String NOTHING = "–";

    private Words() {}

    /** The constant in words, e.g. {@code Other matters}. */
    public static String of(Enum<?> constant) {
        return ofConstant(constant.name());
    }

    /** The name of a constant in words, e.g. {@code Background paper} for {@code BACKGROUND_PAPER}. */
    public static String ofConstant(String name) {
        return capitalized(name.toLowerCase(Locale.ROOT).replace('_', ' '));
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
        return meeting.ordinal() == null
                ? of(meeting.title())
                : convening(meeting.ordinal(), meeting.designation().name());
    }

    /** E.g. {@code Eighth session}; nothing is known where there is no ordinal. */
    public static String convening(@Nullable Integer ordinal, String designation) {
        return ordinal == null
                ? NOTHING
                : capitalized(Ordinals.words(ordinal) + " " + designation.toLowerCase(Locale.ROOT));
    }

    /** E.g. {@code Provisional agenda}. */
    public static String agenda(AgendaStage stage) {
        return stage == AgendaStage.PRELIMINARY_LIST ? of(stage) : of(stage) + " agenda";
    }

    public static String day(@Nullable LocalDate day) {
        return day == null ? NOTHING : format("d MMMM uuuu", day);
    }

    /** E.g. {@code 23 March 2018, 17:00 UTC}; null where there is none. */
    public static @Nullable String utc(@Nullable OffsetDateTime moment) {
        return moment == null ? null : format("d MMMM uuuu, HH:mm 'UTC'", moment.withOffsetSameInstant(ZoneOffset.UTC));
    }

    /** E.g. {@code Wednesday, 4 July}. */
    public static String weekday(LocalDate day) {
        return format("EEEE, d MMMM", day);
    }

    /** E.g. {@code Wed 4 Jul}. */
    public static String shortDay(LocalDate day) {
        return format("EEE d MMM", day);
    }

    /** E.g. {@code 9 Apr 2018, 10:42}. */
    public static String moment(TemporalAccessor moment) {
        return format("d MMM uuuu, HH:mm", moment);
    }

    private static String format(String pattern, TemporalAccessor value) {
        return DateTimeFormatter.ofPattern(pattern, Speech.current().locale()).format(value);
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
                : format("d MMMM", from) + " – " + day(to);
    }

    /** E.g. {@code 1 item}, {@code 7 items} or {@code 4 bodies}. */
    public static String count(int number, String thing) {
        return number == 1 ? "1 " + thing : String.format(Locale.UK, "%,d", number) + " " + plural(thing);
    }

    /** E.g. {@code bodies} for {@code body}. */
    public static String plural(String thing) {
        return thing.endsWith("y") ? thing.substring(0, thing.length() - 1) + "ies" : thing + "s";
    }

    /** E.g. {@code 7 items, 2 documents and 1 act}. */
    public static String list(List<String> parts) {
        return ListFormatter.getInstance(Speech.current().locale()).format(parts);
    }

    public static String capitalized(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}

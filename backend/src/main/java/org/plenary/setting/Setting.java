package org.plenary.setting;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something that a deployment decides, e.g. {@code plenary.publication.four-eyes}. A service reads one by
 * {@link Settings#get}.
 *
 * @param key the name on the command line and in files; in the environment in capitals, e.g.
 *     {@code PLENARY_PUBLICATION_FOUR_EYES}
 * @param standard what holds where nobody decided anything
 * @param <T> the value as services read it
 */
public record Setting<T>(String key, Subject subject, Kind<T> kind, T standard) {

    /** What a setting is about, e.g. {@code MEETINGS}. */
    public enum Subject {
        CONSOLE,
        PREPARATION,
        MEETINGS,
        API,
        /** Decided when the product is started. */
        START
    }

    private static final int MOST_WEEKS = 104;
    private static final int MOST_DAYS = 365;
    private static final int MOST_REQUESTS = 10_000_000;
    private static final int MOST_CONNECTIONS = 1_000;
    private static final int MOST_STREAMS = 1_000_000;
    private static final int MOST_ROWS = 999_999_999;

    private static final Kind<Boolean> YES_OR_NO = new Kind.YesOrNo();
    private static final Kind<String> SPAN = new Kind.Span();
    /** As long as a path or a list of addresses may be. */
    private static final Kind<String> LINE = new Kind.Line(10_000);

    public static final Setting<String> ORGANIZATION =
            new Setting<>("plenary.organization.name", Subject.CONSOLE, new Kind.Line(60), "");

    /** Empty for that of the browser. */
    public static final Setting<String> LANGUAGE = new Setting<>(
            "plenary.console.language", Subject.CONSOLE, new Kind.OneOf(List.of("", "en", "fr", "ar")), "");

    public static final Setting<Boolean> FOUR_EYES =
            new Setting<>("plenary.publication.four-eyes", Subject.PREPARATION, YES_OR_NO, false);
    public static final Setting<Integer> SUBMITTED_WEEKS =
            number("plenary.documents.submitted-weeks", Subject.PREPARATION, MOST_WEEKS, 10);
    public static final Setting<Integer> PROCESSED_WEEKS =
            number("plenary.documents.processed-weeks", Subject.PREPARATION, MOST_WEEKS, 6);
    public static final Setting<Integer> ISSUED_WEEKS =
            number("plenary.documents.issued-weeks", Subject.PREPARATION, MOST_WEEKS, 4);
    public static final Setting<Integer> SILENCE_DAYS =
            new Setting<>("plenary.silence.days", Subject.PREPARATION, new Kind.Whole(1, MOST_DAYS), 7);

    public static final Setting<String> VENUE =
            new Setting<>("plenary.meetings.venue", Subject.MEETINGS, new Kind.Line(200), "");
    public static final Setting<String> TIME_ZONE =
            new Setting<>("plenary.meetings.time-zone", Subject.MEETINGS, new Kind.Zone(), "");
    public static final Setting<LocalTime> MORNING_STARTS = hour("plenary.sittings.morning-starts", 10);
    public static final Setting<LocalTime> MORNING_ENDS = hour("plenary.sittings.morning-ends", 13);
    public static final Setting<LocalTime> AFTERNOON_STARTS = hour("plenary.sittings.afternoon-starts", 15);
    public static final Setting<LocalTime> AFTERNOON_ENDS = hour("plenary.sittings.afternoon-ends", 18);

    public static final Setting<Integer> REQUESTS_PER_ADDRESS =
            number("plenary.rate-limit.per-address", Subject.API, MOST_REQUESTS, 1200);
    public static final Setting<Integer> REQUESTS_PER_ACCOUNT =
            number("plenary.rate-limit.per-account", Subject.API, MOST_REQUESTS, 6000);

    /** Those that may be changed while the product runs, in the order in which a person reads them. */
    public static final List<Setting<?>> CHANGEABLE = List.of(
            ORGANIZATION,
            LANGUAGE,
            FOUR_EYES,
            SUBMITTED_WEEKS,
            PROCESSED_WEEKS,
            ISSUED_WEEKS,
            SILENCE_DAYS,
            VENUE,
            TIME_ZONE,
            MORNING_STARTS,
            MORNING_ENDS,
            AFTERNOON_STARTS,
            AFTERNOON_ENDS,
            REQUESTS_PER_ADDRESS,
            REQUESTS_PER_ACCOUNT);

    /** Those that are decided when the product is started; whatever needs one reads it then. */
    public static final List<Setting<?>> AT_START = List.of(
            atStart("plenary.data", LINE, "data"),
            atStart("plenary.data-vanishes", YES_OR_NO, false),
            atStart("plenary.demonstration", YES_OR_NO, false),
            atStart("plenary.log-level", LINE, "info"),
            atStart("plenary.cors.origins", LINE, ""),
            atStart("plenary.http.max-body", new Kind.Size(), "1MB"),
            atStart("plenary.documents.locations", LINE, "classpath*:cookbook/"),
            atStart("plenary.documents.trusted-only", YES_OR_NO, false),
            atStart("plenary.reads.connections", new Kind.Whole(1, MOST_CONNECTIONS), 8),
            atStart("plenary.reads.timeout", SPAN, "5s"),
            atStart("plenary.idempotency.keep", SPAN, "24h"),
            atStart("plenary.reads.most-rows", new Kind.Whole(1, MOST_ROWS), 500_000),
            atStart("plenary.streams.per-address", new Kind.Whole(0, MOST_STREAMS), 200),
            atStart("plenary.streams.per-account", new Kind.Whole(0, MOST_STREAMS), 500),
            atStart("plenary.publication.look-every", SPAN, "5s"),
            atStart("plenary.history.seal-every", SPAN, "1m"),
            atStart("plenary.rate-limit.in-demonstration", YES_OR_NO, false));

    /** All there are. */
    public static final List<Setting<?>> ALL =
            Stream.concat(CHANGEABLE.stream(), AT_START.stream()).toList();

    /** By its key, e.g. {@code plenary.publication.four-eyes}. */
    public static Optional<Setting<?>> of(String key) {
        return ALL.stream().filter(setting -> setting.key.equals(key)).findFirst();
    }

    public boolean isChangeable() {
        return subject != Subject.START;
    }

    /** What holds where nobody decided anything, as it is written, e.g. {@code false}. */
    public String printedStandard() {
        return kind.print(standard);
    }

    private static Setting<Integer> number(String key, Subject subject, int most, int standard) {
        return new Setting<>(key, subject, new Kind.Whole(0, most), standard);
    }

    private static Setting<LocalTime> hour(String key, int standard) {
        return new Setting<>(key, Subject.MEETINGS, new Kind.Hour(), LocalTime.of(standard, 0));
    }

    private static <T> Setting<T> atStart(String key, Kind<T> kind, T standard) {
        return new Setting<>(key, Subject.START, kind, standard);
    }
}

package org.plenary.admin.common;

import com.ibm.icu.text.MessageFormat;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.TextStyle;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.shared.InvalidInput;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.Refused;
import org.plenary.shared.Word;
import org.plenary.shared.Wording;

/**
 * What services say, in the language of the page, above all what they refuse. A refusal that has no sentence of its own is
 * said in the words that it came with.
 */
public final class Sentences {

    private static final Pattern PLACE = Pattern.compile(" ?\\{(\\w+)}");
    private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");

    /** The lines of services and of the database's rules, whose English ones begin with a field. */
    private static final Map<Speech, Properties> FILES = new EnumMap<>(Speech.class);

    static {
        for (var speech : Speech.values()) {
            var lines = Phrases.read(
                    "/sentences/%s.properties".formatted(speech.language().code()));
            lines.putAll(Phrases.read(rules(speech)));
            FILES.put(speech, lines);
        }
    }

    private Sentences() {}

    /** What was wrong and what would be right. */
    public static String say(InvalidInput invalid) {
        return sentence(invalid) + " " + remedy(invalid);
    }

    /** The same of what was noticed or kept, e.g. why nothing was published as scheduled. */
    public static String say(Wording wording) {
        return (sentence(wording) + " " + remedy(wording)).strip();
    }

    /** What was wrong. */
    public static String sentence(Exception refused) {
        return wording(refused).map(Sentences::sentence).orElseGet(() -> String.valueOf(refused.getMessage()));
    }

    /** What is noticed, e.g. while a document is read. */
    public static String sentence(Wording noticed) {
        return format(parts(Speech.current(), noticed.key())[0], noticed);
    }

    /** What would be right. */
    public static String remedy(InvalidInput invalid) {
        return wording(invalid).map(Sentences::remedy).orElseGet(invalid::remedy);
    }

    private static String remedy(Wording wording) {
        var parts = parts(Speech.current(), wording.key());
        return parts.length < 2 ? "" : format(parts[1], wording);
    }

    /** A failed sign-in has its reason as its cause. */
    private static Optional<Wording> wording(Exception refused) {
        var said = refused instanceof Refused ? refused : refused.getCause();
        return said instanceof Refused reason ? Optional.ofNullable(reason.wording()) : Optional.empty();
    }

    static String[] parts(Speech speech, String key) {
        var parts = BAR.split(Objects.requireNonNull(file(speech).getProperty(key), key));
        return parts.length == 3 ? new String[] {parts[1], parts[2]} : parts;
    }

    static Properties file(Speech speech) {
        return Objects.requireNonNull(FILES.get(speech));
    }

    static String rules(Speech speech) {
        return speech == Speech.EN
                ? "/db/refusals.properties"
                : "/db/refusals_%s.properties".formatted(speech.language().code());
    }

    private static String format(String pattern, Wording wording) {
        var values = new HashMap<String, Object>();
        wording.values().forEach((place, value) -> values.put(place, word(value)));
        // A value that is not known is left out, as in English.
        var known = PLACE.matcher(pattern)
                .replaceAll(place -> values.containsKey(place.group(1)) ? Matcher.quoteReplacement(place.group()) : "");
        return new MessageFormat(known, Speech.current().locale()).format(values);
    }

    private static Object word(Object value) {
        return switch (value) {
            case Word word -> word(word);
            case Language language -> Words.of(language);
            case Enum<?> constant -> constant(constant);
            case LocalizedText text -> Words.of(text);
            case LocalDate day -> Words.day(day);
            case OffsetDateTime moment -> Objects.requireNonNull(Words.utc(moment));
            case Number number -> number;
            default -> value.toString();
        };
    }

    private static String word(Word word) {
        return switch (word) {
            case Word.Thing thing -> Deeds.thing(thing.table());
            case Word.Column column -> Words.within(Deeds.field(column.name()));
            case Word.Weekday weekday ->
                weekday.day().getDisplayName(TextStyle.FULL, Speech.current().locale());
            case Word.Kind kind -> constant(kind.constant());
            case Word.Deed deed -> Speech.current() == Speech.EN ? deed.action() : Deeds.reason(deed.action());
        };
    }

    private static String constant(Enum<?> constant) {
        return Phrases.find(Speech.current(), Phrases.key(constant))
                .map(Words::within)
                .orElseGet(() -> Deeds.thing(constant.name().toLowerCase(Locale.ROOT)));
    }
}

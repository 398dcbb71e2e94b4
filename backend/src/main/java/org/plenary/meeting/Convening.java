package org.plenary.meeting;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.Ordinals;

/**
 * How meetings are counted in each language, e.g. {@code sixth meeting}, {@code sixième réunion}: in words up to the
 * ninety-ninth and in figures from there on, but in Arabic in words where those are usual.
 */
public final class Convening {

    private static final int IN_WORDS = 99;

    private Convening() {}

    /** As it stands within a sentence, e.g. {@code eighth session}. */
    public static String words(int ordinal, MeetingDesignation designation, Language language) {
        var forms = Forms.of(language, designation);
        return forms.before() + forms.ordinal(ordinal) + forms.after();
    }

    /** As it stands by itself, e.g. {@code Eighth session}. */
    public static String title(int ordinal, MeetingDesignation designation, Language language) {
        return capitalized(words(ordinal, designation, language));
    }

    /**
     * The title of a later meeting in the languages in which that of an earlier one says its ordinal; in all of them where
     * it says no more than that.
     */
    public static Optional<LocalizedText> countOn(
            LocalizedText title, int from, int to, MeetingDesignation designation) {
        var counted = new EnumMap<Language, String>(Language.class);
        title.values()
                .forEach((language, text) -> countOn(text, from, to, Forms.of(language, designation))
                        .ifPresent(next -> counted.put(language, next)));
        boolean bare = title.values().entrySet().stream()
                .allMatch(said -> said.getValue().equalsIgnoreCase(words(from, designation, said.getKey())));
        if (bare) {
            Stream.of(Language.values()).forEach(language -> counted.put(language, title(to, designation, language)));
        }
        return counted.isEmpty() ? Optional.empty() : Optional.of(new LocalizedText(counted));
    }

    private static Optional<String> countOn(String text, int from, int to, Forms forms) {
        var said = Pattern.compile(
                        "(?<!\\p{L})" + Pattern.quote(forms.ordinal(from)) + (forms.apart() ? "(?!\\p{L})" : ""),
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text);
        if (!said.find()) {
            return Optional.empty();
        }
        var next = forms.ordinal(to);
        return Optional.of(said.replaceFirst(
                Matcher.quoteReplacement(Character.isUpperCase(text.charAt(said.start())) ? capitalized(next) : next)));
    }

    private static String capitalized(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** What stands before and after the ordinal, the rules that spell it, and its ending in figures. */
    private record Forms(Language language, String before, String rules, String ending, String after) {

        private static final Map<MeetingDesignation, Map<Language, Forms>> ALL = Map.of(
                MeetingDesignation.MEETING,
                byLanguage(
                        new Forms(Language.EN, "", "%spellout-ordinal", "", " meeting"),
                        new Forms(Language.FR, "", "%spellout-ordinal-feminine", "e", " réunion"),
                        new Forms(Language.ES, "", "%spellout-ordinal-feminine", "ª", " reunión"),
                        new Forms(Language.RU, "", "%spellout-ordinal-neuter", "-е", " совещание"),
                        new Forms(Language.AR, "الاجتماع ", "%spellout-ordinal-masculine", "", ""),
                        new Forms(Language.ZH, "", "%spellout-ordinal", "", "次会议")),
                MeetingDesignation.SESSION,
                byLanguage(
                        new Forms(Language.EN, "", "%spellout-ordinal", "", " session"),
                        new Forms(Language.FR, "", "%spellout-ordinal-feminine", "e", " session"),
                        new Forms(
                                Language.ES, "", "%spellout-ordinal-masculine-adjective", "º", " período de sesiones"),
                        new Forms(Language.RU, "", "%spellout-ordinal-feminine", "-я", " сессия"),
                        new Forms(Language.AR, "الدورة ", "%spellout-ordinal-feminine", "", ""),
                        new Forms(Language.ZH, "", "%spellout-ordinal", "", "届会议")));

        private static Map<Language, Forms> byLanguage(Forms... forms) {
            var all = new EnumMap<Language, Forms>(Language.class);
            Stream.of(forms).forEach(one -> all.put(one.language(), one));
            return all;
        }

        static Forms of(Language language, MeetingDesignation designation) {
            return Objects.requireNonNull(
                    Objects.requireNonNull(ALL.get(designation)).get(language));
        }

        /** Whether words stand apart from each other. */
        boolean apart() {
            return language != Language.ZH;
        }

        String ordinal(int ordinal) {
            if (ordinal <= IN_WORDS || language == Language.ZH) {
                return spelled(ordinal);
            }
            return switch (language) {
                case EN -> Ordinals.words(ordinal);
                case AR -> inArabic(ordinal);
                default -> ordinal + ending;
            };
        }

        /** E.g. the first after the hundredth; in figures from the three hundredth. */
        private String inArabic(int ordinal) {
            var rest = ordinal % 100;
            return switch (ordinal / 100) {
                case 1 -> rest == 0 ? "المائة" : spelled(rest) + " بعد المائة";
                case 2 -> rest == 0 ? "المائتان" : spelled(rest) + " بعد المائتين";
                default -> String.valueOf(ordinal);
            };
        }

        /** The rules of Arabic leave two spaces between tens and units. */
        private String spelled(int ordinal) {
            var spelled = new RuleBasedNumberFormat(Locale.of(language.code()), RuleBasedNumberFormat.SPELLOUT)
                    .format(ordinal, rules);
            return spelled.replace("  ", " ");
        }
    }
}

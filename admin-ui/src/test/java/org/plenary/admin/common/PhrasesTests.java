package org.plenary.admin.common;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PhrasesTests {

    @ParameterizedTest
    @EnumSource(Speech.class)
    void saysTheSameThingsInEveryLanguage(Speech speech) {
        assertThat(keys(speech)).isEqualTo(keys(Speech.EN));
    }

    @ParameterizedTest
    @EnumSource(Speech.class)
    void usesTheSameValuesInEveryLanguage(Speech speech) {
        var wrong = keys(Speech.EN).stream()
                .filter(key -> !values(speech, key).equals(values(Speech.EN, key)))
                .toList();
        assertThat(wrong).isEmpty();
    }

    /** Patterns of dates, what is printed on keys, and what has no words may be the same. */
    @Test
    void leavesNothingUntranslated() {
        var same = keys(Speech.EN).stream()
                .filter(key -> !key.startsWith("date.") && !key.startsWith("key."))
                .filter(key -> phrase(Speech.EN, key).matches(".*\\p{L}.*"))
                .filter(key -> phrase(Speech.AR, key).equals(phrase(Speech.EN, key)))
                .toList();
        assertThat(same).isEmpty();
    }

    @Test
    void knowsThePlurals() {
        assertThat(format(Speech.EN, "timetable.overfull", 1)).isEqualTo("1 sitting is overbooked");
        assertThat(format(Speech.FR, "timetable.overfull", 2)).isEqualTo("2 séances trop pleines");
        assertThat(List.of(
                        format(Speech.AR, "home.until", 0),
                        format(Speech.AR, "home.until", 2),
                        format(Speech.AR, "home.until", 3),
                        format(Speech.AR, "home.until", 41)))
                .containsExactly("يبدأ اليوم", "بعد يومين", "بعد 3 أيام", "بعد 41 يوماً");
    }

    /** One and two are said without a figure, a few and many with theirs. */
    @Test
    void countsAsArabicDoes() {
        var counts = keys(Speech.AR).stream()
                .filter(key -> key.endsWith(".count") || key.startsWith("count."))
                .toList();
        assertThat(counts).hasSizeGreaterThan(20);
        assertThat(counts).allSatisfy(key -> {
            assertThat(format(Speech.AR, key, 1)).doesNotContain("1");
            assertThat(format(Speech.AR, key, 2)).doesNotContain("2");
            assertThat(format(Speech.AR, key, 3)).contains("3");
            assertThat(format(Speech.AR, key, 11)).contains("11");
            assertThat(format(Speech.AR, key, 100)).contains("100");
        });
    }

    /** The ending of the tens, as in eleven days, is not that of a hundred days. */
    @Test
    void endsTheHundredsOfArabicAsTheyAre() {
        var wrong = keys(Speech.AR).stream()
                .filter(key -> phrase(Speech.AR, key).matches(".*other \\{[^{}]*# \\p{L}+اً.*"))
                .toList();
        assertThat(wrong).isEmpty();
        assertThat(format(Speech.AR, "home.until", 100)).isEqualTo("بعد 100 يوم");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EN | Right before the meeting, 4 July: issued
            FR | Juste avant la réunion, le 4 July : parution
            AR | قبل الاجتماع مباشرة، 4 July: إصدار
            """)
    void saysWhatIsDueWithTheMeetingItself(Speech speech, String due) {
        assertThat(Phrases.say(speech, "home.issued-by", "4 July", 0)).isEqualTo(due);
    }

    private static Set<String> keys(Speech speech) {
        return new TreeSet<>(Phrases.file(speech).stringPropertyNames());
    }

    private static String phrase(Speech speech, String key) {
        return Objects.requireNonNull(Phrases.file(speech).getProperty(key));
    }

    private static Set<String> values(Speech speech, String key) {
        return Arrays.stream(new MessageFormat(phrase(speech, key), speech.locale())
                        .getArgumentNames()
                        .toArray(String[]::new))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String format(Speech speech, String key, Object value) {
        return new MessageFormat(phrase(speech, key), speech.locale()).format(new Object[] {value});
    }
}

package org.plenary.admin.common;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenary.schema.Plenary;

/** What services refuse has its sentence in each language of the console, and no sentence stands for nothing. */
class SentencesTests {

    private static final Path SERVICES = Path.of("../backend/src/main/java");
    private static final Set<String> KEYS =
            Phrases.read("/sentences/en.properties").stringPropertyNames();

    @ParameterizedTest
    @EnumSource(Speech.class)
    void refusesTheSameInEveryLanguage(Speech speech) {
        assertThat(Sentences.file(speech).stringPropertyNames())
                .isEqualTo(Sentences.file(Speech.EN).stringPropertyNames());
    }

    @ParameterizedTest
    @EnumSource(Speech.class)
    void namesTheSameValuesAndRemediesInEveryLanguage(Speech speech) {
        assertThat(Sentences.file(Speech.EN).stringPropertyNames().stream()
                        .filter(key -> !values(speech, key).equals(values(Speech.EN, key))
                                || Sentences.parts(speech, key).length != Sentences.parts(Speech.EN, key).length))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Speech.class,
            names = {"FR", "AR"})
    void leavesNoSentenceUntranslated(Speech speech) {
        assertThat(Sentences.file(Speech.EN).stringPropertyNames().stream()
                        .filter(key -> Sentences.parts(speech, key)[0].equals(Sentences.parts(Speech.EN, key)[0])))
                .isEmpty();
    }

    /** By its beginning a text is told to be a key; the first value of a refusal is a path, e.g. {@code evidence.quote}. */
    @Test
    void knowsEverySentenceThatServicesSay() {
        var beginnings =
                KEYS.stream().map(key -> key.substring(0, key.indexOf('.'))).collect(Collectors.toSet());
        assertThat(Literal.in(SERVICES)
                        .filter(literal -> literal.text().matches("[a-z-]+\\.[a-z0-9-]+"))
                        .filter(literal -> !literal.before().matches("(?s).*InvalidInput\\.(of|inWords)\\(\\s*"))
                        .map(literal -> literal.text())
                        .filter(key -> beginnings.contains(key.substring(0, key.indexOf('.'))))
                        .filter(key -> !KEYS.contains(key)))
                .isEmpty();
    }

    @Test
    void saysEverySentenceSomewhere() {
        var said = Literal.in(SERVICES).map(literal -> literal.text()).collect(Collectors.toSet());
        assertThat(KEYS).isSubsetOf(said);
    }

    @Test
    void hasAKeyForWhateverServicesRefuse() {
        assertThat(Literal.in(SERVICES)
                        .filter(literal ->
                                literal.before().matches("(?s).*(InvalidInput\\.of\\([^()]*,|NotAllowed\\()\\s*"))
                        .map(literal -> literal.text())
                        .filter(key -> !KEYS.contains(key)))
                .isEmpty();
    }

    @Test
    void hasAWordForEveryThingThatIsMissingOrChanged() {
        var tables = Plenary.PLENARY.getTables().stream()
                .filter(table -> table.getPrimaryKey() != null)
                .map(table -> table.getName());
        var named = Literal.in(SERVICES)
                .filter(literal -> literal.before().matches("(?s).*new (NotFound|Conflict)\\(\\s*"))
                .map(literal -> literal.text().replace(' ', '_'));
        assertThat(Stream.concat(tables, named)
                        .filter(thing ->
                                Phrases.find(Speech.EN, "thing." + thing).isEmpty()))
                .isEmpty();
    }

    private static Set<String> values(Speech speech, String key) {
        return Arrays.stream(Sentences.parts(speech, key))
                .flatMap(part -> new MessageFormat(part, speech.locale()).getArgumentNames().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

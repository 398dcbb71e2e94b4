package org.plenary.admin.common;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What people read stands in the files of phrases, all of it, and those hold nothing else. */
class SourceWordsTests {

    private static final Path CONSOLE = Path.of("src/main/java/org/plenary/admin");
    private static final Path SERVICES = Path.of("../backend/src/main/java");
    private static final Set<String> KEYS = Phrases.file(Speech.EN).stringPropertyNames();

    private static final Pattern WORDS =
            Pattern.compile("(?<![\\p{L}.])\\p{Lu}\\p{Ll}+|\\p{L}{2,}[,:;.]? \\p{L}{2,}|[^\\x00-\\x7F–·✓↑↓→←]");
    private static final Pattern SHOWN_AT_ONCE = Pattern.compile("(?:Span|Paragraph|Button|H[1-6]|Tab|Details|Checkbox"
            + "|Field|Term|quiet|fact|setText|setLabel|setHelperText|setTitle|setPlaceholder|setAriaLabel"
            + "|setTooltipText|setHeaderTitle|setSummaryText|section|action)\\(\\s*$");
    private static final Pattern UNREAD = Pattern.compile("(?:LOG\\.\\w+|\\.error|Exception|@\\w+)\\(\\{?\\s*$");
    private static final Pattern CODE = Pattern.compile(
            "window\\.|document\\.|this\\.|=>|matchMedia|getComputedStyle|offlineText|'self'|-src |path=/|charset=|\\\\p\\{");
    private static final Set<String> NAMES = Set.of(
            "Plenary",
            " · Plenary",
            "Id",
            "NullAway",
            "Content-Security-Policy",
            "English",
            "Français",
            "Español",
            "Русский",
            "العربية",
            "中文");

    @Test
    void leavesNoWordsInTheSources() {
        assertThat(Literal.in(CONSOLE).filter(SourceWordsTests::isRead)).isEmpty();
    }

    @Test
    void findsWordsThatStandInSources() {
        assertThat(Literal.of(
                                "new Button(\"Save\"); var line = \"somebody else did\"; new Span(\"moved\"); // \"Not this\"")
                        .filter(SourceWordsTests::isRead)
                        .map(Literal::text))
                .containsExactly("Save", "somebody else did", "moved");
    }

    @Test
    void knowsEveryPhraseThatIsSaid() {
        var said = Pattern.compile("(?<![\\w.])say(?:Or)?\\(\\s*$");
        assertThat(Literal.in(CONSOLE)
                        .filter(literal -> said.matcher(literal.before()).find())
                        .filter(literal -> literal.text().matches("[a-z-]+(\\.[a-z0-9-]+)*"))
                        .filter(literal -> !KEYS.contains(literal.text())))
                .isEmpty();
    }

    @Test
    void saysEveryPhraseSomewhere() {
        var texts = Literal.in(CONSOLE).map(Literal::text).collect(Collectors.toSet());
        var beginnings = Stream.concat(
                        texts.stream().filter(text -> text.endsWith(".")), Stream.of("check.", "checks.", "mend."))
                .toList();
        assertThat(KEYS.stream()
                        .filter(key -> !Character.isUpperCase(key.charAt(0)))
                        .filter(key ->
                                !texts.contains(key) && beginnings.stream().noneMatch(key::startsWith)))
                .isEmpty();
    }

    @Test
    void namesAllConstantsOfAKindOrNone() {
        var constants = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.plenary").stream()
                        .filter(JavaClass::isEnum)
                        .flatMap(type -> Arrays.stream(type.reflect().getEnumConstants()))
                        .map(constant -> Phrases.key((Enum<?>) constant))
                        .toList();
        var named = KEYS.stream()
                .filter(key -> Character.isUpperCase(key.charAt(0)))
                .collect(Collectors.toCollection(TreeSet::new));
        var kinds = named.stream().map(SourceWordsTests::kind).collect(Collectors.toSet());
        assertThat(named)
                .isEqualTo(constants.stream()
                        .filter(key -> kinds.contains(kind(key)))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void hasAPhraseForWhateverServicesRecord() {
        var made = Pattern.compile("\\.(?:make|step)\\(\\s*Role\\.\\w+,\\s*$");
        var unseen = Set.of(
                "begin-an-epoch-of-the-change-feed",
                "keep-a-view-of-a-list",
                "delete-a-view-of-a-list",
                "keep-the-language-of-the-console");
        assertThat(Stream.concat(Literal.in(SERVICES), Literal.in(CONSOLE))
                        .filter(literal -> made.matcher(literal.before()).find())
                        .map(literal -> Deeds.slug(literal.text().replaceFirst(": $", "")))
                        .filter(slug -> !KEYS.contains("deed." + slug) && !unseen.contains(slug)))
                .isEmpty();
    }

    private static String kind(String key) {
        return key.substring(0, key.lastIndexOf('.'));
    }

    private static boolean isRead(Literal literal) {
        var text = literal.text();
        if (UNREAD.matcher(literal.before()).find() || CODE.matcher(text).find() || NAMES.contains(text)) {
            return false;
        }
        var known = KEYS.contains(text)
                || KEYS.contains("deed." + Deeds.slug(text))
                || KEYS.contains("thing." + text.replace(' ', '_'))
                || Arrays.stream(text.split("\\+")).allMatch(key -> key.length() == 1 || KEYS.contains("key." + key));
        return !known
                && (WORDS.matcher(text).find()
                        || (SHOWN_AT_ONCE.matcher(literal.before()).find() && text.matches(".*\\p{L}{2,}.*")));
    }
}

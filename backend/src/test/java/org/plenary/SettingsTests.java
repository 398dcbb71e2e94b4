package org.plenary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plenary.setting.Setting;

/** Every setting stands in the catalogue and in the README, with its default, and nothing else does. */
class SettingsTests {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(plenary\\.[a-z.-]+):([^}]*)}");
    private static final Pattern LOOKED_UP = Pattern.compile("getProperty\\(\\s*\"(plenary\\.[a-z.-]+)\"");
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| `(plenary\\.[a-z.-]+)` \\| (none|`[^`]+`) \\| \\S.* \\|$");
    /** Between the launcher and the product. */
    private static final String COMMAND = "plenary.command";

    @Test
    void standsInTheReadme() throws IOException {
        var rows = ROW.matcher(Files.readString(Path.of("../README.md")))
                .results()
                .collect(Collectors.toMap(row -> row.group(1), row -> row.group(2)));
        assertThat(rows)
                .isEqualTo(Setting.ALL.stream().collect(Collectors.toMap(Setting::key, SettingsTests::shownStandard)));
    }

    /** What is looked up while the product starts, with the default that is given there. */
    @Test
    void standsInTheCatalogue() throws IOException {
        var read = readAtStart();
        assertThat(read).hasSizeGreaterThan(10);
        read.forEach((key, standard) -> {
            var setting = Setting.of(key);
            assertThat(setting).as(key).isPresent();
            if (standard != null) {
                assertThat(setting.orElseThrow().printedStandard()).as(key).isEqualTo(standard);
            }
        });
        assertThat(new TreeSet<>(read.keySet()))
                .containsAll(Setting.AT_START.stream().map(Setting::key).toList());
    }

    @Test
    void hasAKeyOfItsOwn() {
        assertThat(Setting.ALL.stream().map(Setting::key)).doesNotHaveDuplicates();
        assertThat(Setting.CHANGEABLE).allMatch(Setting::isChangeable);
        assertThat(Setting.AT_START).noneMatch(Setting::isChangeable);
    }

    private static String shownStandard(Setting<?> setting) {
        return setting.printedStandard().isEmpty() ? "none" : "`" + setting.printedStandard() + "`";
    }

    /** With the default; null where the place does not tell. */
    private static Map<String, @org.jspecify.annotations.Nullable String> readAtStart() throws IOException {
        var settings = new TreeMap<String, @org.jspecify.annotations.Nullable String>();
        for (var module : new String[] {".", "../admin-ui"}) {
            try (var files = Files.walk(Path.of(module, "src/main"))) {
                for (var file : files.filter(each -> each.toString().matches(".*\\.(java|yaml)"))
                        .toList()) {
                    var text = Files.readString(file);
                    LOOKED_UP.matcher(text).results().forEach(found -> settings.putIfAbsent(found.group(1), null));
                    PLACEHOLDER.matcher(text).results().forEach(found -> settings.put(found.group(1), found.group(2)));
                }
            }
        }
        settings.remove(COMMAND);
        return settings;
    }
}

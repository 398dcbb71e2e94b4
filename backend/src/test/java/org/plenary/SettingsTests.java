package org.plenary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every setting stands in the README, with its default. */
class SettingsTests {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(plenary\\.[a-z.-]+):([^}]*)}");
    private static final Pattern LOOKED_UP = Pattern.compile("getProperty\\(\\s*\"(plenary\\.[a-z.-]+)\"");
    /** Between the launcher and the product. */
    private static final String COMMAND = "plenary.command";

    @Test
    void standsInTheReadme() throws IOException {
        var readme = Files.readString(Path.of("../README.md"));
        var settings = settings();
        assertThat(settings).hasSizeGreaterThan(10);
        settings.forEach((name, standard) -> {
            assertThat(readme).as(name).contains("| `" + name + "` | ");
            if (standard != null) {
                var shown = standard.isEmpty() ? "none" : "`" + standard + "`";
                assertThat(readme).as(name).contains("| `%s` | %s |".formatted(name, shown));
            }
        });
    }

    /** With the default; null where the place does not tell. */
    private static Map<String, @org.jspecify.annotations.Nullable String> settings() throws IOException {
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

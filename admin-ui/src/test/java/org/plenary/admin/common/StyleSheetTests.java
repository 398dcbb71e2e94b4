package org.plenary.admin.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The console is mirrored in Arabic by itself, as its styles know starts and ends only. */
class StyleSheetTests {

    private static final Pattern SIDE =
            Pattern.compile("[a-z-]*\\b(?:left|right)\\b[a-z-]*\\s*:|:\\s*(?:left|right)\\b");
    private static final Pattern FOUR =
            Pattern.compile("(?:margin|padding|inset): ((?:\\S+\\([^()]*\\)|[^\\s;]+) ){3}[^;]+;");

    @ParameterizedTest
    @ValueSource(strings = {"console.css", "sign-in.css"})
    void namesNoSideOfThePage(String sheet) throws IOException {
        var styles = Files.readString(Path.of("src/main/resources/META-INF/resources/console", sheet));
        assertThat(SIDE.matcher(styles).results().map(MatchResult::group)).isEmpty();
        assertThat(FOUR.matcher(styles).results().map(MatchResult::group)).isEmpty();
    }
}

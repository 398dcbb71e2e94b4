package org.plenary.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.Role;
import org.springframework.core.io.ClassPathResource;

/**
 * What is asked, in the words of each candidate: files in {@code benchmark/} of the tests. A document takes of a key the
 * columns that its variables are named after; {@code @id@} stands for the value itself.
 */
record Question(String name, String folder, Role role, boolean literal) {

    private static final Pattern VARIABLE = Pattern.compile("\\$(\\w+)\\s*:");

    static final List<Question> ALL = List.of(
            new Question("small-list", "small-list", Role.ANONYMOUS, false),
            new Question("filtered-list", "filtered-list", Role.ANONYMOUS, false),
            new Question("meeting-tree", "meeting-tree", Role.ANONYMOUS, false),
            new Question("conference", "conference", Role.ANONYMOUS, false),
            new Question("page", "page", Role.ANONYMOUS, false),
            new Question("citations", "citations", Role.ANONYMOUS, false),
            new Question("search", "search", Role.ANONYMOUS, false),
            new Question("aliases", "aliases", Role.ANONYMOUS, false),
            new Question("restricted", "meeting-tree", Role.READER, false),
            new Question("literals", "meeting-tree", Role.ANONYMOUS, true),
            new Question("mutation", "mutation", Role.EDITOR, false));

    boolean isMutation() {
        return name.equals("mutation");
    }

    /** What to send to a GraphQL server for a key; empty if that candidate cannot be asked this. */
    Optional<Map<String, Object>> operation(String candidate, Map<String, Object> key) {
        return text(candidate + ".graphql").map(document -> {
            var variables = new LinkedHashMap<String, Object>();
            var names = VARIABLE.matcher(document.substring(0, document.indexOf('{')));
            while (names.find()) {
                variables.put(
                        names.group(1), java.util.Objects.requireNonNull(key.get(names.group(1)), names.group(1)));
            }
            if (!literal) {
                return Map.of("query", document, "variables", variables);
            }
            var written = document.replaceFirst("\\(\\$[^)]*\\) ", "");
            for (var variable : variables.entrySet()) {
                written = written.replace("$" + variable.getKey(), "\"" + variable.getValue() + "\"");
            }
            return Map.of("query", written);
        });
    }

    /** One statement that gives the answer as JSON. */
    Optional<String> json() {
        return text("json.sql");
    }

    String keys() {
        return text("keys.sql").orElseThrow();
    }

    /** The secret of the token that it is asked with. */
    @Nullable
    String token() {
        return role == Role.ANONYMOUS
                ? null
                : "plenary_benchmark_" + role.name().toLowerCase(java.util.Locale.ROOT);
    }

    private Optional<String> text(String file) {
        var resource = new ClassPathResource("benchmark/" + folder + "/" + file);
        try {
            return resource.exists()
                    ? Optional.of(resource.getContentAsString(StandardCharsets.UTF_8))
                    : Optional.empty();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

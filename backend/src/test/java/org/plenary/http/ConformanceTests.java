package org.plenary.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.SchemaPrinter;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The suites and tools of others, of the versions that {@code conformance/package.json} pins, against a running node. */
@HttpTest
class ConformanceTests {

    private static final Path SCRIPTS =
            Path.of("src", "test", "conformance").toAbsolutePath().normalize();
    private static final Path PROMISED = SCRIPTS.resolve("schema.graphql");
    private static final Path SCRATCH = Path.of("target", "conformance").toAbsolutePath();
    private static final Pattern DESCRIPTION =
            Pattern.compile("^ *(?:\"{3}.*?\"{3}|\"(?:[^\"\\\\]|\\\\.)*+\")\\n", Pattern.MULTILINE | Pattern.DOTALL);
    private static final String[] FILES = {"package.json", "package-lock.json", "check.js"};

    @LocalServerPort
    private int port;

    /** So that what is added is promised with its first day, and what goes is noticed without {@code npm}. */
    @Test
    void promisesTheSchemaThatItServes() throws Exception {
        var served = schema(new Api(port));
        assertThat(printed(Files.readString(served)))
                .as(
                        "Compare %s with %s: what it adds is promised by taking it over; what it lacks breaks clients",
                        served, PROMISED)
                .isEqualTo(printed(Files.readString(PROMISED)));
    }

    /** Alike whoever has written it down, without the descriptions, whose words promise nothing. */
    private static String printed(String schema) {
        var options =
                SchemaPrinter.Options.defaultOptions().includeScalarTypes(true).includeDirectiveDefinitions(false);
        var known = UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse(schema));
        return DESCRIPTION.matcher(new SchemaPrinter(options).print(known)).replaceAll("");
    }

    private static Path schema(Api api) throws Exception {
        Files.createDirectories(SCRATCH);
        return Files.writeString(
                SCRATCH.resolve("schema.graphql"),
                api.send(HttpRequest.newBuilder(api.uri("/graphql/schema"))).body());
    }

    @Test
    void passesTheSuitesOfOthers() throws Exception {
        assumeTrue(
                run(Path.of("."), 20, "npm", "--version") == 0, "npm is missing: the conformance suites did not run");
        var api = new Api(port);
        var schema = schema(api);
        for (var file : FILES) {
            Files.copy(SCRIPTS.resolve(file), SCRATCH.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        if (!Files.exists(SCRATCH.resolve("node_modules/.package-lock.json"))) {
            assertThat(run(SCRATCH, 300, "npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts"))
                    .as("npm ci: %s", output(SCRATCH))
                    .isZero();
        }
        var outcome = run(
                SCRATCH,
                180,
                "node",
                "check.js",
                api.uri("/graphql").toString(),
                schema.toString(),
                Path.of("src/main/resources/cookbook").toAbsolutePath().toString(),
                PROMISED.toString());
        assertThat(outcome).as(output(SCRATCH)).isZero();
    }

    private static int run(Path folder, int seconds, String... command) throws InterruptedException {
        try {
            var log = Files.createDirectories(SCRATCH).resolve("output.log");
            var process = new ProcessBuilder(List.of(command))
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return -1;
            }
            return process.exitValue();
        } catch (IOException missing) {
            return -1;
        }
    }

    private static String output(Path folder) throws IOException {
        return Files.readString(folder.resolve("output.log"), StandardCharsets.UTF_8);
    }
}

package org.plenary.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The suites and tools of others, of the versions that {@code conformance/package.json} pins, against a running node. */
@HttpTest
class ConformanceTests {

    private static final Path SCRIPTS =
            Path.of("src", "test", "conformance").toAbsolutePath().normalize();
    private static final Path SCRATCH = Path.of("target", "conformance").toAbsolutePath();
    private static final String[] FILES = {"package.json", "package-lock.json", "check.js"};

    @LocalServerPort
    private int port;

    @Test
    void passesTheSuitesOfOthers() throws Exception {
        assumeTrue(
                run(Path.of("."), 20, "npm", "--version") == 0, "npm is missing: the conformance suites did not run");
        Files.createDirectories(SCRATCH);
        for (var file : FILES) {
            Files.copy(SCRIPTS.resolve(file), SCRATCH.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        var api = new Api(port);
        var schema = SCRATCH.resolve("schema.graphql");
        Files.writeString(
                schema,
                api.send(HttpRequest.newBuilder(api.uri("/graphql/schema"))).body());
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
                SCRIPTS.resolve("schema.graphql").toString());
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

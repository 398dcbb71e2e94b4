package org.plenary.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, in a clone whose build is a script of the test, and whose product is {@link Program}. */
class LauncherTests {

    private static final String BUILD = """
            #!/bin/sh
            cd "$(dirname "$0")"
            echo build >>builds
            env >environment
            mkdir -p admin-ui/target
            head -c 400 product.jar >admin-ui/target/plenary.jar
            sleep 1
            cat product.jar >admin-ui/target/plenary.jar
            """;

    @TempDir
    Path place;

    private Path clone = Path.of("");

    /** What the launcher is to start. */
    static final class Program {

        private Program() {}

        /** Says that it runs, with its arguments. */
        public static void main(String[] arguments) {
            System.out.println("The product runs " + String.join(" ", arguments));
        }
    }

    @BeforeEach
    void clones() throws IOException {
        clone = Files.createDirectory(place.resolve("A clone of somebody's"));
        Files.copy(Path.of("../plenary"), clone.resolve("plenary"));
        Files.createFile(clone.resolve("pom.xml"));
        build(BUILD);
        product("BOOT-INF/");
    }

    @Test
    void buildsOnceWhenTwoStartAtOnce() throws Exception {
        var launched = List.of(launch(Map.of(), "run", "--first.one"), launch(Map.of(), "run", "--second.one"));

        assertThat(output(launched.get(0))).contains("The product runs run --first.one");
        assertThat(output(launched.get(1))).contains("The product runs run --second.one");
        assertThat(clone.resolve("builds")).hasContent("build");
        assertThat(clone.resolve("target/lock")).doesNotExist();
    }

    @Test
    void takesTheLockOfAProcessThatIsGone() throws Exception {
        var gone = new ProcessBuilder("true").start();
        gone.waitFor();
        Files.createDirectories(clone.resolve("target/lock"));
        Files.writeString(clone.resolve("target/lock/pid"), gone.pid() + "\n");

        assertThat(output(launch(Map.of(), "run"))).contains("The product runs run");
    }

    @Test
    void keepsNoJarThatCannotBeRead() throws Exception {
        build(BUILD.replace("cat product.jar >", ": "));
        var refused = launch(Map.of(), "run");
        assertThat(output(refused)).contains("admin-ui/target/plenary.jar").doesNotContain("The product runs");
        assertThat(refused.exitValue()).isEqualTo(1);

        build(BUILD);
        assertThat(output(launch(Map.of(), "run"))).contains("The product runs run");
    }

    @Test
    void keepsNoJarThatIsNotTheWholeProduct() throws Exception {
        product("org/");
        assertThat(output(launch(Map.of(), "run"))).doesNotContain("The product runs");
    }

    @Test
    void keepsTheSettingsOfProductionFromTheTests() throws Exception {
        var settings = Map.of(
                "SPRING_DATASOURCE_URL", "jdbc:postgresql://production/plenary",
                "spring_liquibase_user", "of production",
                "SERVER_PORT", "of production",
                "PLENARY_DATA", "of production",
                "PLENARY_BROWSER", "/bin/sh");
        assertThat(output(launch(settings, "test"))).contains("Tests: 0 run");

        assertThat(clone.resolve("environment"))
                .content()
                .doesNotContain("production")
                .contains("PLENARY_BROWSER=/bin/sh");
    }

    private Process launch(Map<String, String> settings, String... words) throws IOException {
        var command =
                new java.util.ArrayList<>(List.of("sh", clone.resolve("plenary").toString()));
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(settings);
        return builder.start();
    }

    private static String output(Process launched) throws Exception {
        try (var reader = launched.inputReader()) {
            var output = String.join("\n", reader.readAllLines());
            launched.waitFor();
            return output;
        }
    }

    private void build(String script) throws IOException {
        assertThat(Files.writeString(clone.resolve("mvnw"), script).toFile().setExecutable(true))
                .isTrue();
    }

    /** A jar with the program, and with that directory, by which one knows the repackaged from the plain. */
    private void product(String directory) throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Program.class.getName());
        var program = Program.class.getName().replace('.', '/') + ".class";
        try (var jar = new JarOutputStream(Files.newOutputStream(clone.resolve("product.jar")), manifest);
                var bytes = LauncherTests.class.getClassLoader().getResourceAsStream(program)) {
            jar.putNextEntry(new JarEntry(directory));
            jar.putNextEntry(new JarEntry(program));
            jar.write(java.util.Objects.requireNonNull(bytes).readAllBytes());
        }
    }
}

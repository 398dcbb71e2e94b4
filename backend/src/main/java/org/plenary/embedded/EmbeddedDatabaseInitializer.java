package org.plenary.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.StringUtils;

/**
 * Decides between demonstration and production: without {@code spring.datasource.url} the product starts its own database
 * and is a demonstration; with it, it is neither, whatever else is set. Only where the data is to vanish, as in tests, the
 * address counts for nothing: it may stand in the environment of whoever runs them, and be that of production.
 */
final class EmbeddedDatabaseInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static Path temporary = Path.of("");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        var properties = !vanishes(environment) && StringUtils.hasText(environment.getProperty("spring.datasource.url"))
                ? Map.<String, Object>of("plenary.demonstration", false)
                : demonstration(environment);
        environment.getPropertySources().addFirst(new MapPropertySource("database", properties));
    }

    private static Map<String, Object> demonstration(ConfigurableEnvironment environment) {
        var place = DataDirectory.at(Path.of(environment.getProperty("plenary.data", "data")));
        var data = vanishes(environment) ? new DataDirectory(vanishingBelow(place.path())) : place;
        var purpose = environment.getProperty("plenary.command", DataDirectories.PRODUCT);
        var access = DataDirectories.open(data, place.path(), purpose);
        return Map.of(
                "plenary.demonstration", true,
                "plenary.data", data.path().toString(),
                "spring.datasource.url", access.url(),
                "spring.datasource.username", Roles.PRODUCT,
                "spring.datasource.password", access.passwords().product(),
                "spring.liquibase.url", access.url(),
                "spring.liquibase.user", Roles.OWNER,
                "spring.liquibase.password", access.passwords().owner());
    }

    private static boolean vanishes(ConfigurableEnvironment environment) {
        return environment.getProperty("plenary.data-vanishes", Boolean.class, false);
    }

    /** One fresh directory for this process, gone when it ends; so tests share a server and leave nothing behind. */
    private static synchronized Path vanishingBelow(Path place) {
        if (temporary.toString().isEmpty()) {
            try {
                var fresh = Files.createTempDirectory(place, "run-").toRealPath();
                temporary = fresh;
                SpringApplication.getShutdownHandlers().add(() -> FileSystemUtils.deleteRecursively(fresh.toFile()));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
        return temporary;
    }
}

package org.plenary.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.plenary.Application;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A product and a command that start at once on a directory that is empty yet. */
class FirstStartTests {

    private final Path data = Path.of("target", "test-data", "first-" + System.nanoTime());

    @Test
    void fillsAnEmptyDemonstrationOnceWhenTwoStartAtOnce() {
        var first = CompletableFuture.supplyAsync(this::start);
        var second = CompletableFuture.supplyAsync(this::start);
        try (var one = first.join();
                var other = second.join()) {
            assertThat(one.isRunning() && other.isRunning()).isTrue();
            var database = one.getBean(DSLContext.class);
            assertThat(database.fetchValues("select name from plenary.account order by name"))
                    .map(Object::toString)
                    .containsExactly("admin", "clearer", "editor", "reader");
            assertThat(database.fetchValue("select count(*) from plenary.body where symbol = 'CTOC/COP/WG.7'"))
                    .isEqualTo(1L);
        }
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(Application.class)
                .run("--server.port=0", "--plenary.data-vanishes=false", "--plenary.data=" + data);
    }
}

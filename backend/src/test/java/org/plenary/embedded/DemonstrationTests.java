package org.plenary.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.plenary.Application;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;

@SpringBootTest
class DemonstrationTests {

    @Autowired
    DSLContext database;

    @Autowired
    Environment environment;

    @Test
    void runsTheProductInARoleThatOwnsNothing() {
        assertThat(database.fetchValue("select current_user::text")).isEqualTo("plenary_app");
        assertThat(database.fetchValue("select distinct tableowner::text from pg_tables where schemaname = 'plenary'"))
                .isEqualTo("plenary_owner");
    }

    @Test
    void isADemonstrationOnlyOnTheEmbeddedDatabase() {
        assertThat(environment.getProperty("plenary.demonstration", Boolean.class))
                .isTrue();
        try (var production = new SpringApplicationBuilder(Application.class)
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=" + environment.getRequiredProperty("spring.datasource.url"),
                        "--spring.datasource.username=plenary_app",
                        "--spring.datasource.password=" + environment.getRequiredProperty("spring.datasource.password"),
                        "--spring.liquibase.user=plenary_owner",
                        "--spring.liquibase.password=" + environment.getRequiredProperty("spring.liquibase.password"),
                        "--plenary.data-vanishes=false",
                        "--plenary.demonstration=true")) {
            assertThat(production.getEnvironment().getProperty("plenary.demonstration", Boolean.class))
                    .isFalse();
            assertThat(production.getBean(DataSource.class)).isNotNull();
        }
    }

    @Test
    void staysOnItsOwnDatabaseInTestsWhateverTheEnvironmentNames() {
        try (var again = new SpringApplicationBuilder(Application.class)
                .run("--server.port=0", "--spring.datasource.url=jdbc:postgresql://127.0.0.1:1/production")) {
            assertThat(again.getEnvironment().getProperty("spring.datasource.url"))
                    .isEqualTo(environment.getRequiredProperty("spring.datasource.url"));
            assertThat(again.getEnvironment().getProperty("plenary.demonstration", Boolean.class))
                    .isTrue();
        }
    }

    @Test
    void migratesAfterAMigrationThatWasKilled() throws Exception {
        try (var connection = DriverManager.getConnection(
                        environment.getRequiredProperty("spring.liquibase.url"),
                        environment.getRequiredProperty("spring.liquibase.user"),
                        environment.getRequiredProperty("spring.liquibase.password"));
                var statement = connection.createStatement()) {
            statement.execute(
                    "create table if not exists databasechangeloglock"
                            + " (id integer primary key, locked boolean not null, lockgranted timestamp, lockedby varchar(255))");
            statement.execute("insert into databasechangeloglock values (1, true, now(), 'a process that was killed')"
                    + " on conflict (id) do update set locked = true");
        }
        try (var again = new SpringApplicationBuilder(Application.class).run("--server.port=0")) {
            assertThat(again.isRunning()).isTrue();
        }
    }
}

package org.plenary.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import graphql.GraphQL;
import graphql.execution.SimpleDataFetcherExceptionHandler;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.time.Duration;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.shared.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.graphql.execution.GraphQlSource;

@SpringBootTest
@Import(July2018.class)
class RoundTripTests {

    @Autowired
    private GraphQlSource source;

    @Autowired
    private Graph graph;

    @Autowired
    private DSLContext database;

    @Autowired
    private JdbcConnectionDetails details;

    @Autowired
    private July2018 facts;

    private Relay relay;
    private HikariDataSource pool;
    private GraphQL engine;

    @BeforeEach
    void connectThroughTheRelay() throws Exception {
        facts.insert();
        var address = URI.create(details.getJdbcUrl().substring("jdbc:".length()));
        relay = new Relay(address.getHost(), address.getPort());
        pool = new ReadPool()
                .readDataSource(
                        new Relayed(details, details.getJdbcUrl().replace(":" + address.getPort(), ":" + relay.port())),
                        1,
                        Duration.ofSeconds(5));
        var reads = new Reads(graph, new Plans(graph, new SimpleMeterRegistry()), pool, database);
        var documents = new Documents(new SimpleMeterRegistry());
        engine = GraphQL.newGraphQL(source.schema())
                .preparsedDocumentProvider(documents)
                .queryExecutionStrategy(
                        new CompiledQueries(reads, new SimpleDataFetcherExceptionHandler(), Role.ANONYMOUS))
                .build();
    }

    @AfterEach
    void disconnect() throws Exception {
        pool.close();
        relay.close();
    }

    @Test
    void sendsAllStatementsOfTheAgendaInOneRoundTrip() {
        ask("agenda", 2);
        relay.reset();
        ask("agenda", 1);
        assertThat(relay.turns()).isEqualTo(1);
        assertThat(relay.statements()).isEqualTo(33);
    }

    @ParameterizedTest
    @ValueSource(strings = {"everything", "connections", "nodes", "filters"})
    void sendsAnyOperationInOneRoundTrip(String name) {
        ask(name, 2);
        relay.reset();
        ask(name, 1);
        assertThat(relay.turns()).isEqualTo(1);
    }

    private void ask(String name, int times) {
        for (var i = 0; i < times; i++) {
            var result = engine.execute(TestDocuments.readOfFixture(name));
            assertThat(result.getErrors()).isEmpty();
        }
    }

    private record Relayed(JdbcConnectionDetails details, String url) implements JdbcConnectionDetails {

        @Override
        public String getJdbcUrl() {
            return url;
        }

        @Override
        public @Nullable String getUsername() {
            return details.getUsername();
        }

        @Override
        public @Nullable String getPassword() {
            return details.getPassword();
        }
    }
}

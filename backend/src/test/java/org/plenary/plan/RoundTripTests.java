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
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.shared.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.databind.json.JsonMapper;

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
        var reads = new Reads(
                graph,
                new Plans(graph, new SimpleMeterRegistry()),
                pool,
                database,
                new io.micrometer.core.instrument.simple.SimpleMeterRegistry(),
                500_000);
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
        assertThat(relay.statements()).isEqualTo(14);
    }

    /** Pages at the root are read before what is below them, so that it need not read them again at each level. */
    @ParameterizedTest
    @CsvSource({"everything, 1", "nodes, 1", "list, 1", "connections, 2", "filters, 2", "search, 2"})
    void sendsAnyOperationInOneRoundTripOrTwo(String name, int turns) {
        ask(name, 2);
        relay.reset();
        ask(name, 1);
        assertThat(relay.turns()).isEqualTo(turns);
    }

    @Test
    void tellsWhatAnOperationCosts() {
        var answer = engine.execute("{ meetings(first: 2) { totalCount nodes { sittings { date } } } }")
                .toSpecification();
        assertThat(answer.get("extensions")).asString().startsWith("{cost={");
        var cost = JsonMapper.shared().valueToTree(answer).at("/extensions/cost");
        assertThat(cost.at("/requested").asInt()).isEqualTo(2 + 1 + 2 * Cost.LIST);
        assertThat(cost.at("/actual").asInt()).isBetween(4, 2 + 1 + 1 + 2 * 8);
    }

    @Test
    void refusesWhatWouldCostTooMuchBeforeItIsRead() {
        var document =
                "{ bodies(first: 100) { nodes { meetings(first: 100) { nodes { documents(first: %d) { nodes { id } } } } } } }";
        assertThat(engine.execute(document.formatted(40)).getErrors()).isEmpty();
        relay.reset();
        var error = engine.execute(document.formatted(100)).getErrors().getFirst();
        assertThat(error.getExtensions()).containsEntry("code", "LIMIT_EXCEEDED");
        assertThat(relay.turns()).isZero();
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

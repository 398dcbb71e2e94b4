package org.plenary.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.plenary.Application;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** The product on a database of one's own, here the one of a demonstration that runs beside it. */
@SpringBootTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProductionTests {

    private static final String INTROSPECTION = "{ __schema { queryType { name } } }";

    private final ConfigurableApplicationContext production;
    private final HttpClient client = HttpClient.newHttpClient();

    ProductionTests(@Autowired Environment demonstration) {
        production = new SpringApplicationBuilder(Application.class)
                .run(
                        "--server.port=0",
                        "--plenary.data-vanishes=false",
                        "--spring.datasource.url=" + demonstration.getRequiredProperty("spring.datasource.url"),
                        "--spring.datasource.username=plenary_app",
                        "--spring.datasource.password="
                                + demonstration.getRequiredProperty("spring.datasource.password"),
                        "--spring.liquibase.user=plenary_owner",
                        "--spring.liquibase.password="
                                + demonstration.getRequiredProperty("spring.liquibase.password"));
    }

    @BeforeAll
    void isUp() {
        assertThat(production.isRunning()).isTrue();
    }

    @AfterAll
    void end() {
        production.close();
    }

    @Test
    void makesNoAccountsOfItsOwn() {
        assertThat(production.getBeanProvider(DemonstrationAccounts.class).getIfAvailable())
                .isNull();
    }

    @Test
    void keepsTheSchemaFromThePublic() throws Exception {
        assertThat(ask(INTROSPECTION).body())
                .contains("The schema is not shown to anonymous callers here.")
                .contains("INTROSPECTION_REFUSED")
                .doesNotContain("queryType");
        assertThat(ask("{ __type(name: \\\"Query\\\") { name } }").body()).contains("INTROSPECTION_REFUSED");
        assertThat(ask("{ __typename }").body()).contains("Query").doesNotContain("errors");
    }

    @Test
    void showsTheSchemaToWhoHasATokenAndStillToNobodyElse() throws Exception {
        var accounts = production.getBean(AccountService.class);
        var newcomer =
                new Viewer("admin", Role.ADMINISTRATOR).act(() -> accounts.create("front.end.team", Role.READER));
        var person = People.as(
                SignedIn.of(newcomer.account()),
                () -> accounts.changeOwnPassword(newcomer.password(), People.PASSWORD));
        var issued =
                People.as(person, () -> production.getBean(TokenService.class).create(person.name(), "audit", null));
        assertThat(ask(INTROSPECTION, "Authorization", "Bearer " + issued.secret())
                        .body())
                .contains("\"name\":\"Query\"");
        assertThat(ask(INTROSPECTION).body()).contains("INTROSPECTION_REFUSED");
    }

    @Test
    void keepsThePublishedSchemaAndTheReferenceFromThePublic() throws Exception {
        for (var path : new String[] {"/graphql/schema", "/docs", "/docs/Query"}) {
            var response = client.send(HttpRequest.newBuilder(uri(path)).build(), HttpResponse.BodyHandlers.ofString());
            assertThat(response.statusCode()).as(path).isEqualTo(401);
            assertThat(response.body()).doesNotContain("Query");
        }
    }

    @Test
    void hasNoExplorer() throws Exception {
        assertThat(client.send(HttpRequest.newBuilder(uri("/graphiql")).build(), HttpResponse.BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(404);
    }

    private HttpResponse<String> ask(String query, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(uri("/graphql"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"query\":\"%s\"}".formatted(query)));
        return client.send(
                (headers.length == 0 ? request : request.headers(headers)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://localhost:%s%s"
                .formatted(production.getEnvironment().getRequiredProperty("local.server.port"), path));
    }
}

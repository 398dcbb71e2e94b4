package org.plenary.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.schema.Tables.API_TOKEN;
import static org.plenary.security.People.as;
import static org.plenary.security.People.asAdmin;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.OffsetDateTime;
import java.util.concurrent.atomic.AtomicReference;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.shared.Changes;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.graphql.server.WebGraphQlInterceptor;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(People.class)
class ApiDoorTests {

    private static final AtomicReference<Viewer> SEEN = new AtomicReference<>();

    @TestConfiguration
    static class Listening {

        @Bean
        WebGraphQlInterceptor listener() {
            return (request, chain) -> {
                SEEN.set(Viewer.current());
                return chain.next(request);
            };
        }
    }

    @LocalServerPort
    private int port;

    @Autowired
    private TokenService tokens;

    @Autowired
    private AccountService accounts;

    @Autowired
    private Changes changes;

    @Autowired
    private DSLContext database;

    @Autowired
    private People people;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void isOpenToThePublic() throws Exception {
        assertThat(ask().statusCode()).isEqualTo(200);
        assertThat(SEEN.get()).isEqualTo(Viewer.ANONYMOUS);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ANONYMOUS", "ADMINISTRATOR"})
    void knowsWhoHasAToken(Role role) throws Exception {
        var person = people.settled(role);
        assertThat(ask("Authorization", "Bearer " + token(person).secret()).statusCode())
                .isEqualTo(200);
        assertThat(SEEN.get()).isEqualTo(new Viewer(person.name(), role));
    }

    @Test
    void remembersWhenATokenWasUsedLast(@Autowired TokenUses uses) throws Exception {
        var person = people.settled(Role.READER);
        var issued = token(person);
        assertThat(issued.token().usedAt()).isNull();
        var before = OffsetDateTime.now(java.time.ZoneOffset.UTC).minusSeconds(1);
        assertThat(ask("Authorization", "Bearer " + issued.secret()).statusCode())
                .isEqualTo(200);
        uses.write();
        assertThat(asAdmin(() -> tokens.list(person.name())))
                .singleElement()
                .extracting(ApiToken::usedAt)
                .satisfies(at -> assertThat(at).isAfter(before));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer plenary_wrong", "Bearer", "Bearer  ", "Basic YWRtaW46YWRtaW4=", "plenary_x"})
    void refusesWhatIsNoTokenOfIts(String header) throws Exception {
        assertThat(refusal(ask("Authorization", header))).contains("token").contains("UNAUTHENTICATED");
    }

    @Test
    void refusesATokenThatHasExpired() throws Exception {
        var issued = token(people.settled(Role.EDITOR));
        asAdmin(() -> changes.make(
                Role.ADMINISTRATOR,
                "Let a token expire",
                () -> database.update(API_TOKEN)
                        .set(API_TOKEN.EXPIRES_AT, OffsetDateTime.parse("2018-07-05T18:00:00Z"))
                        .where(API_TOKEN.ID.eq(issued.token().id()))
                        .execute()));
        assertThat(refusal(ask("Authorization", "Bearer " + issued.secret())))
                .contains("The token website expired at 2018-07-05T18:00:00Z.");
    }

    @Test
    void refusesATokenAtOnceWhenItIsRevoked() throws Exception {
        var person = people.settled(Role.EDITOR);
        var issued = token(person);
        as(person, () -> {
            tokens.revoke(issued.token().id());
            return true;
        });
        assertThat(refusal(ask("Authorization", "Bearer " + issued.secret()))).contains("may have been revoked");
    }

    @Test
    void refusesTheTokensOfAnAccountAtOnceWhenItIsDisabled() throws Exception {
        var person = people.settled(Role.EDITOR);
        var issued = token(person);
        asAdmin(() -> accounts.disable(person.account(), person.version()));
        assertThat(refusal(ask("Authorization", "Bearer " + issued.secret())))
                .contains("The account %s is disabled.".formatted(person.name()));
    }

    @Test
    void refusesTheTokensOfAnAccountWithAOneTimePassword() throws Exception {
        var person = people.settled(Role.EDITOR);
        var issued = token(person);
        asAdmin(() -> accounts.resetPassword(person.account(), person.version()));
        assertThat(refusal(ask("Authorization", "Bearer " + issued.secret()))).contains("one-time password");
    }

    @Test
    void answersInTheMediaTypeThatWasAskedFor() throws Exception {
        var response = ask("Authorization", "Bearer x", "Accept", "application/graphql-response+json");
        assertThat(response.headers().firstValue("Content-Type")).contains("application/graphql-response+json");
        assertThat(response.headers().firstValue("WWW-Authenticate").orElseThrow())
                .startsWith("Bearer");
    }

    @Test
    void givesAndKnowsNoCookie() throws Exception {
        var response = ask("Cookie", "PLENARY=0123456789ABCDEF; JSESSIONID=0123456789ABCDEF");
        assertThat(response.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(SEEN.get()).isEqualTo(Viewer.ANONYMOUS);
    }

    @Test
    void showsTheSchemaInTheDemonstration() throws Exception {
        assertThat(send("{ __schema { queryType { name } } }").body()).contains("\"name\":\"Query\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere", "/actuator/env", "/admin/meetings", "/error", "/login", "/nowhere.css"})
    void findsNothingWhereThereIsNothing(String path) throws Exception {
        assertThat(get(path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/actuator/health", "/actuator/health/readiness", "/favicon.svg"})
    void showsThePublicPages(String path) throws Exception {
        assertThat(get(path).statusCode()).isEqualTo(200);
    }

    private IssuedToken token(SignedIn person) {
        return as(person, () -> tokens.create(person.name(), "website", null));
    }

    private static String refusal(HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.body()).startsWith("{\"errors\":[{");
        return response.body();
    }

    private HttpResponse<String> ask(String... headers) throws IOException, InterruptedException {
        return send("{ __typename }", headers);
    }

    private HttpResponse<String> send(String query, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:%d/graphql".formatted(port)))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"query\":\"%s\"}".formatted(query)));
        return client.send(
                (headers.length == 0 ? request : request.headers(headers)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create("http://localhost:%d%s".formatted(port, path)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}

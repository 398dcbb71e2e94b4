package org.plenary.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest
@Import(People.class)
class AccountMutationTests {

    private static final Viewer ADMIN = new Viewer("admin", Role.ADMINISTRATOR);
    private static final String ACCOUNT =
            "{ account { id name role bodies disabled version } oneTimePassword errors { code message } }";

    @Autowired
    private ExecutionGraphQlService graphQl;

    @Autowired
    private TokenService tokens;

    @Autowired
    private People people;

    @Test
    void makesAnEditorOfOneBodyWithAOneTimePassword() {
        var made = run(ADMIN, """
                mutation { createAccount(name: "maria.gomez", role: EDITOR, bodies: ["CTOC/COP/WG.7"]) %s }
                """.formatted(ACCOUNT), Map.of());
        assertThat(made.<List<String>>read("createAccount.account.bodies")).containsExactly("CTOC/COP/WG.7");
        assertThat(made.<String>read("createAccount.oneTimePassword")).isNotBlank();
        assertThat(run(ADMIN, "{ accounts { name bodies role } }", Map.of())
                        .<List<List<String>>>read("accounts[?(@.name == 'maria.gomez')].bodies"))
                .containsExactly(List.of("CTOC/COP/WG.7"));
    }

    @Test
    void changesRoleAndBodiesDisablesEnablesAndResets() {
        var person = people.settled(Role.READER);
        var id = "Account:" + person.account();
        var version = person.version();
        for (var change : List.of(
                "changeAccountRole(id: $id, expectedVersion: $v, role: EDITOR)",
                "changeAccountBodies(id: $id, expectedVersion: $v, bodies: [\"CTOC/COP\"])",
                "disableAccount(id: $id, expectedVersion: $v)",
                "enableAccount(id: $id, expectedVersion: $v)",
                "resetAccountPassword(id: $id, expectedVersion: $v)")) {
            var done = run(
                    ADMIN,
                    "mutation($id: ID!, $v: Int!) { it: %s %s }".formatted(change, ACCOUNT),
                    Map.of("id", id, "v", version));
            assertThat(done.<List<Object>>read("it.errors")).as(change).isEmpty();
            assertThat(done.<Integer>read("it.account.version")).as(change).isEqualTo(++version);
        }
        var stale = run(
                ADMIN,
                "mutation($id: ID!) { it: disableAccount(id: $id, expectedVersion: 1) %s }".formatted(ACCOUNT),
                Map.of("id", id));
        assertThat(stale.<String>read("it.errors[0].code")).isEqualTo("CONFLICT");
    }

    @Test
    void makesATokenForReadingAndRevokesIt() {
        var person = people.settled(Role.EDITOR);
        var made = run(person.viewer(), """
                mutation($a: String!) { createToken(account: $a, name: "website", expiresAt: "2058-07-05T18:00:00Z") {
                    token { id name scope expiresAt } secret errors { code } } }
                """, Map.of("a", person.name()));
        assertThat(made.<String>read("createToken.token.scope")).isEqualTo("READ");
        var secret = made.<String>read("createToken.secret");
        assertThat(tokens.bearer(secret).readsOnly()).isTrue();
        assertThat(run(person.viewer(), "{ tokens { name } me { name role } }", Map.of())
                        .<List<String>>read("tokens[*].name"))
                .containsExactly("website");
        var revoked = run(
                person.viewer(),
                "mutation($id: ID!) { revokeToken(id: $id) { revoked errors { code } } }",
                Map.of("id", made.read("createToken.token.id")));
        assertThat(revoked.<List<Object>>read("revokeToken.errors")).isEmpty();
        assertThat(run(person.viewer(), "{ tokens { name } }", Map.of()).<List<Object>>read("tokens"))
                .isEmpty();
    }

    @Test
    void isForAdministratorsAlone() {
        var clearer = new Viewer("clearer", Role.CLEARER, Set.of());
        assertThat(run(clearer, "mutation { createAccount(name: \"x\", role: EDITOR) %s }".formatted(ACCOUNT), Map.of())
                        .<String>read("createAccount.errors[0].code"))
                .isEqualTo("FORBIDDEN");
        var result = clearer.act(() -> execute("{ accounts { name } }", Map.of()));
        assertThat(result).contains("FORBIDDEN").doesNotContain("maria");
        assertThat(Viewer.ANONYMOUS.act(() -> execute("{ tokens(account: \"admin\") { name } }", Map.of())))
                .contains("FORBIDDEN");
    }

    private DocumentContext run(Viewer viewer, String document, Map<String, Object> variables) {
        return JsonPath.parse(
                JsonPath.parse(viewer.act(() -> execute(document, variables))).<Object>read("data"));
    }

    private String execute(String document, Map<String, Object> variables) {
        var request = new DefaultExecutionGraphQlRequest(
                document,
                null,
                new java.util.HashMap<String, @org.jspecify.annotations.Nullable Object>(variables),
                null,
                "accounts",
                null);
        return JsonMapper.shared()
                .writeValueAsString(
                        Objects.requireNonNull(graphQl.execute(request).block())
                                .getExecutionResult()
                                .toSpecification());
    }
}

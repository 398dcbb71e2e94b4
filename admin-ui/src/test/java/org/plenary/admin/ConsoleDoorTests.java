package org.plenary.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.security.AccountService;
import org.plenary.security.OneTimePassword;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ConsoleDoorTests {

    private static final Viewer ADMIN = new Viewer("admin", Role.ADMINISTRATOR);

    @LocalServerPort
    private int port;

    @Autowired
    private AccountService accounts;

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    @ParameterizedTest
    @ValueSource(strings = {"/admin/", "/admin/meetings", "/admin/accounts", "/admin/password", "/admin/nowhere"})
    void leadsStrangersToTheSignInView(String path) throws Exception {
        var answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(location(answer)).isEqualTo("/admin/sign-in");
        assertThat(get("/admin/sign-in").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere", "/sign-in", "/login", "/logout", "/VAADIN/nowhere", "/actuator/env"})
    void leavesUnknownPathsUnknown(String path) throws Exception {
        assertThat(get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void opensToNameAndPassword() throws Exception {
        var answer = signIn(newcomer());
        assertThat(location(answer)).isEqualTo("/admin/");
        assertThat(get("/admin/").statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                .contains("HttpOnly")
                .contains("SameSite=Lax")
                .contains("Path=/admin");
    }

    @Test
    void staysClosedToAWrongPassword() throws Exception {
        var answer = signIn(newcomer().account().name(), "wrong");
        assertThat(location(answer)).isEqualTo("/admin/sign-in?refused");
        assertThat(get("/admin/").statusCode()).isEqualTo(302);
    }

    @Test
    void changesTheSessionAtSignIn() throws Exception {
        signIn("nobody", "wrong");
        var before = session();
        signIn(newcomer());
        assertThat(session()).isNotEqualTo(before);
    }

    @Test
    void endsASessionWhenTheAccountIsDisabled() throws Exception {
        var newcomer = newcomer();
        signIn(newcomer);
        assertThat(get("/admin/").statusCode()).isEqualTo(200);
        var account = newcomer.account();
        ADMIN.act(() -> accounts.disable(account.id(), account.version()));
        assertThat(location(get("/admin/"))).isEqualTo("/admin/sign-in");
        ADMIN.act(() -> accounts.enable(account.id(), account.version() + 1));
        assertThat(location(get("/admin/"))).isEqualTo("/admin/sign-in");
    }

    @Test
    void opensTheConsoleAloneAndNotTheApi() throws Exception {
        signIn(newcomer());
        var answer = browser.send(
                HttpRequest.newBuilder(uri("/graphql"))
                        .header("Content-Type", "application/json")
                        .header("Cookie", "PLENARY=" + session())
                        .POST(HttpRequest.BodyPublishers.ofString("{\"query\":\"{ __typename }\"}"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void sendsTheHeadersThatBrowsersHeed() throws Exception {
        var headers = get("/admin/sign-in").headers();
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
    }

    @Test
    void runsNoScriptButThoseOfThePage() throws Exception {
        var page = get("/admin/sign-in");
        var policy = page.headers().allValues("Content-Security-Policy");
        assertThat(policy).hasSize(1);
        assertThat(policy.getFirst()).contains("object-src 'none'").contains("frame-ancestors 'none'");
        var scripts = Pattern.compile("script-src ([^;]*);").matcher(policy.getFirst());
        assertThat(scripts.find()).isTrue();
        assertThat(scripts.group(1)).matches("'self' 'nonce-[A-Za-z0-9+/]{22}=='");
        var nonce = scripts.group(1)
                .substring("'self' 'nonce-".length(), scripts.group(1).length() - 1);
        var tags = Pattern.compile("<script[^>]*>")
                .matcher(page.body())
                .results()
                .map(MatchResult::group)
                .toList();
        assertThat(tags).hasSizeGreaterThan(2).allMatch(tag -> tag.contains("nonce=\"%s\"".formatted(nonce)));
        assertThat(tags.getFirst()).contains("/console/expressions.js");
        assertThat(get("/admin/sign-in").headers().firstValue("Content-Security-Policy"))
                .isNotEqualTo(page.headers().firstValue("Content-Security-Policy"));
        assertThat(get("/admin/")
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElseThrow())
                .contains("script-src 'self';");
    }

    private OneTimePassword newcomer() {
        return ADMIN.act(() -> accounts.create("guest-" + UUID.randomUUID(), Role.EDITOR));
    }

    private HttpResponse<String> signIn(OneTimePassword newcomer) throws IOException, InterruptedException {
        return signIn(newcomer.account().name(), newcomer.password());
    }

    private HttpResponse<String> signIn(String name, String password) throws IOException, InterruptedException {
        var form = "username=%s&password=%s"
                .formatted(
                        URLEncoder.encode(name, StandardCharsets.UTF_8),
                        URLEncoder.encode(password, StandardCharsets.UTF_8));
        return browser.send(
                HttpRequest.newBuilder(uri("/admin/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(uri(path)).header("Accept", "text/html").build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("PLENARY"))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    private String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow().replace("http://localhost:" + port, "");
    }

    private URI uri(String path) {
        return URI.create("http://localhost:%d%s".formatted(port, path));
    }
}

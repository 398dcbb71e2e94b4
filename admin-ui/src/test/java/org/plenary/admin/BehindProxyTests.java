package org.plenary.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plenary.security.AccountService;
import org.plenary.security.OneTimePassword;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The console as {@code docker-compose.yml} runs it, behind a proxy that ends TLS. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "server.forward-headers-strategy=native")
class BehindProxyTests {

    private static final int GUESSES = 6;

    @LocalServerPort
    private int port;

    @Autowired
    private AccountService accounts;

    private final HttpClient proxy = HttpClient.newHttpClient();

    @Test
    void slowsDownTheAddressThatGuessesAndNobodyElse() throws Exception {
        var newcomer = newcomer();
        for (var guess = 0; guess < GUESSES; guess++) {
            signIn("192.0.2.1", newcomer.account().name(), "wrong");
        }
        assertThat(signIn("192.0.2.1", newcomer)
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .endsWith("?refused");
        assertThat(signIn("192.0.2.2", newcomer)
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .endsWith("/admin/");
    }

    @Test
    void keepsCookieAndBrowserToHttps() throws Exception {
        var answer = signIn("192.0.2.3", newcomer());
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow()).contains("Secure");
        assertThat(answer.headers().firstValue("Strict-Transport-Security").orElseThrow())
                .startsWith("max-age=");
    }

    @Test
    void isWhatIsPrescribed() {
        assertThat(Path.of("../docker-compose.yml")).content().contains("SERVER_FORWARD_HEADERS_STRATEGY: native");
    }

    private OneTimePassword newcomer() {
        return new Viewer("admin", Role.ADMINISTRATOR)
                .act(() -> accounts.create("guest-" + UUID.randomUUID(), Role.EDITOR));
    }

    private HttpResponse<String> signIn(String address, OneTimePassword newcomer)
            throws IOException, InterruptedException {
        return signIn(address, newcomer.account().name(), newcomer.password());
    }

    private HttpResponse<String> signIn(String address, String name, String password)
            throws IOException, InterruptedException {
        var form = "username=%s&password=%s".formatted(name, URLEncoder.encode(password, StandardCharsets.UTF_8));
        return proxy.send(
                HttpRequest.newBuilder(URI.create("http://localhost:%d/admin/sign-in".formatted(port)))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("X-Forwarded-For", address)
                        .header("X-Forwarded-Proto", "https")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}

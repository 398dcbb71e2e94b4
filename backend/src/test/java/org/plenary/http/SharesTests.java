package org.plenary.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.plenary.security.Bearers;
import org.plenary.shared.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"plenary.streams.per-address=3", "plenary.streams.per-account=2"})
@Import(Bearers.class)
class SharesTests {

    private static final String FOLLOW = "subscription { body(symbol: \"CTOC/COP\") { symbol } }";

    @LocalServerPort
    private int port;

    @Autowired
    private Bearers bearers;

    @Autowired
    private Shares shares;

    private final HttpClient browser = HttpClient.newHttpClient();

    @AfterEach
    void getsAllBackWhenEverybodyHasLeft() throws InterruptedException {
        browser.shutdownNow();
        for (var i = 0; shares.held() > 0 && i < 150; i++) {
            Thread.sleep(100);
        }
        assertThat(shares.held()).isZero();
    }

    @Test
    void givesAnAddressItsShareOfSocketsAndStreams() throws Exception {
        var client = new SocketClient(port);
        client.open();
        for (var name : new String[] {"1", "2"}) {
            client.subscribe(name, FOLLOW);
            assertThat(client.next()).contains("CTOC/COP");
        }
        client.subscribe("3", FOLLOW);
        assertThat(client.next())
                .contains("\"error\"")
                .contains("LIMIT_EXCEEDED")
                .contains("for one address");
        assertThat(new SocketClient(port).next()).isEqualTo("closed 1013");
        var refused = follow(null);
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.body().collect(Collectors.joining())).contains("LIMIT_EXCEEDED");
        client.send("{\"id\":\"1\",\"type\":\"complete\"}");
        client.subscribe("3", FOLLOW);
        assertThat(client.next()).contains("CTOC/COP");
        client.socket.abort();
    }

    @Test
    void givesAnAccountItsShareWhereverItComesFrom() throws Exception {
        var busy = bearers.of(Role.READER).secret();
        assertThat(follow(busy).statusCode()).isEqualTo(200);
        assertThat(follow(busy).statusCode()).isEqualTo(200);
        assertThat(follow(busy).statusCode()).isEqualTo(429);
        assertThat(follow(bearers.of(Role.READER).secret()).statusCode()).isEqualTo(200);
        assertThat(follow(null).statusCode()).isEqualTo(200);
    }

    private HttpResponse<Stream<String>> follow(@org.jspecify.annotations.Nullable String secret) throws Exception {
        var request = HttpRequest.newBuilder(new Api(port).uri("/graphql"))
                .headers("Content-Type", "application/json", "Accept", "text/event-stream")
                .POST(BodyPublishers.ofString(Api.JSON.writeValueAsString(Map.of("query", FOLLOW))));
        if (secret != null) {
            request.header("Authorization", "Bearer " + secret);
        }
        return browser.send(request.build(), BodyHandlers.ofLines());
    }
}

package org.plenary.http;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.idl.SchemaParser;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages of the reference, as a browser gets them. */
@HttpTest
class ReferenceTests {

    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"#]+)");

    @LocalServerPort
    private int port;

    private Api api;

    @BeforeEach
    void connect() {
        api = new Api(port);
    }

    @Test
    void publishesTheSchemaAsText() throws Exception {
        var response = get("/graphql/schema");
        assertThat(response.headers().firstValue("Content-Type")).contains("text/plain;charset=UTF-8");
        var types = new SchemaParser().parse(response.body());
        assertThat(types.types()).containsKey("Meeting");
        assertThat(response.body()).contains("One convening of a body");
    }

    @Test
    void leadsToEveryTypeAndNowhereElse() throws Exception {
        var open = new ArrayDeque<>(List.of("/docs"));
        var seen = new HashSet<>(open);
        while (!open.isEmpty()) {
            var path = open.remove();
            var response = get(path);
            assertThat(response.statusCode()).as(path).isEqualTo(200);
            if (!path.startsWith("/docs")) {
                continue;
            }
            for (var link : LINK.matcher(response.body()).results().toList()) {
                assertThat(link.group(1)).as(path).startsWith("/");
                if (seen.add(link.group(1))) {
                    open.add(link.group(1));
                }
            }
        }
        assertThat(seen)
                .contains("/docs/Meeting", "/docs/AgendaItem", "/docs/ChangeOperation")
                .hasSizeGreaterThan(50);
        assertThat(get("/docs/Nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void showsDescriptionsAndTheCookbook() throws Exception {
        assertThat(get("/docs/Meeting").body())
                .contains("One convening of a body")
                .contains("<code>[Agenda!]!</code>");
        assertThat(get("/docs").body()).contains("Who cites").contains("query WhoCites");
        assertThat(get("/docs/cookbook.json").body()).contains("\"name\":\"who-cites\"");
    }

    private HttpResponse<String> get(String path) throws Exception {
        return api.send(HttpRequest.newBuilder(api.uri(path)).GET());
    }
}

package org.plenary.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** What the product promises about its data, on the jar that people run. */
class PackagedJarTests {

    @TempDir
    Path place;

    @Test
    void losesNothingWhenItIsKilled() throws Exception {
        var data = place.resolve("data");
        var killed = Product.start(data);
        try (var connection = killed.connect();
                var statement = connection.createStatement()) {
            statement.execute("create table public.acknowledged (word text)");
            statement.execute("insert into public.acknowledged values ('議程')");
            killed.kill();
        }
        assertThat(killed.database().isAlive()).isTrue();

        try (var next = Product.start(data);
                var connection = next.connect();
                var result = connection.createStatement().executeQuery("select word from public.acknowledged")) {
            assertThat(result.next()).isTrue();
            assertThat(result.getString(1)).isEqualTo("議程");
        }
    }

    @Test
    void refusesASecondInstanceAndLeavesTheFirstAlone() throws Exception {
        var data = place.resolve("data");
        try (var first = Product.start(data)) {
            var second = Product.launch(data);

            assertThat(second.exitCode()).isEqualTo(1);
            assertThat(second.output())
                    .contains("Plenary runs already", data.toString(), "--plenary.data=DIR")
                    .doesNotContain("Exception", "\tat ");
            assertThat(get(first.address() + "/actuator/health")).isEqualTo(200);
        }
    }

    @Test
    void stopsItsDatabaseWhenItIsTerminated() throws Exception {
        var data = place.resolve("data");
        var product = Product.start(data);
        var database = product.database();

        assertThat(product.terminate()).isEqualTo(143);
        assertThat(Files.exists(data.resolve("cluster/postmaster.pid"))).isFalse();
        assertThat(database.info().command()).isEmpty();
        assertThat(Files.readString(data.resolve("postgres.log")))
                .contains("database system is shut down")
                .doesNotContain("FATAL");
    }

    @Test
    void explainsAWordThatItDoesNotKnow() throws Exception {
        var product = Product.launch(place.resolve("data"), "improt", "agenda.md");

        assertThat(product.exitCode()).isEqualTo(2);
        assertThat(product.output()).contains("There is no command “improt”.", "plenary import FILE");
        assertThat(Files.exists(place.resolve("data"))).isFalse();
    }

    @Test
    void answersTheQueryOfTheReadmeAsItSays() throws Exception {
        var readme = Files.readString(Path.of("../README.md"));
        var query = between(readme, "--data-urlencode query='", "'");
        var answer = between(readme, "```json\n", "```");
        try (var product = Product.start(place.resolve("data"));
                var client = HttpClient.newHttpClient()) {
            var address = product.address() + "/graphql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
            var given = client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
            assertThat(JsonMapper.shared().readTree(given.body()).path("data"))
                    .isEqualTo(JsonMapper.shared().readTree(answer).path("data"));
        }
    }

    private static String between(String text, String start, String end) {
        var from = text.indexOf(start) + start.length();
        return text.substring(from, text.indexOf(end, from));
    }

    private static int get(String address) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.discarding())
                    .statusCode();
        }
    }
}

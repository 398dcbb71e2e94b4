package org.plenary.benchmark;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One who is asked over HTTP, in a process of its own. */
record HttpCandidate(String name, Child child, URI address, Bodies bodies, Path folder) implements Candidate {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** What is posted to ask for a key; empty where that cannot be asked. */
    interface Bodies {
        Optional<Object> of(Question question, Map<String, Object> key);
    }

    @Override
    public boolean answers(Question question) {
        return bodies.of(question, new AnyKey()).isPresent();
    }

    @Override
    public List<List<String>> said(Question question, List<Map<String, Object>> keys) throws Exception {
        var said = new ArrayList<List<String>>();
        for (var key : keys) {
            said.add(Leaves.of(asked(question, key)));
        }
        return said;
    }

    /** The rows that the product says it has read for each of some keys. */
    List<Integer> rows(Question question, List<Map<String, Object>> keys) throws Exception {
        var rows = new ArrayList<Integer>();
        for (var key : keys) {
            rows.add(asked(question, key).at("/extensions/cost/actual").asInt());
        }
        return rows;
    }

    private JsonNode asked(Question question, Map<String, Object> key) throws Exception {
        return answer(question, bodies.of(question, key).orElseThrow());
    }

    /** What is answered to that body. */
    JsonNode answer(Question question, Object body) throws Exception {
        var request = HttpRequest.newBuilder(address(question))
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)));
        headers(question).forEach(request::header);
        var answer = JSON.readTree(
                CLIENT.send(request.build(), BodyHandlers.ofString()).body());
        if (answer.has("errors") || !answer.has("data")) {
            throw new IllegalStateException("%s answers %s with %s".formatted(name, question.name(), answer));
        }
        return answer;
    }

    @Override
    public Measure load(Question question, List<Map<String, Object>> keys, int clients, double seconds)
            throws Exception {
        var bodies = keys.stream().map(key -> body(question, key)).toList();
        // It measures whole seconds only.
        var load = Wrk.isHere() && seconds >= 1 ? new Wrk(folder) : new OwnLoad();
        return load.put(address(question), headers(question), bodies, clients, seconds);
    }

    @Override
    public ProcessHandle process() {
        return child.handle();
    }

    @Override
    public void close() {
        child.close();
    }

    private URI address(Question question) {
        return URI.create(address.toString().replace("QUESTION", question.name()));
    }

    private static Map<String, String> headers(Question question) {
        var headers = new HashMap<>(Map.of("Content-Type", "application/json"));
        var token = question.token();
        if (token != null) {
            headers.put("Authorization", "Bearer " + token);
        }
        return headers;
    }

    private String body(Question question, Map<String, Object> key) {
        return JSON.writeValueAsString(bodies.of(question, key).orElseThrow());
    }

    /** Has every column. */
    private static final class AnyKey extends HashMap<String, Object> {
        @Override
        public Object get(Object column) {
            return "";
        }
    }
}

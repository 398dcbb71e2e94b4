package org.plenary.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The documents that were agreed on beforehand, by id. Folders hold them as files {@code agenda.graphql} (the id is the
 * name, or the hash of the text), or as the lists that Relay's, Apollo's and other compilers write.
 */
@Component
final class TrustedDocuments {

    private final Map<String, String> byId = new HashMap<>();
    private final Map<String, String> idByText = new LinkedHashMap<>();

    TrustedDocuments(
            ResourcePatternResolver resources,
            @Value("${plenary.documents.locations:classpath*:cookbook/}") List<String> locations)
            throws IOException {
        for (var location : locations) {
            var folder = location.endsWith("/") ? location : location + "/";
            for (var file : resources.getResources(folder + "*.graphql")) {
                var text = file.getContentAsString(StandardCharsets.UTF_8);
                add(name(file), text);
            }
            for (var file : resources.getResources(folder + "*.json")) {
                list(JsonMapper.shared().readTree(file.getContentAsByteArray()));
            }
        }
    }

    @Nullable
    String find(String id) {
        return byId.get(id);
    }

    boolean holds(String text) {
        return idByText.containsKey(text);
    }

    Set<String> texts() {
        return idByText.keySet();
    }

    String idOf(String text) {
        return idByText.getOrDefault(text, "");
    }

    /** Either an object of texts by id, or Apollo's manifest. */
    private void list(JsonNode list) {
        if (list.path("operations").isArray()) {
            list.path("operations")
                    .forEach(operation -> add(
                            operation.path("id").asString(),
                            operation.path("body").asString()));
        } else {
            list.properties().forEach(each -> add(each.getKey(), each.getValue().asString()));
        }
    }

    private void add(String id, String text) {
        byId.put(id, text);
        byId.put(Sha256.of(text), text);
        idByText.putIfAbsent(text, id);
    }

    private static String name(Resource file) {
        var name = String.valueOf(file.getFilename());
        return name.substring(0, name.lastIndexOf('.'));
    }
}

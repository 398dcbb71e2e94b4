package org.plenary.shared;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A wording as JSON. Things and numbers stay what they are, as each language says them in its way; the rest is text. */
final class KeptWording {

    private static final String THING = "thing";

    private KeptWording() {}

    static String write(Wording wording) {
        var values = new HashMap<String, Object>();
        wording.values().forEach((place, value) -> values.put(place, written(value)));
        return JsonMapper.shared().writeValueAsString(Map.of("key", wording.key(), "values", values));
    }

    private static Object written(Object value) {
        return switch (value) {
            case Word.Thing thing -> Map.of(THING, thing.table());
            case Integer number -> number;
            default -> value.toString();
        };
    }

    static Wording read(String json) {
        var kept = JsonMapper.shared().readTree(json);
        var values = new HashMap<String, Object>();
        kept.path("values").properties().forEach(value -> values.put(value.getKey(), read(value.getValue())));
        return new Wording(kept.path("key").asString(), values);
    }

    private static Object read(JsonNode value) {
        if (value.isObject()) {
            return new Word.Thing(value.path(THING).asString());
        }
        return value.isInt() ? (Object) value.asInt() : value.asString();
    }
}

package org.plenary.revision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One field of a row before and after, of a text one language, e.g. {@code title} in French; null where there is no value. */
public record FieldChange(
        String field,
        @Nullable Language language,
        @Nullable String before,
        @Nullable String after) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Set<String> LANGUAGES =
            Arrays.stream(Language.values()).map(Language::code).collect(Collectors.toSet());

    /** What differs, but for what triggers keep. */
    static List<FieldChange> between(@Nullable JSONB before, @Nullable JSONB after) {
        var old = row(before);
        var now = row(after);
        var names = new TreeSet<String>();
        names.addAll(old.propertyNames());
        names.addAll(now.propertyNames());
        names.removeAll(RowStates.KEPT_BY_TRIGGERS);
        var changes = new ArrayList<FieldChange>();
        for (var name : names) {
            add(changes, name, old.path(name), now.path(name));
        }
        return changes;
    }

    private static void add(List<FieldChange> changes, String name, JsonNode old, JsonNode now) {
        if (isText(old) || isText(now)) {
            for (var language : Language.values()) {
                add(changes, name, language, value(old.path(language.code())), value(now.path(language.code())));
            }
        } else {
            add(changes, name, null, value(old), value(now));
        }
    }

    private static void add(
            List<FieldChange> changes,
            String name,
            @Nullable Language language,
            @Nullable String old,
            @Nullable String now) {
        if (!Objects.equals(old, now)) {
            changes.add(new FieldChange(camelCase(name), language, old, now));
        }
    }

    private static boolean isText(JsonNode value) {
        return value.isObject() && LANGUAGES.containsAll(value.propertyNames());
    }

    private static @Nullable String value(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        return value.isString() ? value.asString() : value.toString();
    }

    private static JsonNode row(@Nullable JSONB state) {
        return state == null ? JSON.createObjectNode() : JSON.readTree(state.data());
    }

    private static String camelCase(String column) {
        var words = column.split("_", -1);
        var name = new StringBuilder(words[0]);
        for (var i = 1; i < words.length; i++) {
            name.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
        }
        return name.toString();
    }
}

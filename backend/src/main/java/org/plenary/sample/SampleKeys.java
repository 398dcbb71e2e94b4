package org.plenary.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;

/** The ids of what was made, by the keys that the sample files call it by. */
final class SampleKeys {

    private final Map<String, UUID> ids = new HashMap<>();

    UUID put(String key, UUID id) {
        if (ids.put(key, id) != null) {
            throw new IllegalStateException("The sample content has two things called " + key);
        }
        return id;
    }

    UUID get(String key) {
        var id = ids.get(key);
        if (id == null) {
            throw new IllegalStateException("The sample content has nothing called " + key);
        }
        return id;
    }

    @Nullable
    UUID find(@Nullable String key) {
        return key == null ? null : get(key);
    }

    static LocalizedText text(Map<String, String> byCode) {
        return new LocalizedText(byCode.entrySet().stream()
                .collect(Collectors.toMap(entry -> Language.of(entry.getKey()), Map.Entry::getValue)));
    }

    static @Nullable LocalizedText optionalText(@Nullable Map<String, String> byCode) {
        return byCode == null ? null : text(byCode);
    }

    static <T> List<T> each(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}

package org.plenary.admin.agenda;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.plenary.admin.common.Phrases;

/** Keys as they are printed on keyboards of the language, e.g. {@code Maj+Tab} for {@code Shift+Tab}. */
final class Keys {

    private Keys() {}

    static String say(String keys) {
        return keys.equals("+")
                ? keys
                : Arrays.stream(keys.split("\\+"))
                        .map(key -> Phrases.sayOr("key." + key, key))
                        .collect(Collectors.joining("+"));
    }
}

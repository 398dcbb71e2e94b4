package org.plenary.shared;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A sentence by its key, and what stands in its places, e.g. {@code view.too-many} of 50 views. Keys are those of
 * {@code sentences/en.properties}, or the names of the rules in {@code db/refusals.properties}.
 *
 * @param values by the names of the places: numbers from 0, or columns; what is not known is absent
 */
public record Wording(String key, Map<String, Object> values) {

    public Wording {
        values = Map.copyOf(values);
    }

    /** The sentence of that key with what stands in its places, {@code {0}} first. */
    public static Wording of(String key, @Nullable Object... values) {
        var places = new HashMap<String, Object>();
        for (int place = 0; place < values.length; place++) {
            var value = values[place];
            if (value != null) {
                places.put(String.valueOf(place), value);
            }
        }
        return new Wording(key, places);
    }

    /** What it says in English, and what would be right. */
    public String advice() {
        var sentence = Sentences.say(this);
        return sentence.remedy().isEmpty() ? sentence.words() : sentence.words() + " " + sentence.remedy();
    }

    /** As it is kept until somebody reads it, whatever their language, e.g. {@code {"key": "publication.changed-since"}}. */
    public String keep() {
        return KeptWording.write(this);
    }

    /** The wording that was kept so. */
    public static Wording kept(String json) {
        return KeptWording.read(json);
    }

    /** What it says in English. */
    public String english() {
        return Sentences.say(this).words();
    }
}

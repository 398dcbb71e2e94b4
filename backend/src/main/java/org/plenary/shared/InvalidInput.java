package org.plenary.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Input that cannot be accepted, e.g. {@code The title is empty. Give a title in at least one language.} */
public final class InvalidInput extends RuntimeException implements Refused {

    private final List<String> path;
    private final String remedy;
    private final transient @Nullable Wording wording;

    private InvalidInput(String path, String sentence, String remedy, @Nullable Wording wording) {
        super(sentence);
        this.path = path.isEmpty() ? List.of() : List.of(path.split("\\."));
        this.remedy = remedy;
        this.wording = wording;
    }

    /**
     * Where in the input, e.g. {@code title}, dots between levels; the key of what is wrong and what would be right, e.g.
     * {@code view.too-many}; and what stands in the places of the sentence.
     */
    public static InvalidInput of(String path, String key, @Nullable Object... values) {
        return of(path, Wording.of(key, values));
    }

    static InvalidInput of(String path, Wording wording) {
        var sentence = Sentences.say(wording);
        return new InvalidInput(path, sentence.words(), sentence.remedy(), wording);
    }

    /**
     * In words that need no other language: those of the API's own protocol, which only programs meet, and those that a
     * page has chosen in the language of its reader.
     */
    public static InvalidInput inWords(String path, String sentence, String remedy) {
        return new InvalidInput(path, sentence, remedy, null);
    }

    /** The same of another place in the input, e.g. {@code days.3}. */
    public InvalidInput at(String place) {
        return new InvalidInput(place, String.valueOf(getMessage()), remedy, wording);
    }

    public List<String> path() {
        return path;
    }

    public String remedy() {
        return remedy;
    }

    @Override
    public @Nullable Wording wording() {
        return wording;
    }
}

package org.plenary.shared;

import java.util.List;

/** Input that cannot be accepted, e.g. {@code The title is empty. Give a title in at least one language.} */
public final class InvalidInput extends RuntimeException {

    private final List<String> path;
    private final String remedy;

    /** Where in the input, e.g. {@code title}, dots between levels; what is wrong, with the value; what would be right. */
    public InvalidInput(String path, String message, String remedy) {
        super(message);
        this.path = path.isEmpty() ? List.of() : List.of(path.split("\\."));
        this.remedy = remedy;
    }

    /** The same of another place in the input, e.g. {@code days.3}. */
    public InvalidInput at(String place) {
        return new InvalidInput(place, String.valueOf(getMessage()), remedy);
    }

    public List<String> path() {
        return path;
    }

    public String remedy() {
        return remedy;
    }
}

package org.plenary.plan;

import java.util.UUID;
import java.util.regex.Pattern;
import org.plenary.shared.InvalidInput;

/** The id of a thing in the API, e.g. {@code Meeting:0197f3a2-6c1d-7b52-9a51-3f0c2d7e8b10}. */
public record NodeId(String type, UUID id) {

    private static final Pattern FORM = Pattern.compile(
            "([A-Za-z]{1,40}):(\\p{XDigit}{8}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{12})");
    private static final String REMEDY =
            "Use the id of a thing as the API gave it, e.g. Meeting:0197f3a2-6c1d-7b52-9a51-3f0c2d7e8b10.";

    /** Reads an id of any type. */
    public static NodeId parse(String path, String text) {
        var match = FORM.matcher(text);
        if (!match.matches()) {
            throw InvalidInput.inWords(path, "\"%s\" is no id.".formatted(shortened(text)), REMEDY);
        }
        return new NodeId(match.group(1), UUID.fromString(match.group(2)));
    }

    /** Reads an id that must be of that type, e.g. {@code AgendaItem}; the path names the argument in the error. */
    public static UUID parse(String path, String text, String type) {
        var id = parse(path, text);
        if (!id.type.equals(type)) {
            throw InvalidInput.inWords(
                    path,
                    "\"%s\" is the id of a %s, not of a %s.".formatted(text, id.type, type),
                    "Give an id that begins with %s:.".formatted(type));
        }
        return id.id;
    }

    /** The type that an id seems to be of; empty for what is none. */
    static String typeOf(Object text) {
        var match = FORM.matcher(text.toString());
        return match.matches() ? match.group(1) : "";
    }

    private static String shortened(String text) {
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
    }

    @Override
    public String toString() {
        return type + ":" + id;
    }
}

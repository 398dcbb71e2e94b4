package org.plenary.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.InvalidInput;

/** Where in the arguments of a field a value stands, e.g. {@code filter.or.0.startsOn.gte}. */
public record Path(List<Object> steps) {

    /** An argument itself. */
    public static Path of(String argument) {
        return new Path(List.of(argument));
    }

    public Path then(Object step) {
        var longer = new ArrayList<>(steps);
        longer.add(step);
        return new Path(longer);
    }

    /** No text that is compared with what the register holds need be longer. */
    private static final int LONGEST_TEXT = 2_000;

    /** The value that stands there; null if there is none. */
    @Nullable
    Object in(Map<String, Object> arguments) {
        Object value = arguments;
        for (var step : steps) {
            value = switch (value) {
                case Map<?, ?> object -> object.get(step);
                case List<?> list when step instanceof Integer place && place < list.size() -> list.get(place);
                case null, default -> null;
            };
        }
        if (value instanceof String text && text.length() > LONGEST_TEXT) {
            throw InvalidInput.inWords(
                    toString(),
                    "The text has %d characters; %d are allowed.".formatted(text.length(), LONGEST_TEXT),
                    "Give fewer.");
        }
        return value;
    }

    @Override
    public String toString() {
        return steps.stream().map(Object::toString).collect(Collectors.joining("."));
    }
}

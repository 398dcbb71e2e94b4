package org.plenary.setting;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.plenary.shared.InvalidInput;

/**
 * What the value of a setting can be, and how it is written, e.g. a whole number from 0 to 52.
 *
 * @param <T> the value as services read it
 */
public sealed interface Kind<T> {

    /** Refuses with {@link InvalidInput} at that place what is no such value. */
    T parse(String place, String text);

    /** As it is written, e.g. {@code true}. */
    default String print(T value) {
        return value.toString();
    }

    /** {@code true} or {@code false}. */
    record YesOrNo() implements Kind<Boolean> {

        @Override
        public Boolean parse(String place, String text) {
            return switch (text) {
                case "true" -> true;
                case "false" -> false;
                default ->
                    throw new InvalidInput(
                            place, "\"%s\" is neither true nor false.".formatted(text), "Say one of both.");
            };
        }
    }

    /** A whole number within bounds, e.g. 10. */
    record Whole(int least, int most) implements Kind<Integer> {

        private static final int DIGITS = 9;

        @Override
        public Integer parse(String place, String text) {
            if (!text.matches("[0-9]{1," + DIGITS + "}")
                    || Integer.parseInt(text) < least
                    || Integer.parseInt(text) > most) {
                throw new InvalidInput(
                        place,
                        "\"%s\" is no number from %d to %d.".formatted(text, least, most),
                        "Give a whole number between these.");
            }
            return Integer.valueOf(text);
        }
    }

    /** One line of text, which may be empty, e.g. {@code Vienna}. */
    record Line(int longest) implements Kind<String> {

        @Override
        public String parse(String place, String text) {
            if (text.length() > longest || text.codePoints().anyMatch(Character::isISOControl)) {
                throw new InvalidInput(
                        place,
                        "The text has %d characters, or more than a line.".formatted(text.length()),
                        "Give a line of at most %d characters.".formatted(longest));
            }
            return text.strip();
        }
    }

    /** One of some codes, e.g. {@code fr}; the empty one stands for none. */
    record OneOf(List<String> codes) implements Kind<String> {

        @Override
        public String parse(String place, String text) {
            if (!codes.contains(text)) {
                throw new InvalidInput(
                        place,
                        "\"%s\" is none of what can be chosen.".formatted(text),
                        "Choose one of: %s."
                                .formatted(String.join(
                                        ", ",
                                        codes.stream()
                                                .filter(code -> !code.isEmpty())
                                                .toList())));
            }
            return text;
        }
    }

    /** An hour of the day, e.g. {@code 10:00}. */
    record Hour() implements Kind<LocalTime> {

        @Override
        public LocalTime parse(String place, String text) {
            try {
                return LocalTime.parse(text);
            } catch (DateTimeException malformed) {
                throw new InvalidInput(
                        place, "\"%s\" is no hour of the day.".formatted(text), "Give hours and minutes, e.g. 10:00.");
            }
        }
    }

    /** A time zone by its name, e.g. {@code Europe/Vienna}; empty for none. */
    record Zone() implements Kind<String> {

        @Override
        public String parse(String place, String text) {
            if (!text.isEmpty() && !ZoneId.getAvailableZoneIds().contains(text)) {
                throw new InvalidInput(
                        place, "There is no time zone \"%s\".".formatted(text), "Name one, e.g. Europe/Vienna.");
            }
            return text;
        }
    }

    /** Whatever the start of the product takes, by its own rules. */
    record AtStart() implements Kind<String> {

        @Override
        public String parse(String place, String text) {
            return text;
        }
    }
}

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
                default -> throw InvalidInput.of(place, "setting.neither-true-nor-false", text);
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
                throw InvalidInput.of(place, "setting.no-number", text, least, most);
            }
            return Integer.valueOf(text);
        }
    }

    /** One line of text, which may be empty, e.g. {@code Vienna}. */
    record Line(int longest) implements Kind<String> {

        @Override
        public String parse(String place, String text) {
            if (text.length() > longest || text.codePoints().anyMatch(Character::isISOControl)) {
                throw InvalidInput.of(place, "setting.no-line", text.length(), longest);
            }
            return text.strip();
        }
    }

    /** One of some codes, e.g. {@code fr}; the empty one stands for none. */
    record OneOf(List<String> codes) implements Kind<String> {

        @Override
        public String parse(String place, String text) {
            if (!codes.contains(text)) {
                var choices = codes.stream().filter(code -> !code.isEmpty()).toList();
                throw InvalidInput.of(place, "setting.no-choice", text, String.join(", ", choices));
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
                throw InvalidInput.of(place, "setting.no-hour", text);
            }
        }
    }

    /** A time zone by its name, e.g. {@code Europe/Vienna}; empty for none. */
    record Zone() implements Kind<String> {

        @Override
        public String parse(String place, String text) {
            if (!text.isEmpty() && !ZoneId.getAvailableZoneIds().contains(text)) {
                throw InvalidInput.of(place, "setting.no-time-zone", text);
            }
            return text;
        }
    }

    /** How long something lasts, with its unit, e.g. {@code 5s} or {@code 24h}. */
    record Span() implements Kind<String> {

        @Override
        public String parse(String place, String text) {
            if (!text.matches("0*[1-9][0-9]{0,8}(?:ms|s|m|h|d)")) {
                throw InvalidInput.of(place, "setting.no-span", text);
            }
            return text;
        }
    }

    /** How many bytes, with their unit, e.g. {@code 1MB}. */
    record Size() implements Kind<String> {

        @Override
        public String parse(String place, String text) {
            if (!text.matches("0*[1-9][0-9]{0,2}(?:KB|MB)")) {
                throw InvalidInput.of(place, "setting.no-size", text);
            }
            return text;
        }
    }
}

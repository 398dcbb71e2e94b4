package org.plenary.plan;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;

/** How values of the database read in an answer: times and dates as ISO 8601 writes them, arrays as lists. */
final class Json {

    private Json() {}

    static void value(JsonGenerator json, SerializableString name, @Nullable Object value, boolean required) {
        switch (value) {
            case null -> none(json, name, required);
            case String text -> json.writeString(text);
            case Integer number -> json.writeNumber(number);
            case Double number -> json.writeNumber(number);
            case Boolean flag -> json.writeBoolean(flag);
            case Object[] list -> {
                json.writeStartArray();
                for (var each : list) {
                    json.writeString(each.toString());
                }
                json.writeEndArray();
            }
            case LocalDate date -> date(json, date);
            case OffsetDateTime moment -> json.writeString(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment));
            default -> json.writeString(value.toString());
        }
    }

    /** As its own text, which takes several times as long to make. */
    private static void date(JsonGenerator json, LocalDate date) {
        var year = date.getYear();
        if (year < 1000 || year > 9999) {
            json.writeString(date.toString());
            return;
        }
        var text = new char[10];
        digits(text, 0, 4, year);
        text[4] = '-';
        digits(text, 5, 2, date.getMonthValue());
        text[7] = '-';
        digits(text, 8, 2, date.getDayOfMonth());
        json.writeString(text, 0, text.length);
    }

    private static void digits(char[] text, int start, int count, int number) {
        var left = number;
        for (var i = start + count - 1; i >= start; i--) {
            text[i] = (char) ('0' + left % 10);
            left /= 10;
        }
    }

    static void none(JsonGenerator json, SerializableString name, boolean required) {
        if (required) {
            throw new Writer.Unanswerable(name);
        }
        json.writeNull();
    }
}

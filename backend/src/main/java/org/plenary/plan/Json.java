package org.plenary.plan;

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
            case OffsetDateTime moment -> json.writeString(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment));
            default -> json.writeString(value.toString());
        }
    }

    static void none(JsonGenerator json, SerializableString name, boolean required) {
        if (required) {
            throw new Writer.Unanswerable(name);
        }
        json.writeNull();
    }
}

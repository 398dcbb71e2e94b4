package org.plenary.plan;

import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JacksonSerializable;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeSerializer;

/** A part of an answer that is JSON already, e.g. the data of a query; it passes through as it is. */
public final class RawJson extends JacksonSerializable.Base {

    private final byte[] utf8;

    RawJson(byte[] utf8) {
        this.utf8 = utf8;
    }

    /** As it goes over the wire; not to be changed. */
    public byte[] utf8() {
        return utf8;
    }

    boolean isNull() {
        return utf8.length == 4 && utf8[0] == 'n';
    }

    @Override
    public void serialize(JsonGenerator generator, SerializationContext context) {
        generator.writeRawValue(new Utf8(utf8));
    }

    @Override
    public void serializeWithType(JsonGenerator generator, SerializationContext context, TypeSerializer type) {
        serialize(generator, context);
    }

    @Override
    public String toString() {
        return new String(utf8, StandardCharsets.UTF_8);
    }
}

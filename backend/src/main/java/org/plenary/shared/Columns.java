package org.plenary.shared;

import org.jooq.Field;
import org.jooq.JSONB;

/** Columns read as what they mean, e.g. {@code text(AGENDA_ITEM.TITLE)} as a {@link LocalizedText}. */
public final class Columns {

    private Columns() {}

    public static Field<LocalizedText> text(Field<JSONB> column) {
        return column.convertFrom(LocalizedText.class, LocalizedText::of);
    }

    /** A column of names of an enum's constants, e.g. {@code PUBLISHED}. */
    public static <E extends Enum<E>> Field<E> constant(Field<String> column, Class<E> type) {
        return column.convertFrom(type, name -> name == null ? null : Enum.valueOf(type, name));
    }
}

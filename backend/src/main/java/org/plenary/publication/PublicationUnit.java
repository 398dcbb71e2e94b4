package org.plenary.publication;

import static org.plenary.schema.Plenary.PLENARY;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/** What goes to the public as a whole, e.g. an {@code AGENDA} with all its parts. */
public enum PublicationUnit {
    AGENDA("Agenda"),
    BODY("Body"),
    BUREAU_DECISION("BureauDecision"),
    DOCUMENT("Document"),
    INSTRUMENT("Instrument"),
    MANDATE("Mandate"),
    MEETING("Meeting"),
    RESOLUTION("Resolution");

    private final String type;

    PublicationUnit(String type) {
        this.type = type;
    }

    /** The type in the ids of the API, e.g. {@code BureauDecision}. */
    public String type() {
        return type;
    }

    public static Optional<PublicationUnit> ofType(String type) {
        return Arrays.stream(values()).filter(unit -> unit.type.equals(type)).findFirst();
    }

    static PublicationUnit ofTable(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** In a sentence, e.g. {@code bureau decision}. */
    String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    Table<?> table() {
        return Objects.requireNonNull(PLENARY.getTable(tableName()));
    }

    String tableName() {
        return name().toLowerCase(Locale.ROOT);
    }

    Field<UUID> id() {
        return column("id", UUID.class);
    }

    @SuppressWarnings("unchecked")
    TableField<?, String> publication() {
        return (TableField<?, String>) Objects.requireNonNull(table().field("publication"));
    }

    <T> Field<T> column(String name, Class<T> type) {
        return DSL.field(table().getQualifiedName().append(name), type);
    }
}

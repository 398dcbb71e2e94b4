package org.plenary.plan;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.function.Function;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.plenary.shared.Language;

/** How a text in six languages is read: in the language wanted, else in the first that it has. */
public final class Texts {

    private Texts() {}

    /** The text in the language wanted, else in the first that it has. */
    public static Field<String> best(Field<JSONB> text, Field<String> language) {
        var others = Arrays.stream(Language.values())
                .map(other -> in(text, DSL.inline(other.code())))
                .toArray(Field<?>[]::new);
        return DSL.coalesce(in(text, language), others);
    }

    /** How the database splits a text of a language into words, e.g. french; what it does not know it splits at spaces. */
    public static Field<?> configuration(Field<String> language) {
        return DSL.field(
                "case {0} when 'ar' then 'arabic' when 'fr' then 'french' when 'ru' then 'russian' when 'es' then 'spanish'"
                        + " when 'en' then 'english' else 'simple' end::regconfig",
                Object.class, language);
    }

    static Property.Part object(Function<Table<?>, Field<JSONB>> column) {
        var fields = new LinkedHashMap<String, Property.Value>();
        fields.put("value", new Property.Value((call, row) -> best(column.apply(row), call.language())));
        fields.put("language", new Property.Value((call, row) -> DSL.upper(used(column.apply(row), call.language()))));
        fields.put(
                "isFallback",
                new Property.Value((call, row) ->
                        DSL.field(in(column.apply(row), call.language()).isNull())));
        fields.put(
                "direction",
                new Property.Value((call, row) -> DSL.when(
                                used(column.apply(row), call.language()).eq(DSL.inline(Language.AR.code())),
                                DSL.inline("RTL"))
                        .otherwise(DSL.inline("LTR"))));
        return new Property.Part("LocalizedText", row -> column.apply(row).isNotNull(), fields);
    }

    private static Field<String> used(Field<JSONB> text, Field<String> language) {
        var used = DSL.when(in(text, language).isNotNull(), language);
        for (var other : Language.values()) {
            var code = DSL.inline(other.code());
            used = used.when(in(text, code).isNotNull(), code);
        }
        return used;
    }

    private static Field<String> in(Field<JSONB> text, Field<String> language) {
        return DSL.field("({0} ->> {1})", String.class, text, language);
    }
}

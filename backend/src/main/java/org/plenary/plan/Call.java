package org.plenary.plan;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.Function;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.Role;

/** The use of a field in an operation, as its declaration sees it, e.g. {@code agenda(stage: ADOPTED)} for an editor. */
public interface Call {

    Role role();

    /** Whether the argument is given and not null; different answers make different plans. */
    default boolean has(String argument) {
        return given(argument) != null;
    }

    /** The argument itself, for what decides on the statement, e.g. which fields a filter names; null if there is none. */
    @Nullable
    Object given(String argument);

    /** The use of the field that led to the row, e.g. of {@code search} for the snippet of a result. */
    Call via();

    /** A placeholder for what stands at that path of the arguments, read anew for each request; null stays null. */
    <T> Field<T> bound(Class<T> type, Path path, Function<Object, @Nullable T> read);

    /** A placeholder for the value of a String or enum argument, bound anew for each request. */
    default Field<String> text(String argument) {
        return bound(String.class, Path.of(argument), Object::toString);
    }

    /** A placeholder for the value of an Int argument, bound anew for each request. */
    default Field<Integer> number(String argument) {
        return bound(Integer.class, Path.of(argument), Integer.class::cast);
    }

    /** A placeholder for the value of a Date argument, bound anew for each request. */
    default Field<LocalDate> date(String argument) {
        return bound(LocalDate.class, Path.of(argument), LocalDate.class::cast);
    }

    /** A placeholder for the value of a DateTime argument, bound anew for each request. */
    default Field<OffsetDateTime> moment(String argument) {
        return bound(OffsetDateTime.class, Path.of(argument), OffsetDateTime.class::cast);
    }

    /** A placeholder for the name of who asks, e.g. editor; bound anew for each request, as a plan serves a whole role. */
    Field<String> caller();

    /** A placeholder for the code of the language that is wanted, e.g. fr: the argument {@code language}, else the caller's. */
    Field<String> language();
}

package org.plenary.plan;

import org.jooq.Field;
import org.plenary.shared.Role;

/** The use of a field in an operation, as its declaration sees it, e.g. {@code agenda(stage: ADOPTED)} for an editor. */
public interface Call {

    Role role();

    /** Whether the argument is given and not null; different answers make different plans. */
    boolean has(String argument);

    /** A placeholder for the value of a String or enum argument, bound anew for each request. */
    Field<String> text(String argument);

    /** A placeholder for the value of an Int argument, bound anew for each request. */
    Field<Integer> number(String argument);

    /** A placeholder for the code of the language that is wanted, e.g. fr: the argument {@code language}, else the caller's. */
    Field<String> language();
}

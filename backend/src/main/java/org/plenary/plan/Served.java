package org.plenary.plan;

import java.util.Objects;
import java.util.UUID;
import org.jooq.Context;
import org.jooq.Field;
import org.jooq.impl.CustomField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.plenary.shared.Viewer;

/**
 * The bodies that a limited viewer serves. In a plan it is a parameter that each request binds anew, so that all who are
 * limited share their plans, whatever they serve; elsewhere it is a value.
 */
final class Served extends CustomField<UUID[]> {

    /** Among the data of a configuration that renders plans. */
    static final String IN_A_PLAN = "plenary.plan";

    static final Field<UUID[]> BODIES = new Served();

    private Served() {
        super("served", SQLDataType.UUID.array());
    }

    @Override
    public void accept(Context<?> context) {
        if (context.configuration().data(IN_A_PLAN) != null) {
            context.sql(Parameters.SERVED);
        } else {
            context.visit(
                    DSL.val(Objects.requireNonNull(Viewer.current().bodies()).toArray(UUID[]::new)));
        }
    }
}

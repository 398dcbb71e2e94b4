package org.plenary.plan;

import org.jooq.Field;
import org.plenary.shared.Role;

/** The use of a field while a plan is made: what varies from request to request becomes a placeholder. */
record PlannedCall(Request request, Arguments arguments, Parameters parameters) implements Call {

    @Override
    public Role role() {
        return request.role();
    }

    @Override
    public boolean has(String argument) {
        return request.values(arguments).get(argument) != null;
    }

    @Override
    public Field<String> text(String argument) {
        return parameters.add(String.class, now -> now.values(arguments).get(argument));
    }

    @Override
    public Field<Integer> number(String argument) {
        return parameters.add(Integer.class, now -> now.values(arguments).get(argument));
    }

    @Override
    public Field<String> language() {
        return parameters.add(String.class, now -> Paging.language(now.values(arguments), now.language()));
    }
}

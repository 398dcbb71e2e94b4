package org.plenary.plan;

import graphql.GraphQLContext;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * How many statements the standard engine may spend on what no plan could answer, as it reads one thing at a time. Where
 * none is set, e.g. where it is compared with plans, it may spend any number.
 */
final class Budget {

    static final int STATEMENTS = 2_000;

    /** The budget is used up. */
    static final class Exhausted extends RuntimeException {

        Exhausted() {
            super(
                    "The operation holds an argument that is refused, and what is left of it takes more than %d reads."
                            .formatted(STATEMENTS),
                    null,
                    false,
                    false);
        }
    }

    private final AtomicInteger left = new AtomicInteger(STATEMENTS);

    private Budget() {}

    static void set(GraphQLContext context) {
        context.put(Budget.class, new Budget());
    }

    /** Counts a statement that is about to be sent. */
    static void spend(GraphQLContext context) {
        Budget budget = context.get(Budget.class);
        if (budget != null && budget.left.getAndDecrement() <= 0) {
            throw new Exhausted();
        }
    }
}

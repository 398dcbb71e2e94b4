package org.plenary.plan;

import graphql.GraphQLContext;
import java.util.Map;
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
    private final AtomicInteger rows = new AtomicInteger();

    private Budget() {}

    static Budget set(GraphQLContext context) {
        var budget = new Budget();
        context.put(Budget.class, budget);
        return budget;
    }

    /** What it was, and what was spent of it; rows that were read by a plan count as what they are. */
    Map<String, Number> told() {
        return Cost.told(STATEMENTS, Math.min(STATEMENTS, STATEMENTS - left.get()) + rows.get());
    }

    /** Counts rows that were read by a plan. */
    static void spent(GraphQLContext context, int rows) {
        Budget budget = context.get(Budget.class);
        if (budget != null) {
            budget.rows.addAndGet(rows);
        }
    }

    /** Counts a statement that is about to be sent. */
    static void spend(GraphQLContext context) {
        Budget budget = context.get(Budget.class);
        if (budget != null && budget.left.getAndDecrement() <= 0) {
            throw new Exhausted();
        }
    }
}

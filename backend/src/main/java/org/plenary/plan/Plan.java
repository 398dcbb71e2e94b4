package org.plenary.plan;

import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.Select;
import org.jooq.impl.DSL;

/**
 * What an operation is answered with: the statements that read all levels, by themselves and as a snapshot with those that
 * read the keys of pages at the root, how their rows are read, what is written, and how many rows there may be.
 */
record Plan(Text levels, List<Text> snapshot, List<Rows.Shape> shapes, List<Output> steps, List<Cost> costs) {

    /** Statements in one text, and what is bound in it. */
    record Text(String statements, List<Parameter> parameters) {

        private static final DSLContext RENDERER = DSL.using(SQLDialect.POSTGRES);

        static {
            RENDERER.configuration().data(Served.IN_A_PLAN, true);
        }

        static Text of(List<? extends Select<?>> queries, Parameters parameters) {
            var order = new ArrayList<Parameter>();
            var texts = queries.stream()
                    .map(query -> parameters.resolve(RENDERER.renderInlined(query), order))
                    .toList();
            return new Text(String.join("; ", texts), order);
        }

        Text inside(String before, String after) {
            return new Text(before + statements + after, parameters);
        }
    }

    private static final String BEGIN = "begin isolation level repeatable read read only; ";
    private static final String COMMIT = "; commit";

    /**
     * With its texts also as one snapshot, one round trip each: a second one where pages at the root are read before the
     * rest. They are made once, as the driver knows a long text the faster when it is the very same.
     */
    static Plan of(Text keys, Text levels, List<Rows.Shape> shapes, List<Output> steps, List<Cost> costs) {
        var snapshot = keys.statements.isEmpty()
                ? List.of(levels.inside(BEGIN, COMMIT))
                : List.of(keys.inside(BEGIN, ""), levels.inside("", COMMIT));
        return new Plan(levels, snapshot, shapes, steps, costs);
    }
}

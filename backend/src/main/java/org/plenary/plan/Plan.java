package org.plenary.plan;

import java.util.List;

/** What an operation is answered with: statements in one text, how their rows are read, what is bound, what is written. */
record Plan(String statements, List<Rows.Shape> shapes, List<Parameter> parameters, List<Output> steps) {

    /** The statements as one snapshot, begun and committed in the same round trip. */
    String snapshot() {
        return "begin isolation level repeatable read read only; " + statements + "; commit";
    }
}

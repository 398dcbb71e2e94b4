package org.plenary.search;

import static org.plenary.schema.Tables.BODY;
import static org.plenary.schema.Tables.DOCUMENT;
import static org.plenary.schema.Tables.MEETING;
import static org.plenary.schema.Tables.RESOLUTION;

import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.plenary.plan.Declarations;
import org.plenary.plan.Graph;
import org.springframework.stereotype.Component;

/** How a reference is resolved: to acts by their number, documents and bodies by their symbol, meetings by body and number. */
@Component
class ReferenceReads implements Declarations {

    @Override
    public void declare(Graph graph) {
        graph.root(
                "Query.resolve",
                RESOLUTION,
                (call, act) -> act.NUMBER
                        .eq(Asked.number(call))
                        .and(Asked.kind(call).isNull().or(act.KIND.eq(Asked.kind(call))))
                        .and(Asked.body(call).isNull().or(ofBody(act.BODY_ID, Asked.body(call)))));
        graph.root("Query.resolve", DOCUMENT, (call, document) -> document.SYMBOL_KEY.eq(key(Asked.text(call))));
        graph.root(
                "Query.resolve",
                MEETING,
                (call, meeting) ->
                        meeting.ORDINAL.eq(Asked.ordinal(call)).and(ofBody(meeting.BODY_ID, Asked.body(call))));
        graph.root("Query.resolve", BODY, (call, body) -> endsWith(body.SYMBOL, Asked.text(call)));
    }

    private static Condition ofBody(Field<UUID> bodyId, Field<String> symbol) {
        var body = BODY.as("referred");
        return DSL.exists(DSL.selectOne().from(body).where(body.ID.eq(bodyId)).and(endsWith(body.SYMBOL, symbol)));
    }

    /** Whether a symbol is the one given or ends with it, as CTOC/COP/WG.7 does with WG.7. */
    static Condition endsWith(Field<String> symbol, Field<String> given) {
        return DSL.condition("right('/' || {0}, length({1}) + 1) = '/' || {1}", key(symbol), key(given));
    }

    private static Field<String> key(Field<String> symbol) {
        return DSL.field("plenary.symbol_key({0})", String.class, symbol);
    }
}

package org.plenary.citation;

import static org.plenary.schema.Tables.BODY;
import static org.plenary.schema.Tables.CITATION;
import static org.plenary.schema.Tables.RESOLUTION;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.plenary.plan.Call;
import org.plenary.plan.Declarations;
import org.plenary.plan.Graph;
import org.plenary.plan.Path;
import org.plenary.schema.tables.Citation;
import org.plenary.shared.InvalidInput;
import org.springframework.stereotype.Component;

/** Ways from act to act by what they cite. Each step must be open to the caller, so that no way leads through a draft. */
@Component
class CitationWalks implements Declarations {

    private static final int LONGEST = 6;

    /**
     * The citations of all steps, from none: {0} from where, which is seen if {1}; {2} how many, {3} which, {4} and {5} from and
     * to at each step, and whether what it comes to is seen for sure if {6}.
     */
    private static final String WALK = "with recursive walk(source, act, depth, id, edition_id, seen) as ("
            + "select null::uuid, {0}, 0, null::uuid, null::uuid, {1}"
            + " union select {4}, {5}, walk.depth + 1, step.id, step.edition_id, {6} from walk"
            + " join plenary.citation step on {4} = walk.act where walk.depth < {2} and {3})";

    private static final String BACK = ", back(source, act, depth, id) as ("
            + "(select source, act, depth, id from walk where act = {7} and depth > 0 order by depth, id limit 1)"
            + " union all select step.source, step.act, step.depth, step.id from back cross join lateral ("
            + "select * from walk where walk.depth = back.depth - 1 and walk.depth > 0 and walk.act = back.source"
            + " order by walk.id limit 1) step)";

    @Override
    public void declare(Graph graph) {
        walked(graph, "Resolution.restsOn", true);
        walked(graph, "Resolution.supports", false);
        graph.root("Query.citationPath", CITATION, (call, citation) -> among(way(graph, call), citation))
                .order(
                        CITATION,
                        (call, citation) -> List.of(
                                DSL.field("array_position({0}, {1})", Integer.class, way(graph, call), citation.ID)));
    }

    private static Condition among(Field<UUID[]> ids, Citation citation) {
        return citation.ID.eq(DSL.any(ids)).and(CitationReads.inForce(citation));
    }

    /** As each step of a walk is seen, so is what it comes to. */
    private static void walked(Graph graph, String name, boolean onwards) {
        graph.derives(
                        name,
                        RESOLUTION,
                        CITATION,
                        (call, act) -> reached(parts(call, act.ID, onwards, step -> open(graph, call, step, onwards))))
                .amongUnseen(
                        RESOLUTION, (call, act) -> reached(parts(call, act.ID, onwards, step -> wanted(call, step))))
                .seenFromAbove(CITATION, (role, citation) -> DSL.noCondition())
                .order(CITATION, citation -> List.of());
    }

    private static Table<?> reached(Field<?>[] parts) {
        return DSL.table(
                "(" + WALK + " select walked.* from (select distinct edition_id, id from walk) reached"
                        + " join plenary.citation walked on walked.edition_id = reached.edition_id and walked.id = reached.id)",
                (Object[]) parts);
    }

    /** All steps of a walk, each once, with how many steps it takes to come to it. */
    static Table<?> counted(Graph graph, Call call, Field<UUID> start, boolean onwards) {
        var parts = parts(call, start, onwards, step -> open(graph, call, step, onwards));
        var all = Arrays.copyOf(parts, parts.length + 1);
        all[parts.length] = DSL.field(CitationReads.inForce(CITATION.as("counted")));
        return DSL.table(
                "(" + WALK + " select {0} as act_id, counted.edition_id, counted.id as citation_id, walked.depth"
                        + " from (select id, min(depth) as depth from walk group by id) walked"
                        + " join plenary.citation counted on counted.id = walked.id and {7})",
                (Object[]) all);
    }

    private static Field<UUID[]> way(Graph graph, Call call) {
        var parts = parts(
                act(call, "from"),
                DSL.inline(false),
                bound(call, "maxLength", 4),
                true,
                step -> open(graph, call, step, true));
        var all = Arrays.copyOf(parts, parts.length + 1);
        all[parts.length] = act(call, "to");
        return DSL.field("array(" + WALK + BACK + " select id from back order by depth)", UUID[].class, all);
    }

    private static Field<?>[] parts(
            Call call, Field<UUID> start, boolean onwards, Function<Citation, Condition> followed) {
        return parts(start, DSL.inline(true), bound(call, "depth", 3), onwards, followed);
    }

    /** What is cited by words that were read before it was there may be an act that is not seen; the citation is. */
    private static Field<?>[] parts(
            Field<UUID> start,
            Field<Boolean> seen,
            Field<Integer> most,
            boolean onwards,
            Function<Citation, Condition> followed) {
        var step = CITATION.as("step");
        return new Field<?>[] {
            start,
            seen,
            most,
            DSL.field(followed.apply(step)),
            onwards ? step.SOURCE_RESOLUTION_ID : step.TARGET_RESOLUTION_ID,
            onwards ? step.TARGET_RESOLUTION_ID : step.SOURCE_RESOLUTION_ID,
            onwards ? DSL.field(step.TARGET_REFERENCE_ID.isNull()) : DSL.inline(true)
        };
    }

    private static Condition open(Graph graph, Call call, Citation citation, boolean onwards) {
        var known = DSL.condition("walk.seen");
        return wanted(call, citation)
                .and(
                        onwards
                                ? CitationVisibility.fromAct(graph, call.role(), citation, known)
                                : CitationVisibility.toAct(graph, call.role(), citation, known));
    }

    private static Condition wanted(Call call, Citation citation) {
        var inForce = CitationReads.inForce(citation);
        return call.has("types") ? inForce.and(citation.TYPE.eq(DSL.any(types(call)))) : inForce;
    }

    private static Field<String[]> types(Call call) {
        return call.bound(
                String[].class,
                Path.of("types"),
                given -> ((Collection<?>) given).stream().map(Object::toString).toArray(String[]::new));
    }

    private static Field<Integer> bound(Call call, String argument, int otherwise) {
        return call.has(argument)
                ? call.bound(Integer.class, Path.of(argument), given -> checked(argument, (Integer) given))
                : DSL.inline(otherwise);
    }

    private static Integer checked(String argument, int steps) {
        if (steps < 1 || steps > LONGEST) {
            throw InvalidInput.of(argument, "citation.walk-too-long", steps, LONGEST);
        }
        return steps;
    }

    /** The act that a key names; of a resolution and a decision of one number the former, if no kind is named. */
    private static Field<UUID> act(Call call, String argument) {
        var key = Path.of(argument);
        var act = RESOLUTION.as("act_" + argument);
        var body = BODY.as("body_" + argument);
        var kind = call.bound(String.class, key.then("kind"), Object::toString);
        return DSL.field(DSL.select(act.ID)
                .from(act)
                .join(body)
                .on(body.ID.eq(act.BODY_ID))
                .where(DSL.condition(
                        "plenary.symbol_key({0}) = plenary.symbol_key({1})",
                        body.SYMBOL, call.bound(String.class, key.then("conference"), Object::toString)))
                .and(act.NUMBER.eq(call.bound(
                        String.class,
                        key.then("number"),
                        each -> each.toString().replaceAll("\\s", ""))))
                .and(kind.isNull().or(act.KIND.eq(kind)))
                .orderBy(act.KIND.desc())
                .limit(DSL.inline(1)));
    }
}

package org.plenary.mandate;

import static org.plenary.schema.Tables.AGENDA;
import static org.plenary.schema.Tables.AGENDA_ITEM;
import static org.plenary.schema.Tables.CITATION;
import static org.plenary.schema.Tables.MANDATE;
import static org.plenary.schema.Tables.MANDATE_CHAIN;
import static org.plenary.schema.Tables.MANDATE_HOP;

import java.util.List;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.plenary.agenda.Editions;
import org.plenary.plan.Call;
import org.plenary.plan.Declarations;
import org.plenary.plan.Graph;
import org.plenary.plan.Path;
import org.plenary.schema.tables.MandateChain;
import org.plenary.shared.InvalidInput;
import org.springframework.stereotype.Component;

/**
 * Why an item is on an agenda. The first hops are its mandates, each with the words of the agenda that name the authority,
 * and whatever else those words rest it on; from there on it is what the acts themselves rest on.
 */
@Component
class MandateChains implements Declarations {

    private static final int DEEPEST = 6;

    /**
     * {0} the edition and {1} the item, {2} how many hops; the others are conditions on the aliases that they name. No alias
     * may be one that a row above can have.
     */
    private static final String CHAIN = """
            (with recursive
            text as (
                select said.id from plenary.annotation_paragraph said where said.agenda_id = {0} and said.item_id = {1}),
            authority_type as (
                select k.code from plenary.citation_type k where k.family = 'AUTHORITY'),
            named as (
                select named.*, coalesce(named.target_resolution_id, named.target_document_id, named.target_bureau_decision_id,
                        named.target_recommendation_id, named.target_meeting_id) as act_id
                from plenary.citation named
                where named.agenda_id = {0}
                    and (named.source_item_id = {1} or named.source_paragraph_id in (select id from text))
                    and {3}),
            mandated as (
                select mandated.id, coalesce(mandated.authority_resolution_id, mandated.authority_bureau_decision_id,
                        mandated.authority_recommendation_id) as act_id
                from plenary.mandate mandated where mandated.subject_item_id = {1} and {4}),
            hop(hop_id, mandate_id, edition_id, citation_id, assertion, depth, act_id) as (
                (select m.id, m.id, proof.edition_id, proof.id, coalesce(proof.assertion, 'EDITORIAL'), 1, m.act_id
                from mandated m
                left join lateral (
                    select n.edition_id, n.id, n.assertion from named n where n.act_id = m.act_id
                    order by n.assertion = 'STATED' desc, n.type in (select code from authority_type) desc, n.id limit 1) proof on true
                union all
                select n.id, null, n.edition_id, n.id, n.assertion, 1, n.act_id
                from named n
                where n.type in (select code from authority_type)
                    and (n.act_id is null or n.act_id not in (select act_id from mandated)))
                union
                select beyond.id, null, beyond.edition_id, beyond.id, beyond.assertion, hop.depth + 1,
                    coalesce(beyond.target_resolution_id, beyond.target_document_id, beyond.target_bureau_decision_id,
                        beyond.target_recommendation_id, beyond.target_meeting_id)
                from hop
                join plenary.citation beyond on hop.act_id in (beyond.source_resolution_id, beyond.source_document_id,
                    beyond.source_bureau_decision_id)
                where hop.depth < {2} and beyond.type in (select code from authority_type) and {5})
            select {0} as agenda_id, {1} as item_id, hop_id, mandate_id, edition_id, citation_id, assertion, depth
            from (select hop.*, min(depth) over (partition by hop_id) as nearest from hop) followed
            where depth = nearest)""";

    @Override
    public void declare(Graph graph) {
        graph.part("MandateChain", MANDATE_CHAIN, chain -> List.of(chain.AGENDA_ID, chain.ITEM_ID))
                .visibleWith(AGENDA, chain -> List.of(chain.AGENDA_ID));
        graph.owns(
                "AgendaItem.mandateChain",
                AGENDA_ITEM,
                MANDATE_CHAIN,
                chain -> List.of(chain.AGENDA_ID, chain.ITEM_ID));
        graph.part("MandateHop", MANDATE_HOP, hop -> List.of(hop.ITEM_ID, hop.HOP_ID))
                .visibleWith(AGENDA, hop -> List.of(hop.AGENDA_ID))
                .order(hop -> List.of(hop.DEPTH, hop.MANDATE_ID))
                .fields(List.of(MANDATE_HOP.DEPTH, MANDATE_HOP.ASSERTION));
        graph.derives("MandateChain.hops", MANDATE_CHAIN, MANDATE_HOP, (call, chain) -> hops(graph, call, chain));
        graph.refers("MandateHop.mandate", MANDATE_HOP, MANDATE, hop -> List.of(hop.MANDATE_ID));
        graph.refers("MandateHop.citation", MANDATE_HOP, CITATION, hop -> List.of(hop.EDITION_ID, hop.CITATION_ID));
    }

    private static Table<?> hops(Graph graph, Call call, MandateChain chain) {
        var beyond = CITATION.as("beyond");
        return DSL.table(
                CHAIN,
                chain.AGENDA_ID,
                chain.ITEM_ID,
                depth(call.via()),
                DSL.field(graph.visible(call.role(), CITATION.as("named"))),
                DSL.field(graph.visible(call.role(), MANDATE.as("mandated"))),
                DSL.field(graph.visible(call.role(), beyond).and(Editions.counts(beyond.AGENDA_ID))));
    }

    private static Field<Integer> depth(Call call) {
        return call.has("depth")
                ? call.bound(Integer.class, Path.of("depth"), given -> checked((Integer) given))
                : DSL.inline(3);
    }

    private static Integer checked(int hops) {
        if (hops < 1 || hops > DEEPEST) {
            throw InvalidInput.of("depth", "mandate.chain-too-long", hops, DEEPEST);
        }
        return hops;
    }
}

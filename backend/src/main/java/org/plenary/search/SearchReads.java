package org.plenary.search;

import static org.plenary.schema.Tables.AGENDA;
import static org.plenary.schema.Tables.AGENDA_ITEM;
import static org.plenary.schema.Tables.ANNOTATION_PARAGRAPH;
import static org.plenary.schema.Tables.BODY;
import static org.plenary.schema.Tables.DOCUMENT;
import static org.plenary.schema.Tables.RESOLUTION;
import static org.plenary.schema.Tables.SEARCH_RESULT;

import java.util.Collection;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.plenary.plan.Call;
import org.plenary.plan.Declarations;
import org.plenary.plan.Graph;
import org.plenary.plan.Path;
import org.plenary.plan.Texts;
import org.plenary.plan.Visibility;
import org.plenary.schema.tables.SearchResult;
import org.springframework.stereotype.Component;

/** How a search finds, ranks and quotes. */
@Component
class SearchReads implements Declarations {

    private static final int FEW = 20;

    @Override
    public void declare(Graph graph) {
        graph.part("SearchResult", SEARCH_RESULT, result -> List.of(result.EDITION_ID, result.ID))
                .visible((role, result) -> Visibility.seen(graph, role, AGENDA.as("searched"), result.AGENDA_ID)
                        .and(Visibility.seen(graph, role, DOCUMENT.as("searched_document"), result.DOCUMENT_ID))
                        .and(Visibility.seen(graph, role, RESOLUTION.as("searched_act"), result.RESOLUTION_ID)))
                .facet("facets", "kind", (call, result) -> result.KIND)
                .facet("bodyFacets", "body", (call, result) -> body(graph, call, result))
                .facet("yearFacets", "year", (call, result) -> year(result))
                .facet("languageFacets", "language", (call, result) -> language(result))
                .fields(List.of(SEARCH_RESULT.KIND))
                .field("date", result -> result.DATED)
                .field(
                        "languages",
                        result -> DSL.field(
                                "array(select upper(spoken) from jsonb_object_keys({0}) spoken order by spoken)",
                                String[].class, result.TEXT))
                .field("reference", result -> DSL.nullif(result.REFERENCE, DSL.inline("")))
                .field("score", (call, result) -> score(call.via(), result))
                .field("snippet", (call, result) -> snippet(call.via(), result));
        graph.root("Query.search", SEARCH_RESULT, (call, result) -> found(graph, call, result))
                .bestFirst(SEARCH_RESULT, (call, result) -> List.of(score(call, result)));
        graph.refers(
                "SearchResult.item", SEARCH_RESULT, AGENDA_ITEM, result -> List.of(result.AGENDA_ID, result.ITEM_ID));
        graph.refers(
                "SearchResult.item",
                SEARCH_RESULT,
                ANNOTATION_PARAGRAPH,
                result -> List.of(result.AGENDA_ID, result.PARAGRAPH_ID));
        graph.refers("SearchResult.item", SEARCH_RESULT, DOCUMENT, result -> List.of(result.DOCUMENT_ID));
        graph.refers("SearchResult.item", SEARCH_RESULT, RESOLUTION, result -> List.of(result.RESOLUTION_ID));
        graph.refers(
                "SearchResult.agendaItem",
                SEARCH_RESULT,
                AGENDA_ITEM,
                result -> List.of(result.AGENDA_ID, result.ITEM_ID));
        graph.refers(
                "SearchResult.annotation",
                SEARCH_RESULT,
                ANNOTATION_PARAGRAPH,
                result -> List.of(result.AGENDA_ID, result.PARAGRAPH_ID));
        graph.refers("SearchResult.body", SEARCH_RESULT, BODY, result -> List.of(result.BODY_ID));
        graph.refers("SearchResult.document", SEARCH_RESULT, DOCUMENT, result -> List.of(result.DOCUMENT_ID));
        graph.refers("SearchResult.resolution", SEARCH_RESULT, RESOLUTION, result -> List.of(result.RESOLUTION_ID));
    }

    /** By symbol, else by name, of those whose body the caller may see. */
    private static Field<String> body(Graph graph, Call call, SearchResult result) {
        var body = BODY.as("body_of_result");
        return DSL.field(DSL.select(DSL.coalesce(body.SYMBOL, Texts.best(body.NAME, call.language())))
                .from(body)
                .where(body.ID.eq(result.BODY_ID))
                .and(graph.visible(call.role(), body)));
    }

    private static Field<Integer> year(SearchResult result) {
        return DSL.field("extract(year from {0})::integer", Integer.class, result.DATED);
    }

    /** Each of the languages that it is in. */
    private static Field<String> language(SearchResult result) {
        return DSL.field("upper(jsonb_object_keys({0}))", String.class, result.TEXT);
    }

    /**
     * As it is written, or, where little is written so, by letters that are alike, as of a word that is misspelt. Where enough
     * is written so, nothing is asked for, so that the index of letters is not read in vain.
     */
    private static Condition found(Graph graph, Call call, SearchResult result) {
        var alike = DSL.condition(
                "(select case when {0} then lower({1}) end) operator(plenary.<%) {2}",
                few(graph, call), Asked.text(call), result.LETTERS);
        var found = written(call, result).or(alike);
        return call.has("kinds") ? found.and(result.KIND.eq(DSL.any(kinds(call)))) : found;
    }

    /** By its words, by letters that stand in it as they are, or by how it is referred to. */
    private static Condition written(Call call, SearchResult result) {
        return DSL.condition("{0} @@ {1}", result.WORDS, query(call))
                .or(DSL.condition(
                        "{0} like '%' || regexp_replace(lower({1}), '([\\\\%_])', '\\\\\\1', 'g') || '%'",
                        result.LETTERS, Asked.text(call)))
                .or(named(call, result));
    }

    /** Whether whoever asks sees few things in which it is written so. */
    private static Condition few(Graph graph, Call call) {
        var other = SEARCH_RESULT.as("written");
        var some = DSL.selectOne()
                .from(other)
                .where(written(call, other))
                .and(graph.visible(call.role(), other))
                .limit(DSL.inline(FEW));
        return DSL.field(DSL.selectCount().from(some.asTable("few"))).lt(DSL.inline(FEW));
    }

    private static Field<String[]> kinds(Call call) {
        return call.bound(
                String[].class,
                Path.of("kinds"),
                given -> ((Collection<?>) given).stream().map(Object::toString).toArray(String[]::new));
    }

    private static Condition named(Call call, SearchResult result) {
        return DSL.condition("{0} = plenary.symbol_key({1})", result.REFERENCE_KEY, Asked.text(call));
    }

    /** How much alike the letters are is asked only where the words are others: of thousands of texts that would take long. */
    private static Field<Double> score(Call call, SearchResult result) {
        return DSL.field(
                "(case when {0} then 2 else 0 end + ts_rank_cd({1}, {2})"
                        + " + case when {1} @@ {2} then 1 else plenary.word_similarity(lower({3}), {4}) end)::float8",
                Double.class, named(call, result), result.WORDS, query(call), Asked.text(call), result.LETTERS);
    }

    private static Field<String> snippet(Call call, SearchResult result) {
        return DSL.field(
                "ts_headline({0}, {1}, {2}, 'StartSel=**, StopSel=**, MaxWords=30, MinWords=10')",
                String.class,
                Texts.configuration(call.language()),
                Texts.best(result.TEXT, call.language()),
                query(call));
    }

    private static Field<?> query(Call call) {
        return DSL.field(
                "websearch_to_tsquery({0}, {1})", Object.class, Texts.configuration(call.language()), Asked.text(call));
    }
}

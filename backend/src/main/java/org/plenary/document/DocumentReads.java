package org.plenary.document;

import static org.plenary.schema.Tables.AGENDA;
import static org.plenary.schema.Tables.BODY;
import static org.plenary.schema.Tables.DOCUMENT;
import static org.plenary.schema.Tables.DOCUMENTATION_ENTRY;
import static org.plenary.schema.Tables.MEETING;

import java.util.List;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.plenary.plan.Declarations;
import org.plenary.plan.Graph;
import org.plenary.plan.Visibility;
import org.plenary.shared.Role;
import org.springframework.stereotype.Component;

/** How documents are read. The public sees those of general distribution only. */
@Component
class DocumentReads implements Declarations {

    @Override
    public void declare(Graph graph) {
        graph.thing("Document", DOCUMENT, document -> List.of(document.ID))
                .visible(DocumentReads::visible)
                .order(document -> List.of(document.SYMBOL_KEY))
                .fields(List.of(DOCUMENT.SYMBOL, DOCUMENT.NATURE, DOCUMENT.DISTRIBUTION, DOCUMENT.ISSUED_ON))
                .fields(List.of(DOCUMENT.PUBLICATION, DOCUMENT.PUBLISHED_AT))
                .fields(List.of(DOCUMENT.VERSION, DOCUMENT.CREATED_AT, DOCUMENT.UPDATED_AT))
                .field("originalLanguage", document -> DSL.upper(document.ORIGINAL_LANGUAGE))
                .text("title", "titleText", document -> document.TITLE);
        graph.root(
                "Query.document",
                DOCUMENT,
                (call, document) ->
                        document.SYMBOL_KEY.eq(DSL.upper(DSL.regexpReplaceAll(call.text("symbol"), "\\s", ""))));
        graph.root("Query.documents", DOCUMENT, (call, document) -> DSL.noCondition());
        graph.refers("Agenda.document", AGENDA, DOCUMENT, agenda -> List.of(agenda.DOCUMENT_ID));
        graph.refers("DocumentationEntry.document", DOCUMENTATION_ENTRY, DOCUMENT, entry -> List.of(entry.DOCUMENT_ID));
        graph.owns("Meeting.documents", MEETING, DOCUMENT, document -> List.of(document.MEETING_ID));
        graph.owns("Body.documents", BODY, DOCUMENT, document -> List.of(document.BODY_ID));
    }

    private static Condition visible(Role role, org.plenary.schema.tables.Document document) {
        var published = Visibility.published(role, document.PUBLICATION);
        return role.atLeast(Role.READER)
                ? published
                : published.and(document.DISTRIBUTION.eq(DSL.inline(Distribution.GENERAL.name())));
    }
}

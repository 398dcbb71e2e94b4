package org.plenary.agenda;

import static org.plenary.schema.Tables.AGENDA;
import static org.plenary.schema.Tables.AGENDA_ITEM;
import static org.plenary.schema.Tables.ANNOTATION_PARAGRAPH;
import static org.plenary.schema.Tables.DOCUMENT;
import static org.plenary.schema.Tables.DOCUMENTATION_ENTRY;

import java.util.List;
import org.jooq.impl.DSL;
import org.plenary.plan.Declarations;
import org.plenary.plan.Graph;
import org.springframework.stereotype.Component;

/** How annotations and documentation lists are read, both in the order of print. */
@Component
class AnnotationReads implements Declarations {

    @Override
    public void declare(Graph graph) {
        graph.thing("AnnotationParagraph", ANNOTATION_PARAGRAPH, each -> List.of(each.AGENDA_ID, each.ID))
                .visibleWith(AGENDA, paragraph -> List.of(paragraph.AGENDA_ID))
                .current((role, each) -> Editions.current(role, ANNOTATION_PARAGRAPH, each.AGENDA_ID, each.ID))
                .order(paragraph -> List.of(paragraph.POSITION))
                .fields(List.of(ANNOTATION_PARAGRAPH.POSITION, ANNOTATION_PARAGRAPH.SECTION))
                .fields(List.of(
                        ANNOTATION_PARAGRAPH.VERSION, ANNOTATION_PARAGRAPH.CREATED_AT, ANNOTATION_PARAGRAPH.UPDATED_AT))
                .text("text", "localizedText", paragraph -> paragraph.TEXT);
        graph.owns(
                "AgendaItem.annotation",
                AGENDA_ITEM,
                ANNOTATION_PARAGRAPH,
                paragraph -> List.of(paragraph.AGENDA_ID, paragraph.ITEM_ID));

        graph.thing("DocumentationEntry", DOCUMENTATION_ENTRY, each -> List.of(each.AGENDA_ID, each.ID))
                .visibleWith(AGENDA, entry -> List.of(entry.AGENDA_ID))
                .current((role, each) -> Editions.current(role, DOCUMENTATION_ENTRY, each.AGENDA_ID, each.ID))
                .order(entry -> List.of(entry.POSITION))
                .fields(List.of(
                        DOCUMENTATION_ENTRY.POSITION,
                        DOCUMENTATION_ENTRY.ROLE,
                        DOCUMENTATION_ENTRY.STATUS,
                        DOCUMENTATION_ENTRY.DUE_ON))
                .fields(List.of(
                        DOCUMENTATION_ENTRY.VERSION, DOCUMENTATION_ENTRY.CREATED_AT, DOCUMENTATION_ENTRY.UPDATED_AT))
                .text("title", "titleText", entry -> entry.TITLE);
        graph.owns(
                "AgendaItem.documentation",
                AGENDA_ITEM,
                DOCUMENTATION_ENTRY,
                entry -> List.of(entry.AGENDA_ID, entry.ITEM_ID));
        graph.owns(
                        "Document.documentation",
                        DOCUMENT,
                        DOCUMENTATION_ENTRY,
                        (call, document, entry) -> entry.DOCUMENT_ID
                                .eq(document.ID)
                                .and(DSL.exists(DSL.selectOne()
                                        .from(AGENDA)
                                        .where(AGENDA.ID.eq(entry.AGENDA_ID))
                                        .and(AGENDA.IN_FORCE))))
                .order(DOCUMENTATION_ENTRY, entry -> List.of());
    }
}

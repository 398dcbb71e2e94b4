package org.plenary.agenda;

import static org.plenary.schema.Tables.AGENDA;
import static org.plenary.schema.Tables.AGENDA_ITEM;
import static org.plenary.schema.Tables.AGENDA_ITEM_IDENTITY;
import static org.plenary.schema.Tables.ANNOTATION_PARAGRAPH;
import static org.plenary.schema.Tables.CITATION;
import static org.plenary.schema.Tables.DOCUMENT;
import static org.plenary.schema.Tables.DOCUMENTATION_ENTRY;
import static org.plenary.schema.Tables.MANDATE;
import static org.plenary.schema.Tables.MEETING;
import static org.plenary.schema.Tables.SLOT;

import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.plenary.plan.Declarations;
import org.plenary.plan.Graph;
import org.plenary.plan.Visibility;
import org.plenary.schema.tables.AgendaItem;
import org.plenary.shared.Role;
import org.springframework.stereotype.Component;

/** How agendas and their items are read. What is part of an edition is seen with it. */
@Component
class AgendaReads implements Declarations {

    @Override
    public void declare(Graph graph) {
        graph.thing("Agenda", AGENDA, agenda -> List.of(agenda.ID))
                .visible((role, agenda) -> visible(graph, role, agenda))
                .order(agenda -> List.of(agenda.STAGE_RANK, agenda.EDITION))
                .fields(List.of(AGENDA.STAGE, AGENDA.EDITION, AGENDA.ANNOTATED, AGENDA.IN_FORCE, AGENDA.ADOPTED_AT))
                .fields(List.of(AGENDA.PUBLICATION, AGENDA.PUBLISHED_AT))
                .fields(List.of(AGENDA.VERSION, AGENDA.CREATED_AT, AGENDA.UPDATED_AT));
        graph.root(
                "Query.agenda",
                AGENDA,
                (call, agenda) -> agenda.ID.eq(DSL.field(
                        "substring({0} from '^Agenda:([[:xdigit:]-]{36})$')::uuid", UUID.class, call.text("id"))));
        // That it is of the meeting follows, and lets the database begin with those few.
        graph.owns(
                        "Meeting.agenda",
                        MEETING,
                        AGENDA,
                        (call, meeting, agenda) -> agenda.MEETING_ID
                                .eq(meeting.ID)
                                .and(agenda.ID.eq(Editions.shown(
                                        call.role(),
                                        meeting.ID,
                                        each -> call.has("stage")
                                                ? each.STAGE.eq(call.text("stage"))
                                                : DSL.noCondition()))))
                .seenFromAbove(AGENDA, (role, agenda) -> Visibility.published(role, agenda.PUBLICATION));
        graph.owns("Meeting.agendas", MEETING, AGENDA, agenda -> List.of(agenda.MEETING_ID))
                .seenFromAbove(AGENDA, (role, agenda) -> Visibility.published(role, agenda.PUBLICATION));
        graph.owns("Document.agendas", DOCUMENT, AGENDA, agenda -> List.of(agenda.DOCUMENT_ID));
        graph.refers("AgendaItem.agenda", AGENDA_ITEM, AGENDA, item -> List.of(item.AGENDA_ID));
        graph.refers("Slot.agenda", SLOT, AGENDA, slot -> List.of(slot.AGENDA_ID));
        graph.refers("Citation.agenda", CITATION, AGENDA, citation -> List.of(citation.AGENDA_ID));
        declareItems(graph);
    }

    private static void declareItems(Graph graph) {
        graph.thing("AgendaItem", AGENDA_ITEM, item -> List.of(item.AGENDA_ID, item.ID))
                .visibleWith(AGENDA, item -> List.of(item.AGENDA_ID))
                .current((role, item) -> Editions.current(role, AGENDA_ITEM, item.AGENDA_ID, item.ID))
                .order(item -> List.of(item.POSITION))
                .fields(List.of(AGENDA_ITEM.NUMBER, AGENDA_ITEM.MARKER, AGENDA_ITEM.LABEL, AGENDA_ITEM.POSITION))
                .fields(List.of(AGENDA_ITEM.KIND, AGENDA_ITEM.ACTION, AGENDA_ITEM.FURTHER_DOCUMENTATION))
                .fields(List.of(AGENDA_ITEM.VERSION, AGENDA_ITEM.CREATED_AT, AGENDA_ITEM.UPDATED_AT))
                .field("depth", item -> DSL.cardinality(item.PATH).minus(DSL.inline(1)))
                .text("title", "titleText", item -> item.TITLE);
        graph.root("Query.agendaItems", AGENDA_ITEM, (call, item) -> inForce(item));
        graph.owns(
                        "Agenda.items",
                        AGENDA,
                        AGENDA_ITEM,
                        (call, agenda, item) -> item.AGENDA_ID.eq(agenda.ID).and(item.PARENT_ID.isNull()))
                .tops(
                        AGENDA_ITEM,
                        "Agenda.allItems",
                        "children",
                        item -> List.of(item.AGENDA_ID, item.PARENT_ID),
                        item -> DSL.cardinality(item.PATH));
        graph.owns("Agenda.allItems", AGENDA, AGENDA_ITEM, item -> List.of(item.AGENDA_ID))
                .order(AGENDA_ITEM, AgendaReads::place);
        graph.links(
                        "AgendaItem.descendants",
                        AGENDA_ITEM,
                        AGENDA_ITEM,
                        (call, item, below) -> below.AGENDA_ID
                                .eq(item.AGENDA_ID)
                                .and(item.ID.eq(DSL.any(below.PATH)))
                                .and(below.ID.ne(item.ID)))
                .order(AGENDA_ITEM, AgendaReads::place);
        graph.owns("AgendaItem.children", AGENDA_ITEM, AGENDA_ITEM, item -> List.of(item.AGENDA_ID, item.PARENT_ID));
        graph.refers("AgendaItem.parent", AGENDA_ITEM, AGENDA_ITEM, item -> List.of(item.AGENDA_ID, item.PARENT_ID));
        graph.refers(
                "AgendaItem.previous",
                AGENDA_ITEM,
                AGENDA_ITEM,
                item -> List.of(item.AGENDA_ID, neighbour(item, false)));
        graph.refers(
                "AgendaItem.next", AGENDA_ITEM, AGENDA_ITEM, item -> List.of(item.AGENDA_ID, neighbour(item, true)));
        graph.links(
                        "AgendaItem.path",
                        AGENDA_ITEM,
                        AGENDA_ITEM,
                        (call, item, above) ->
                                above.AGENDA_ID.eq(item.AGENDA_ID).and(above.ID.eq(DSL.any(item.PATH))))
                .order(AGENDA_ITEM, above -> List.of(DSL.cardinality(above.PATH)));
        graph.links(
                "Mandate.subject",
                MANDATE,
                AGENDA_ITEM,
                (call, mandate, item) -> item.ID
                        .eq(mandate.SUBJECT_ITEM_ID)
                        .and(Editions.current(call.role(), AGENDA_ITEM, item.AGENDA_ID, item.ID)));
        graph.links(
                "Mandate.fulfilledBy",
                MANDATE,
                AGENDA_ITEM,
                (call, mandate, item) -> item.ID
                        .eq(mandate.FULFILLED_BY_ITEM_ID)
                        .and(Editions.current(call.role(), AGENDA_ITEM, item.AGENDA_ID, item.ID)));
        graph.links(
                "AgendaItem.continues",
                AGENDA_ITEM,
                AGENDA_ITEM,
                (call, item, earlier) -> inForce(earlier)
                        .and(earlier.ID.eq(DSL.select(AGENDA_ITEM_IDENTITY.CONTINUES_ID)
                                .from(AGENDA_ITEM_IDENTITY)
                                .where(AGENDA_ITEM_IDENTITY.ID.eq(item.ID)))));
        graph.links(
                "AgendaItem.continuedBy",
                AGENDA_ITEM,
                AGENDA_ITEM,
                (call, item, later) -> inForce(later)
                        .and(later.ID.in(DSL.select(AGENDA_ITEM_IDENTITY.ID)
                                .from(AGENDA_ITEM_IDENTITY)
                                .where(AGENDA_ITEM_IDENTITY.CONTINUES_ID.eq(item.ID)))));
        graph.refers(
                "AnnotationParagraph.item",
                ANNOTATION_PARAGRAPH,
                AGENDA_ITEM,
                paragraph -> List.of(paragraph.AGENDA_ID, paragraph.ITEM_ID));
        graph.refers(
                "DocumentationEntry.item",
                DOCUMENTATION_ENTRY,
                AGENDA_ITEM,
                entry -> List.of(entry.AGENDA_ID, entry.ITEM_ID));
        graph.refers("Slot.item", SLOT, AGENDA_ITEM, slot -> List.of(slot.AGENDA_ID, slot.ITEM_ID));
    }

    private static Condition visible(Graph graph, Role role, org.plenary.schema.tables.Agenda agenda) {
        var meeting = MEETING.as("meeting_of_" + agenda.getName());
        return Visibility.published(graph, role, agenda.PUBLICATION, meeting, agenda.MEETING_ID);
    }

    private static Field<UUID> neighbour(AgendaItem item, boolean after) {
        var other = AGENDA_ITEM.as("neighbour");
        return DSL.field(DSL.select(other.ID)
                .from(other)
                .where(other.AGENDA_ID.eq(item.AGENDA_ID))
                .and(other.PARENT_ID.isNotDistinctFrom(item.PARENT_ID))
                .and(after ? other.POSITION.gt(item.POSITION) : other.POSITION.lt(item.POSITION))
                .orderBy(after ? other.POSITION.asc() : other.POSITION.desc())
                .limit(DSL.inline(1)));
    }

    private static Condition inForce(AgendaItem item) {
        return DSL.exists(
                DSL.selectOne().from(AGENDA).where(AGENDA.ID.eq(item.AGENDA_ID)).and(AGENDA.IN_FORCE));
    }

    /** Where an item stands in print: the positions from the top down to it. */
    private static List<Field<?>> place(AgendaItem item) {
        var above = AGENDA_ITEM.as("above_" + item.getName());
        return List.of(DSL.array(DSL.select(above.POSITION)
                .from(above)
                .where(above.AGENDA_ID.eq(item.AGENDA_ID))
                .and(above.ID.eq(DSL.any(item.PATH)))
                .orderBy(DSL.cardinality(above.PATH))));
    }
}

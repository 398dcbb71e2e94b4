package org.plenary.agenda;

import static org.plenary.schema.Tables.AGENDA;
import static org.plenary.schema.Tables.BUREAU_DECISION;
import static org.plenary.schema.Tables.CITATION;
import static org.plenary.schema.Tables.DOCUMENT;
import static org.plenary.schema.Tables.DOCUMENTATION_ENTRY;
import static org.plenary.schema.Tables.MEETING;
import static org.plenary.schema.Tables.RESOLUTION;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.plenary.publication.Companions;
import org.plenary.publication.PublicationUnit;
import org.plenary.shared.Publication;
import org.springframework.stereotype.Component;

/**
 * What a reader must see with an edition, as its text speaks of it: the meeting, the document that it is issued as, the
 * documents that it lists or cites, the acts and meetings that it cites, and the bodies of all these.
 */
@Component
class AgendaCompanions implements Companions {

    private final DSLContext database;

    AgendaCompanions(DSLContext database) {
        this.database = database;
    }

    @Override
    public PublicationUnit of() {
        return PublicationUnit.AGENDA;
    }

    @Override
    public List<Companion> with(UUID id) {
        var resolved = hidden(RESOLUTION, RESOLUTION.ID, resolutionsOf(id));
        var acts = hidden(BUREAU_DECISION, BUREAU_DECISION.ID, actsOf(id));
        return Stream.of(
                        as(PublicationUnit.MEETING, database.fetchValues(meetingOf(id))),
                        as(PublicationUnit.MEETING, hidden(MEETING, MEETING.ID, cited(id, CITATION.TARGET_MEETING_ID))),
                        as(PublicationUnit.DOCUMENT, hidden(DOCUMENT, DOCUMENT.ID, documentsOf(id))),
                        as(PublicationUnit.BODY, bodiesOf(RESOLUTION.BODY_ID, RESOLUTION.ID, resolved)),
                        as(PublicationUnit.BODY, bodiesOf(BUREAU_DECISION.BODY_ID, BUREAU_DECISION.ID, acts)),
                        as(PublicationUnit.RESOLUTION, resolved),
                        as(PublicationUnit.BUREAU_DECISION, acts))
                .flatMap(List::stream)
                .toList();
    }

    /** Every published edition of the stage, so that no earlier one reappears. */
    @Override
    public List<UUID> withdrawnWith(UUID id) {
        var withdrawn = AGENDA.as("withdrawn");
        return database.select(AGENDA.ID)
                .from(AGENDA)
                .join(withdrawn)
                .on(withdrawn.MEETING_ID.eq(AGENDA.MEETING_ID), withdrawn.STAGE.eq(AGENDA.STAGE))
                .where(withdrawn.ID.eq(id), AGENDA.PUBLICATION.eq(Publication.PUBLISHED.name()))
                .orderBy(AGENDA.EDITION)
                .fetch(AGENDA.ID);
    }

    @Override
    public boolean frozenOncePublished() {
        return true;
    }

    /** How many documents are not public yet. */
    int countDocuments(UUID id) {
        return hidden(DOCUMENT, DOCUMENT.ID, documentsOf(id)).size();
    }

    /** How many resolutions, decisions and acts of bureaux are not public yet. */
    int countActs(UUID id) {
        return hidden(RESOLUTION, RESOLUTION.ID, resolutionsOf(id)).size()
                + hidden(BUREAU_DECISION, BUREAU_DECISION.ID, actsOf(id)).size();
    }

    private static List<Companion> as(PublicationUnit unit, List<UUID> ids) {
        return ids.stream().map(id -> new Companion(unit, id)).toList();
    }

    private static Select<Record1<UUID>> meetingOf(UUID id) {
        return DSL.select(AGENDA.MEETING_ID).from(AGENDA).where(AGENDA.ID.eq(id));
    }

    private static Select<Record1<UUID>> documentsOf(UUID id) {
        return cited(id, CITATION.TARGET_DOCUMENT_ID)
                .union(cited(id, CITATION.SOURCE_DOCUMENT_ID))
                .union(DSL.select(DOCUMENTATION_ENTRY.DOCUMENT_ID)
                        .from(DOCUMENTATION_ENTRY)
                        .where(DOCUMENTATION_ENTRY.AGENDA_ID.eq(id)))
                .union(DSL.select(AGENDA.DOCUMENT_ID).from(AGENDA).where(AGENDA.ID.eq(id)));
    }

    private static Select<Record1<UUID>> resolutionsOf(UUID id) {
        return cited(id, CITATION.TARGET_RESOLUTION_ID).union(cited(id, CITATION.SOURCE_RESOLUTION_ID));
    }

    private static Select<Record1<UUID>> actsOf(UUID id) {
        return cited(id, CITATION.TARGET_BUREAU_DECISION_ID).union(cited(id, CITATION.SOURCE_BUREAU_DECISION_ID));
    }

    private static Select<Record1<UUID>> cited(UUID id, Field<UUID> end) {
        return DSL.select(end).from(CITATION).where(CITATION.AGENDA_ID.eq(id));
    }

    private List<UUID> hidden(Table<?> table, TableField<?, UUID> id, Select<Record1<UUID>> among) {
        return database.select(id)
                .from(table)
                .where(id.in(among))
                .and(DSL.field(DSL.name(table.getName(), "publication"), String.class)
                        .ne(Publication.PUBLISHED.name()))
                .fetch(id);
    }

    private List<UUID> bodiesOf(TableField<?, UUID> body, TableField<?, UUID> id, List<UUID> things) {
        return database.selectDistinct(body)
                .from(Objects.requireNonNull(id.getTable()))
                .where(id.in(things))
                .fetch(body);
    }
}

package org.plenary.agenda;

import static org.plenary.schema.Tables.BUREAU_DECISION;
import static org.plenary.schema.Tables.CITATION;
import static org.plenary.schema.Tables.DOCUMENT;
import static org.plenary.schema.Tables.DOCUMENTATION_ENTRY;
import static org.plenary.schema.Tables.MEETING;
import static org.plenary.schema.Tables.RESOLUTION;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.plenary.body.BodyService;
import org.plenary.document.DocumentService;
import org.plenary.meeting.MeetingService;
import org.plenary.resolution.BureauService;
import org.plenary.resolution.ResolutionService;
import org.plenary.shared.Publication;
import org.springframework.stereotype.Component;

/**
 * What a reader must see with an edition, as its text speaks of it: the document that it is issued as, the documents that it
 * lists or cites, the acts and meetings that it cites, and the bodies of all these.
 */
@Component
class Companions {

    private final DSLContext database;
    private final BodyService bodies;
    private final MeetingService meetings;
    private final DocumentService documents;
    private final ResolutionService resolutions;
    private final BureauService bureaux;

    Companions(
            DSLContext database,
            BodyService bodies,
            MeetingService meetings,
            DocumentService documents,
            ResolutionService resolutions,
            BureauService bureaux) {
        this.database = database;
        this.bodies = bodies;
        this.meetings = meetings;
        this.documents = documents;
        this.resolutions = resolutions;
        this.bureaux = bureaux;
    }

    /** How many documents are not public yet. */
    int countDocuments(Agenda agenda) {
        return hidden(DOCUMENT, DOCUMENT.ID, documentsOf(agenda)).size();
    }

    /** How many resolutions, decisions and acts of bureaux are not public yet. */
    int countActs(Agenda agenda) {
        return hidden(RESOLUTION, RESOLUTION.ID, resolutionsOf(agenda)).size()
                + hidden(BUREAU_DECISION, BUREAU_DECISION.ID, actsOf(agenda)).size();
    }

    void publish(Agenda agenda) {
        meetings.publish(agenda.meetingId());
        hidden(MEETING, MEETING.ID, cited(agenda, CITATION.TARGET_MEETING_ID)).forEach(meetings::publish);
        hidden(DOCUMENT, DOCUMENT.ID, documentsOf(agenda)).forEach(documents::publish);
        var resolved = hidden(RESOLUTION, RESOLUTION.ID, resolutionsOf(agenda));
        var acts = hidden(BUREAU_DECISION, BUREAU_DECISION.ID, actsOf(agenda));
        bodiesOf(RESOLUTION.BODY_ID, RESOLUTION.ID, resolved).forEach(bodies::publish);
        bodiesOf(BUREAU_DECISION.BODY_ID, BUREAU_DECISION.ID, acts).forEach(bodies::publish);
        resolved.forEach(resolutions::publish);
        acts.forEach(bureaux::publish);
    }

    private Select<Record1<UUID>> documentsOf(Agenda agenda) {
        return cited(agenda, CITATION.TARGET_DOCUMENT_ID)
                .union(cited(agenda, CITATION.SOURCE_DOCUMENT_ID))
                .union(DSL.select(DOCUMENTATION_ENTRY.DOCUMENT_ID)
                        .from(DOCUMENTATION_ENTRY)
                        .where(DOCUMENTATION_ENTRY.AGENDA_ID.eq(agenda.id())))
                .union(DSL.select(DSL.val(agenda.documentId(), UUID.class)));
    }

    private static Select<Record1<UUID>> resolutionsOf(Agenda agenda) {
        return cited(agenda, CITATION.TARGET_RESOLUTION_ID).union(cited(agenda, CITATION.SOURCE_RESOLUTION_ID));
    }

    private static Select<Record1<UUID>> actsOf(Agenda agenda) {
        return cited(agenda, CITATION.TARGET_BUREAU_DECISION_ID)
                .union(cited(agenda, CITATION.SOURCE_BUREAU_DECISION_ID));
    }

    private static Select<Record1<UUID>> cited(Agenda agenda, Field<UUID> end) {
        return DSL.select(end).from(CITATION).where(CITATION.AGENDA_ID.eq(agenda.id()));
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

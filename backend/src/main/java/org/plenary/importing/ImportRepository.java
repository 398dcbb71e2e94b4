package org.plenary.importing;

import static org.plenary.schema.Tables.AGENDA;
import static org.plenary.schema.Tables.AGENDA_IMPORT;

import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.plenary.agenda.AgendaStage;
import org.springframework.stereotype.Repository;

@Repository
class ImportRepository {

    private final DSLContext database;

    ImportRepository(DSLContext database) {
        this.database = database;
    }

    /** The hash of the file that the meeting's agenda of that stage was last read from. */
    Optional<String> findLatest(UUID meetingId, AgendaStage stage) {
        return database.select(AGENDA_IMPORT.SOURCE_SHA256)
                .from(AGENDA_IMPORT)
                .join(AGENDA)
                .on(AGENDA.ID.eq(AGENDA_IMPORT.AGENDA_ID))
                .where(AGENDA.MEETING_ID.eq(meetingId), AGENDA.STAGE.eq(stage.name()))
                .orderBy(AGENDA_IMPORT.CREATED_AT.desc(), AGENDA_IMPORT.ID.desc())
                .limit(1)
                .fetchOptional(AGENDA_IMPORT.SOURCE_SHA256);
    }

    void record(UUID agendaId, String name, String sha256) {
        database.deleteFrom(AGENDA_IMPORT)
                .where(AGENDA_IMPORT.AGENDA_ID.eq(agendaId), AGENDA_IMPORT.SOURCE_SHA256.eq(sha256))
                .execute();
        database.insertInto(AGENDA_IMPORT)
                .set(AGENDA_IMPORT.AGENDA_ID, agendaId)
                .set(AGENDA_IMPORT.SOURCE_NAME, name)
                .set(AGENDA_IMPORT.SOURCE_SHA256, sha256)
                .execute();
    }

    /** The document that the edition is issued as. */
    void setDocument(UUID agendaId, UUID documentId) {
        database.update(AGENDA)
                .set(AGENDA.DOCUMENT_ID, documentId)
                .where(AGENDA.ID.eq(agendaId))
                .execute();
    }

    /** The document of the latest edition of that stage that has one. */
    Optional<UUID> findDocument(UUID meetingId, AgendaStage stage) {
        return database.select(AGENDA.DOCUMENT_ID)
                .from(AGENDA)
                .where(AGENDA.MEETING_ID.eq(meetingId), AGENDA.STAGE.eq(stage.name()), AGENDA.DOCUMENT_ID.isNotNull())
                .orderBy(AGENDA.EDITION.desc())
                .limit(1)
                .fetchOptional(AGENDA.DOCUMENT_ID);
    }
}

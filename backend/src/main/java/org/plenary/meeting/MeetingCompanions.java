package org.plenary.meeting;

import static org.plenary.schema.Tables.MEETING;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.plenary.publication.Companions;
import org.plenary.publication.PublicationUnit;
import org.springframework.stereotype.Component;

/** A meeting is seen with its body. */
@Component
class MeetingCompanions implements Companions {

    private final DSLContext database;

    MeetingCompanions(DSLContext database) {
        this.database = database;
    }

    @Override
    public PublicationUnit of() {
        return PublicationUnit.MEETING;
    }

    @Override
    public List<Companion> with(UUID id) {
        return database.select(MEETING.BODY_ID)
                .from(MEETING)
                .where(MEETING.ID.eq(id))
                .fetch(body -> new Companion(PublicationUnit.BODY, body.value1()));
    }
}

package org.plenary.body;

import static org.plenary.schema.Tables.BODY;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.plenary.publication.Companions;
import org.plenary.publication.PublicationUnit;
import org.springframework.stereotype.Component;

/** A body is seen with those above it. */
@Component
class BodyCompanions implements Companions {

    private final DSLContext database;

    BodyCompanions(DSLContext database) {
        this.database = database;
    }

    @Override
    public PublicationUnit of() {
        return PublicationUnit.BODY;
    }

    @Override
    public List<Companion> with(UUID id) {
        return database.select(BODY.PARENT_ID)
                .from(BODY)
                .where(BODY.ID.eq(id), BODY.PARENT_ID.isNotNull())
                .fetch(parent -> new Companion(PublicationUnit.BODY, parent.value1()));
    }
}

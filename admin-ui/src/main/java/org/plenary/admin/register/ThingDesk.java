package org.plenary.admin.register;

import org.plenary.admin.common.Undoable;
import org.plenary.admin.history.HistoryDesk;
import org.plenary.publication.PublicationService;
import org.plenary.revision.RevisionService;
import org.plenary.shared.Changes;
import org.springframework.stereotype.Component;

/** The services that every page of a thing needs. */
@Component
record ThingDesk(Changes changes, RevisionService revisions, PublicationService publications, HistoryDesk history) {

    /** Changes that can be taken back, after each of which the page is shown anew. */
    Undoable undoable(Runnable show) {
        return new Undoable(changes, revisions, show);
    }
}

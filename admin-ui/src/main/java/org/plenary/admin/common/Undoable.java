package org.plenary.admin.common;

import static org.plenary.admin.common.Phrases.say;

import java.util.Objects;
import java.util.function.Supplier;
import org.plenary.revision.RevisionService;
import org.plenary.shared.Changes;
import org.plenary.shared.Conflict;
import org.plenary.shared.InvalidInput;

/** A change that is made at once, and taken back as long as its notice stands; the page shows how it is after each. */
public final class Undoable {

    private final Changes changes;
    private final RevisionService revisions;
    private final Runnable show;

    public Undoable(Changes changes, RevisionService revisions, Runnable show) {
        this.changes = changes;
        this.revisions = revisions;
        this.show = show;
    }

    /** What was done in words, e.g. {@code The paragraph was moved.}; what is refused is said, and changes nothing. */
    public void make(String done, Supplier<?> work) {
        make(done, work, show);
    }

    /** The same, after which there is another page to show, e.g. the list that a thing was deleted from. */
    public void make(String done, Supplier<?> work, Runnable after) {
        try {
            var recorded = changes.record(work);
            after.run();
            if (recorded.change() != null) {
                Notice.undoable(done, () -> {
                    revisions.undo(Objects.requireNonNull(recorded.change()));
                    show.run();
                });
            }
        } catch (InvalidInput invalid) {
            Notice.refuse(invalid);
        } catch (Conflict conflict) {
            show.run();
            Notice.refuse(say("undoable.changed-meanwhile"), say("undoable.changed-meanwhile.remedy"));
        }
    }
}

package org.plenary.admin.check;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.html.Div;
import java.util.UUID;
import org.plenary.admin.common.EmptyState;
import org.plenary.admin.common.Notice;
import org.plenary.check.CheckService;
import org.plenary.check.MeetingCheck;
import org.plenary.revision.RevisionService;
import org.plenary.shared.Changes;

/** What is to be put right in one meeting. */
public final class ChecksPane extends Div {

    private final CheckService checks;
    private final Changes changes;
    private final RevisionService revisions;
    private final UUID meeting;
    private final Runnable whenMended;

    public ChecksPane(
            CheckService checks, Changes changes, RevisionService revisions, UUID meeting, Runnable whenMended) {
        this.checks = checks;
        this.changes = changes;
        this.revisions = revisions;
        this.meeting = meeting;
        this.whenMended = whenMended;
        addClassName("checks");
        show();
    }

    private void show() {
        removeAll();
        var found = checks.find(meeting);
        add(
                found.isEmpty()
                        ? new EmptyState(say("checks.none"), say("checks.none.lesson"))
                        : new CheckList(found, check -> null, this::mend));
    }

    private void mend(MeetingCheck check) {
        var change = changes.record(() -> checks.mend(check)).change();
        whenMended.run();
        if (change == null) {
            return;
        }
        long number = change;
        Notice.undoable(say("checks.mended"), () -> {
            changes.record(() -> {
                revisions.undo(number);
                return check;
            });
            whenMended.run();
        });
    }
}

package org.plenary.admin.check;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.html.Div;
import java.util.UUID;
import org.plenary.admin.common.EmptyState;
import org.plenary.admin.common.Undoable;
import org.plenary.check.CheckService;
import org.plenary.check.MeetingCheck;
import org.plenary.revision.RevisionService;
import org.plenary.shared.Changes;

/** What is to be put right in one meeting. */
public final class ChecksPane extends Div {

    private final CheckService checks;
    private final Undoable undoable;
    private final UUID meeting;

    public ChecksPane(
            CheckService checks, Changes changes, RevisionService revisions, UUID meeting, Runnable whenMended) {
        this.checks = checks;
        this.meeting = meeting;
        undoable = new Undoable(changes, revisions, whenMended);
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
        undoable.make(say("checks.mended"), () -> checks.mend(check));
    }
}

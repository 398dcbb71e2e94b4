package org.plenary.admin.register;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.details.Details;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.plenary.admin.history.VersionsPane;
import org.plenary.publication.PublicationUnit;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;

/** What a thing was before, at the foot of its page, asked for when it is wanted. For those who may see drafts. */
final class ThingHistory {

    private ThingHistory() {}

    /** Open at once where it was when the page was shown before. */
    static Optional<Details> of(
            ThingDesk things, PublicationUnit unit, UUID id, boolean mayChange, boolean open, Runnable whenTakenBack) {
        if (!Viewer.current().mayAs(Role.EDITOR)) {
            return Optional.empty();
        }
        var history = new Details(say("Side.HISTORY"));
        history.addClassName("thing-history");
        history.addOpenedChangeListener(change -> {
            history.removeAll();
            if (change.isOpened()) {
                history.add(new VersionsPane(
                        things.history(), unit.name().toLowerCase(Locale.ROOT), id, mayChange, whenTakenBack));
            }
        });
        history.setOpened(open);
        return Optional.of(history);
    }
}

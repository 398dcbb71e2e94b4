package org.plenary.admin.meeting;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.admin.agenda.AgendaDesk;
import org.plenary.admin.common.EmptyState;
import org.plenary.admin.history.ActionList;
import org.plenary.admin.history.ComparisonPane;
import org.plenary.agenda.Agenda;
import org.plenary.meeting.Meeting;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;

/** Who changed the agenda lately, when and what; and any two of its editions against each other. */
class HistoryPane extends Div {

    private static final int MOST = 500;

    HistoryPane(AgendaDesk desk, Meeting meeting, @Nullable Agenda agenda) {
        addClassName("history-pane");
        if (!Viewer.current().mayAs(Role.EDITOR)) {
            add(new EmptyState(say("meeting.history-closed"), say("meeting.history-closed.lesson")));
            return;
        }
        var changes = new ActionList(
                desk.history(),
                () -> agenda == null ? List.of() : desk.revisions().findOfUnit("agenda", agenda.id(), MOST),
                () -> {});
        var comparison = new ComparisonPane(desk.history(), meeting.id());
        comparison.setVisible(false);
        var tabs = new Tabs(new Tab(say("meeting.changes")), new Tab(say("meeting.compare")));
        tabs.addSelectedChangeListener(change -> {
            changes.setVisible(tabs.getSelectedIndex() == 0);
            comparison.setVisible(tabs.getSelectedIndex() == 1);
        });
        add(tabs, changes, comparison);
    }
}

package org.plenary.admin.meeting;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.admin.agenda.AgendaDesk;
import org.plenary.admin.common.EmptyState;
import org.plenary.admin.common.Links;
import org.plenary.admin.history.ActionList;
import org.plenary.admin.history.ComparisonPane;
import org.plenary.agenda.Agenda;
import org.plenary.meeting.Meeting;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;

/**
 * Who changed the agenda lately, when and what; and any two of its editions against each other, which comes first as soon
 * as there are two.
 */
class HistoryPane extends Div {

    /** The parameter of the address that says which of the two is shown. */
    static final String SHOW = "show";

    private static final String CHANGES = "changes";
    private static final String EDITIONS = "editions";
    private static final int MOST = 500;

    HistoryPane(AgendaDesk desk, Meeting meeting, @Nullable Agenda agenda, @Nullable String wanted) {
        addClassName("history-pane");
        if (!Viewer.current().mayAs(Role.EDITOR)) {
            add(new EmptyState(say("meeting.history-closed"), say("meeting.history-closed.lesson")));
            return;
        }
        boolean several = desk.agendas().findEditions(meeting.id()).size() > 1;
        boolean comparing = wanted == null ? several : wanted.equals(EDITIONS);
        var nav = new Nav(
                link(meeting, CHANGES, say("meeting.changes"), !comparing),
                link(meeting, EDITIONS, say("meeting.compare"), comparing));
        nav.addClassName("sides-nav");
        nav.setAriaLabel(say("Side.HISTORY"));
        add(
                nav,
                comparing
                        ? new ComparisonPane(desk.history(), meeting.id())
                        : new ActionList(
                                desk.history(),
                                () -> agenda == null
                                        ? List.of()
                                        : desk.revisions().findOfUnit("agenda", agenda.id(), MOST),
                                true,
                                () -> {}));
    }

    private static Anchor link(Meeting meeting, String side, String words, boolean here) {
        var link = Links.to("meetings/%s/history?%s=%s".formatted(meeting.id(), SHOW, side), words);
        if (here) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}

package org.plenary.admin.timetable;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.plenary.admin.agenda.AgendaDesk;
import org.plenary.admin.common.Links;
import org.plenary.admin.common.Notice;
import org.plenary.meeting.Meeting;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.plenary.timetable.Budget;

/** The sittings of a meeting that has no agenda yet: they are planned long before it. */
public final class SittingsPane extends Div implements SittingPlan.Place {

    private final transient AgendaDesk desk;
    private final transient Meeting meeting;
    private final transient SittingPlan plan;
    private transient @Nullable Long last;

    public SittingsPane(AgendaDesk desk, Meeting meeting) {
        this.desk = desk;
        this.meeting = meeting;
        plan = new SittingPlan(desk, meeting, this);
        addClassName("timetable-board");
        show();
    }

    private void show() {
        removeAll();
        var sittings = desk.meetings().findSittings(meeting.id());
        var toolbar = new Div(new Resources(meeting, sittings, 0).line());
        toolbar.addClassName("toolbar");
        if (plan.mayChange()) {
            var tools = new Div(plan.add(sittings));
            tools.addClassName("tools");
            toolbar.add(tools);
        }
        add(toolbar);
        if (sittings.isEmpty()) {
            add(plan.none());
            return;
        }
        var panes = new Div(SittingPlan.days(
                sittings,
                sitting -> plan.offer(new SittingCard(sitting, Budget.of(sitting, List.of()), List.of()), sitting)));
        panes.addClassName("panes");
        add(panes);
        if (Viewer.current().mayAs(Role.EDITOR)) {
            add(later());
        }
    }

    /** What comes next. */
    private Div later() {
        var later = new Div(
                new Span(say("sitting.before-agenda")),
                Links.to("meetings/" + meeting.id() + "/agenda", say("meeting.begin-agenda")));
        later.addClassName("before-agenda");
        return later;
    }

    @Override
    public <T> T make(String done, Supplier<T> work) {
        var recorded = desk.changes().record(work);
        last = recorded.change();
        return recorded.value();
    }

    @Override
    public void made(String done) {
        show();
        if (last != null) {
            var change = Objects.requireNonNull(last);
            Notice.undoable(done, () -> {
                desk.revisions().undo(change);
                show();
            });
        }
    }
}

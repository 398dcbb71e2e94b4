package org.plenary.admin.timetable;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import org.plenary.meeting.Meeting;

/** The items that are in no sitting, to be dragged into one; a slot that is dropped here is taken out. */
class WaitingList extends Aside {

    WaitingList(Scheduling scheduling, Moves moves, Meeting meeting) {
        addClassName("waiting");
        getElement().setAttribute("aria-label", say("timetable.waiting"));
        var waiting = scheduling.timetable().waiting();
        add(new H2(say("timetable.waiting") + (waiting.isEmpty() ? "" : " (" + waiting.size() + ")")));
        if (waiting.isEmpty()) {
            add(new Paragraph(say("timetable.waiting.none")));
            return;
        }
        var list = new OrderedList();
        waiting.forEach(item -> {
            var row = new SlotRow(
                    new SlotRow.Line(meeting.id(), item.id(), item.label(), item.title(), null, false, null), true);
            moves.offer(row, item);
            list.add(row);
        });
        add(list, new Paragraph(say("timetable.waiting.lesson")));
    }
}

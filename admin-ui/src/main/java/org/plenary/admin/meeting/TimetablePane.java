package org.plenary.admin.meeting;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenary.admin.agenda.AgendaDesk;
import org.plenary.admin.common.EmptyState;
import org.plenary.admin.common.Texts;
import org.plenary.admin.common.Words;
import org.plenary.agenda.Agenda;
import org.plenary.meeting.Meeting;
import org.plenary.meeting.Sitting;
import org.plenary.timetable.Slot;

/** The timetable to look at: each day with its sittings, each sitting with its items. */
class TimetablePane extends Div {

    TimetablePane(AgendaDesk desk, Meeting meeting, @Nullable Agenda agenda) {
        addClassName("timetable");
        var sittings = desk.meetings().findSittings(meeting.id());
        if (sittings.isEmpty()) {
            add(new EmptyState(
                    "No sittings yet",
                    "A sitting is one half-day in which the meeting sits. Sittings come with an imported agenda that"
                            + " holds a timetable."));
            return;
        }
        var slots = agenda == null
                ? java.util.Map.<UUID, List<Slot>>of()
                : desk.timetable().findSlots(agenda.id()).stream().collect(Collectors.groupingBy(Slot::sittingId));
        var days = sittings.stream()
                .collect(Collectors.groupingBy(Sitting::date, LinkedHashMap::new, Collectors.toList()));
        days.forEach((date, ofDay) -> {
            var day = new Section(new H2(Words.weekday(date)));
            day.addClassName("day");
            ofDay.forEach(sitting -> day.add(sitting(meeting, sitting, slots.getOrDefault(sitting.id(), List.of()))));
            add(day);
        });
    }

    private static Component sitting(Meeting meeting, Sitting sitting, List<Slot> slots) {
        var heading = new H3(Words.times(sitting.startsAt(), sitting.endsAt()));
        var list = new OrderedList();
        slots.forEach(slot -> {
            var title = new Span(item(meeting, slot));
            if (slot.continued()) {
                title.add(Texts.quiet(" (continued)"));
            }
            var entry = new ListItem(Texts.symbol(slot.itemLabel()), title);
            if (slot.minutes() != null) {
                entry.add(Texts.quiet(slot.minutes() + " min"));
            }
            list.add(entry);
        });
        var card = new Div(heading, slots.isEmpty() ? Texts.quiet("No item yet") : list);
        card.addClassName("sitting");
        return card;
    }

    private static RouterLink item(Meeting meeting, Slot slot) {
        var link = new RouterLink("", MeetingView.class, MeetingView.at(meeting.id(), Side.AGENDA));
        link.setQueryParameters(
                QueryParameters.of(MeetingView.ITEM, slot.itemId().toString()));
        link.add(Texts.text(slot.itemTitle()));
        return link;
    }
}

package org.plenary.admin.meeting;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenary.admin.agenda.AgendaDesk;
import org.plenary.admin.common.EmptyState;
import org.plenary.admin.common.Texts;
import org.plenary.admin.common.Words;
import org.plenary.agenda.Agenda;
import org.plenary.meeting.Meeting;
import org.plenary.revision.Revision;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;

/** Who changed the agenda lately, when and what: one entry for each action. */
class HistoryPane extends Div {

    private static final int MOST = 500;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.UK);

    HistoryPane(AgendaDesk desk, Meeting meeting, @Nullable Agenda agenda) {
        addClassName("history");
        if (!Viewer.current().mayAs(Role.EDITOR)) {
            add(new EmptyState("The history is not public", "Sign in as an editor to see who changed what."));
            return;
        }
        var actions = agenda == null
                ? new LinkedHashMap<Long, List<Revision>>()
                : desk.revisions().findOfUnit("agenda", agenda.id(), MOST).stream()
                        .collect(Collectors.groupingBy(Revision::change, LinkedHashMap::new, Collectors.toList()));
        if (actions.isEmpty()) {
            add(new EmptyState("Nothing has happened yet", "Every change to the agenda is kept here with its author."));
            return;
        }
        var list = new OrderedList();
        actions.values().forEach(action -> list.add(entry(action)));
        add(Texts.quiet("The latest changes to the agenda of " + Words.of(meeting)), list);
    }

    private static Component entry(List<Revision> action) {
        var first = action.getFirst();
        var when = first.at().atZoneSameInstant(ZoneId.systemDefault());
        var what = new Span(Words.capitalized(
                first.reason() == null ? first.operation().toLowerCase(Locale.ROOT) : first.reason()));
        what.addClassName("what");
        var who = new Span(first.actor());
        who.addClassName("who");
        return new ListItem(new Span(MOMENT.format(when)), who, new Div(what, Texts.quiet(scale(action))));
    }

    /** What was touched, each thing once, e.g. {@code 7 agenda items, 13 annotation paragraphs}. */
    private static String scale(List<Revision> action) {
        return action.stream()
                .collect(Collectors.groupingBy(
                        Revision::entity,
                        LinkedHashMap::new,
                        Collectors.mapping(Revision::entityId, Collectors.toSet())))
                .entrySet()
                .stream()
                .map(kind -> Words.count(kind.getValue().size(), kind.getKey().replace('_', ' ')))
                .collect(Collectors.joining(", "));
    }
}

package org.plenary.admin.home;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.plenary.admin.check.CheckList;
import org.plenary.admin.common.Deeds;
import org.plenary.admin.common.Links;
import org.plenary.admin.common.Places;
import org.plenary.admin.common.StateBadge;
import org.plenary.admin.common.Texts;
import org.plenary.admin.common.Words;
import org.plenary.check.MeetingCheck;
import org.plenary.due.Clearance;
import org.plenary.due.DueService;
import org.plenary.due.LatestChange;
import org.plenary.due.Silence;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;

/** What else is due: clearances, silence that ends, findings, and beside them what was done lately. */
class DueLists extends Div {

    private static final int MOST = 8;
    private static final int FINDINGS = 5;

    DueLists(DueService due, List<MeetingCheck> found) {
        addClassName("due-lists");
        if (Viewer.current().mayAs(Role.CLEARER)) {
            list(
                    say("home.clearances"),
                    say("home.clearances.none"),
                    due.clearances(MOST).stream().map(DueLists::clearance).toList());
        }
        list(
                say("home.silences"),
                say("home.silences.none"),
                due.silences(MOST).stream().map(DueLists::silence).toList());
        list(
                say("checks"),
                say("home.checks.none"),
                found.stream().limit(FINDINGS).map(DueLists::finding).toList());
        if (found.size() > FINDINGS) {
            add(Links.to("checks", say("home.checks.all", found.size())));
        }
        list(
                say("home.latest"),
                say("home.latest.none"),
                due.latest(MOST).stream().map(DueLists::change).toList());
    }

    private void list(String title, String none, List<? extends Component> entries) {
        var section = new Section(new H2(title));
        if (entries.isEmpty()) {
            var nothing = new Paragraph(none);
            nothing.addClassName("quiet");
            section.add(nothing);
        } else {
            var list = new UnorderedList();
            entries.forEach(entry -> list.add(new ListItem(entry)));
            section.add(list);
        }
        add(section);
    }

    private static Component clearance(Clearance waiting) {
        var name = new Span(Texts.symbol(waiting.symbol()), new Span(" "), Texts.text(waiting.title()));
        var link = Links.to(place(waiting), name);
        return entry(link, new StateBadge(waiting.publication()));
    }

    /** Where its next step can be taken. */
    private static String place(Clearance waiting) {
        return switch (waiting.unit()) {
            case "agenda" -> "meetings/%s/agenda".formatted(waiting.meetingId());
            case "meeting" -> "meetings/%s/overview".formatted(waiting.unitId());
            default -> Places.page(waiting.unit(), waiting.unitId());
        };
    }

    /** Where it can be seen; of what is gone, the list that it was in. */
    private static String place(LatestChange change) {
        if (change.meetingId() != null) {
            return "meetings/" + change.meetingId() + "/history";
        }
        if (!change.there()) {
            return Places.list(change.unit());
        }
        return switch (change.unit()) {
            case "setting" -> Places.list("setting");
            case "account" -> Places.list("account") + "/" + change.symbol();
            default -> Places.page(change.unit(), change.thingId());
        };
    }

    private static Component silence(Silence silence) {
        return entry(
                Links.to("bureau-decisions/" + silence.id(), Texts.text(silence.subject())),
                Texts.quiet(say(
                        "home.silence-ends",
                        Words.moment(silence.deadline().atZoneSameInstant(ZoneId.systemDefault())))));
    }

    private static Component finding(MeetingCheck check) {
        return entry(CheckList.link(check), new StateBadge(check.severity()));
    }

    private static Component change(LatestChange change) {
        var what = Deeds.reason(Objects.requireNonNullElse(change.reason(), change.unit()));
        var details = new Span(
                Texts.quiet(change.actor()),
                new Span(" · "),
                Texts.quiet(Words.moment(change.at().atZoneSameInstant(ZoneId.systemDefault()))),
                new Span(" "));
        if (change.symbol() != null) {
            details.add(Texts.symbol(change.symbol()));
        }
        return entry(Links.to(place(change), what), details);
    }

    private static Div entry(Component what, Component more) {
        var entry = new Div(what, more);
        entry.addClassName("due");
        return entry;
    }
}

package org.plenary.admin.home;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenary.admin.check.CheckList;
import org.plenary.admin.common.Links;
import org.plenary.admin.common.StateBadge;
import org.plenary.admin.common.Texts;
import org.plenary.admin.common.ThingParts;
import org.plenary.admin.common.Words;
import org.plenary.check.MeetingCheck;
import org.plenary.due.Milestone;
import org.plenary.due.Milestones;
import org.plenary.due.Readiness;
import org.plenary.meeting.Meeting;

/** A meeting ahead: when it is, and how far its preparation has come. */
class MeetingCard extends Article {

    MeetingCard(Meeting meeting, @Nullable Readiness readiness, List<MeetingCheck> checks, Milestones milestones) {
        addClassName("meeting-card");
        var address = "meetings/" + meeting.id();
        var title = new H3(Links.to(address, Texts.text(meeting.title())));
        var facts = ThingParts.facts(
                Texts.symbol(meeting.bodySymbol()),
                new Span(
                        meeting.startsOn() == null
                                ? say("home.no-dates")
                                : Words.days(meeting.startsOn(), meeting.endsOn())));
        if (meeting.venue() != null) {
            facts.add(new Span(meeting.venue()));
        }
        if (meeting.startsOn() != null) {
            facts.add(new Span(until(meeting.startsOn())));
        }
        add(title, facts);
        if (readiness == null) {
            return;
        }
        if (readiness.agenda() == null) {
            add(new Div(Links.to(address + "/agenda", say("home.no-agenda"))));
            return;
        }
        facts.add(new StateBadge(readiness.agenda()));
        add(progress(address, readiness));
        if (meeting.startsOn() != null && readiness.documents() > 0) {
            add(milestones(meeting.startsOn(), milestones));
        }
        var scale = CheckList.scale(checks);
        if (!scale.isEmpty()) {
            var failing = new Div(Links.to(address + "/checks", scale));
            failing.addClassName("failing");
            add(failing);
        }
    }

    private static Div progress(String address, Readiness readiness) {
        var bars = new Div(
                bar(say("home.annotated"), readiness.annotated(), readiness.items()),
                bar(say("home.translated"), readiness.translated(), readiness.items()),
                bar(say("home.issued"), readiness.issued(), readiness.documents()));
        bars.addClassName("bars");
        if (readiness.documents() > 0) {
            var documents = new Span(say(
                    "home.documents",
                    readiness.expected(),
                    readiness.submitted(),
                    readiness.inProcessing(),
                    readiness.issued()));
            documents.addClassName("quiet");
            bars.add(documents);
        }
        if (readiness.behind() > 0) {
            var behind = Links.to(address + "/agenda", say("home.behind", readiness.behind()));
            behind.addClassName("over");
            bars.add(behind);
        }
        return bars;
    }

    private static Div bar(String name, int done, int all) {
        var line = new Div();
        line.addClassName("used");
        line.getStyle().set("--used", String.valueOf(all == 0 ? 0 : 100 * done / all));
        var bar = new Div(new Span(name), new Span(say("home.of", done, all)), line);
        bar.addClassName("bar");
        return bar;
    }

    private static Div milestones(LocalDate start, Milestones milestones) {
        var today = LocalDate.now(ZoneId.systemDefault());
        var line = new Div();
        line.addClassName("milestones");
        Stream.of(Milestone.values()).forEach(milestone -> {
            var day = milestones.before(milestone, start);
            var step = new Span(say(
                    "home." + milestone.name().toLowerCase(java.util.Locale.ROOT) + "-by",
                    Words.day(day),
                    milestones.weeks(milestone)));
            step.setClassName("past", day.isBefore(today));
            line.add(step);
        });
        return line;
    }

    private static String until(LocalDate start) {
        return say("home.until", ChronoUnit.DAYS.between(LocalDate.now(ZoneId.systemDefault()), start));
    }
}

package org.plenary.admin.meeting;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plenary.admin.common.LineMenu;
import org.plenary.admin.common.Links;
import org.plenary.admin.common.StateBadge;
import org.plenary.admin.common.Texts;
import org.plenary.admin.common.ThingParts;
import org.plenary.admin.common.Undoable;
import org.plenary.admin.common.Words;
import org.plenary.admin.form.OpenForms;
import org.plenary.admin.mandate.MandateDialog;
import org.plenary.admin.publication.Changing;
import org.plenary.mandate.ListedMandate;
import org.plenary.mandate.MandateInput;
import org.plenary.resolution.Recommendation;

/** What the meeting recommended, in its order; for those who may see drafts. */
class RecommendationList extends Section {

    private final transient MeetingDesk desk;
    private final UUID meetingId;
    private final transient Undoable undoable;
    private final transient Changing changing;

    RecommendationList(MeetingDesk desk, UUID meetingId, Changing changing) {
        this.changing = changing;
        this.desk = desk;
        this.meetingId = meetingId;
        this.undoable = new Undoable(desk.changes(), desk.revisions(), this::show);
        addClassName("recommendations");
        show();
    }

    final void show() {
        removeAll();
        var head = new Div(new H2(say("recommendation.recommendations")));
        head.addClassName("section-head");
        if (changing.change()) {
            var way = OpenForms.way("recommendation", () -> form(null));
            head.add(new Button(say("recommendation.add.ask"), click -> way.run()));
        }
        add(head);
        var all = desk.recommendations().findAll(meetingId);
        if (all.isEmpty()) {
            add(Texts.quiet(say("recommendation.none")));
        } else {
            var list = new OrderedList();
            list.addClassName("lines");
            for (int at = 0; at < all.size(); at++) {
                list.add(new ListItem(line(all, at)));
            }
            add(list);
        }
    }

    private RecommendationDialog form(@Nullable Recommendation before) {
        return new RecommendationDialog(desk, meetingId, before, saved -> show());
    }

    private Div line(List<Recommendation> all, int at) {
        var one = all.get(at);
        var line = ThingParts.line(
                Texts.symbol(String.valueOf(at + 1)), Texts.text(one.says().text()));
        desk.mandates().by(one.id()).forEach(mandate -> line.add(link(mandate), new StateBadge(mandate.status())));
        if (changing.add()) {
            line.add(menu(all, at));
        }
        return line;
    }

    /** What rests on the recommendation. */
    private static Component link(ListedMandate mandate) {
        var what = mandate.subject() == null ? Words.known(mandate.summary()) : mandate.subject();
        var action = Words.of(mandate.action());
        return Links.to("mandates/" + mandate.id(), what == null ? action : action + " · " + what);
    }

    private LineMenu menu(List<Recommendation> all, int at) {
        var one = all.get(at);
        var menu = new LineMenu(say("recommendation.more", at + 1));
        if (changing.change()) {
            change(menu, all, at);
        }
        menu.offer(
                say("mandate.add.ask"),
                OpenForms.way(
                        "mandate-by/" + one.id(),
                        () -> new MandateDialog(
                                desk.mandates(), new MandateInput.ByRecommendation(one.id()), saved -> show())));
        return menu;
    }

    private void change(LineMenu menu, List<Recommendation> all, int at) {
        var one = all.get(at);
        menu.offer(say("thing.edit.short"), OpenForms.way("recommendation/" + one.id(), () -> form(one)));
        if (at > 0) {
            menu.offer(say("paragraph.move.up"), () -> move(one, all.get(at - 1).id()));
        }
        if (at < all.size() - 1) {
            menu.offer(
                    say("paragraph.move.down"),
                    () -> move(one, at + 2 < all.size() ? all.get(at + 2).id() : null));
        }
        menu.offer(
                say("delete"),
                () -> undoable.make(
                        say("recommendation.deleted"),
                        () -> desk.recommendations().delete(one.id(), one.version())));
    }

    private void move(Recommendation moved, @Nullable UUID beforeId) {
        undoable.make(
                say("recommendation.moved"), () -> desk.recommendations().move(moved.id(), moved.version(), beforeId));
    }
}

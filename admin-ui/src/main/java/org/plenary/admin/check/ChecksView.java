package org.plenary.admin.check;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenary.admin.MainLayout;
import org.plenary.admin.common.EmptyState;
import org.plenary.admin.common.Links;
import org.plenary.admin.common.Texts;
import org.plenary.admin.common.Trail;
import org.plenary.admin.common.Undoable;
import org.plenary.admin.common.Words;
import org.plenary.check.CheckService;
import org.plenary.check.MeetingCheck;
import org.plenary.meeting.Meeting;
import org.plenary.meeting.MeetingService;
import org.plenary.revision.RevisionService;
import org.plenary.shared.Changes;

/** What is to be put right in all meetings ahead. */
@Route(value = "checks", layout = MainLayout.class)
@RolesAllowed({"EDITOR", "CLEARER", "ADMINISTRATOR"})
class ChecksView extends Main implements Trail, HasDynamicTitle {

    private static final int MOST = 500;

    private final CheckService checks;
    private final MeetingService meetings;
    private final transient Undoable undoable;
    private final Div body = new Div();

    ChecksView(CheckService checks, MeetingService meetings, Changes changes, RevisionService revisions) {
        this.checks = checks;
        this.meetings = meetings;
        undoable = new Undoable(changes, revisions, this::show);
        addClassName("checks-view");
        var header = new Header(new H1(say("checks")));
        header.addClassName("page-header");
        body.addClassName("checks");
        add(header, body);
        show();
    }

    private void show() {
        body.removeAll();
        var found = checks.findAhead(MOST);
        if (found.isEmpty()) {
            body.add(new EmptyState(say("checks.none"), say("checks.none.lesson")));
            return;
        }
        Map<UUID, Meeting> byId =
                meetings.findAll().stream().collect(Collectors.toMap(Meeting::id, Function.identity()));
        body.add(new CheckList(found, check -> heading(byId.get(check.meetingId())), this::mend));
        if (found.size() == MOST) {
            body.add(Texts.quiet(say("checks.most", MOST)));
        }
    }

    private static @Nullable Component heading(@Nullable Meeting meeting) {
        if (meeting == null) {
            return null;
        }
        var link = Links.to(
                "meetings/" + meeting.id() + "/checks",
                Texts.symbol(meeting.bodySymbol()),
                Texts.quiet(" " + Words.of(meeting)));
        link.addClassName("of-meeting");
        return link;
    }

    private void mend(MeetingCheck check) {
        undoable.make(say("checks.mended"), () -> checks.mend(check));
    }

    @Override
    public String getPageTitle() {
        return say("checks") + " · Plenary";
    }

    @Override
    public List<Step> trail() {
        return List.of(new Step(say("checks"), null));
    }
}

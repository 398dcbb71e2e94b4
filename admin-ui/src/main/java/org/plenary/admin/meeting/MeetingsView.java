package org.plenary.admin.meeting;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.admin.MainLayout;
import org.plenary.admin.common.BulkDesk;
import org.plenary.admin.common.EmptyState;
import org.plenary.admin.common.Links;
import org.plenary.admin.common.ListPage;
import org.plenary.admin.common.Shown;
import org.plenary.admin.common.StateBadge;
import org.plenary.admin.common.Texts;
import org.plenary.admin.common.Words;
import org.plenary.admin.form.OpenForms;
import org.plenary.listing.Listing;
import org.plenary.listing.SavedViewService;
import org.plenary.meeting.ListedMeeting;
import org.plenary.publication.PublicationUnit;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;

/** All meetings, the latest first. */
@Route(value = "meetings", layout = MainLayout.class)
@PermitAll
class MeetingsView extends ListPage<ListedMeeting> {

    private final boolean mayEdit = Viewer.current().mayAs(Role.EDITOR);

    MeetingsView(Listing<ListedMeeting> listed, SavedViewService views, MeetingDesk desk, BulkDesk bulk) {
        super(listed, views, "meetings", reload -> columns());
        opens(meeting -> "meetings/" + meeting.id());
        offers(
                bulk,
                bulk.steps(
                        PublicationUnit.MEETING,
                        (ListedMeeting row) -> new BulkDesk.Seen(row.id(), row.version(), row.publication())));
        adds(
                say("meeting.new"),
                OpenForms.way(
                        "new",
                        () -> new MeetingDialog(
                                desk, null, meeting -> UI.getCurrent().navigate("meetings/" + meeting.id()))));
    }

    private static List<Shown<ListedMeeting>> columns() {
        return List.of(
                Shown.<ListedMeeting>text("startsOn", say("field.dates"), MeetingsView::days),
                Shown.<ListedMeeting>text("endsOn", say("field.last-day"), ListedMeeting::endsOn)
                        .later(),
                Shown.<ListedMeeting>text("body", say("field.body"), ListedMeeting::bodySymbol)
                        .as(meeting -> Texts.symbol(meeting.bodySymbol())),
                Shown.<ListedMeeting>text("title", say("field.meeting"), meeting -> Words.of(meeting.title()))
                        .as(MeetingsView::title)
                        .wide("14rem"),
                Shown.<ListedMeeting>text("bodyName", say("meeting.body-name"), meeting -> Words.of(meeting.bodyName()))
                        .wide("12rem")
                        .later(),
                Shown.<ListedMeeting>text("ordinal", say("field.ordinal"), ListedMeeting::ordinal)
                        .later(),
                Shown.text("venue", say("field.venue"), ListedMeeting::venue),
                Shown.<ListedMeeting>text("sittings", say("field.sittings"), ListedMeeting::sittings)
                        .later(),
                Shown.text("status", say("field.status"), meeting -> Words.of(meeting.status())),
                Shown.<ListedMeeting>text(
                                "publication", say("field.publication"), meeting -> Words.of(meeting.publication()))
                        .as(meeting -> new StateBadge(meeting.publication())),
                Shown.<ListedMeeting>text(
                                "updatedAt",
                                say("field.changed"),
                                meeting -> meeting.updatedAt().toLocalDate())
                        .later());
    }

    private static @Nullable String days(ListedMeeting meeting) {
        return meeting.startsOn() == null && meeting.endsOn() == null
                ? null
                : Words.days(meeting.startsOn(), meeting.endsOn());
    }

    private static RouterLink title(ListedMeeting meeting) {
        var link = new RouterLink("", MeetingView.class, MeetingView.at(meeting.id()));
        link.add(Texts.text(meeting.title()));
        return link;
    }

    @Override
    protected EmptyState lesson() {
        return mayEdit
                ? new EmptyState(
                        say("list.meetings.none"),
                        say("list.meetings.none.lesson"),
                        Links.to("import", say("home.to-import")))
                : new EmptyState(say("list.meetings.none"), say("list.meetings.none.public"));
    }
}

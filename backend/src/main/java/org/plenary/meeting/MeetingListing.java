package org.plenary.meeting;

import static org.plenary.schema.Tables.BODY;
import static org.plenary.schema.Tables.MEETING;
import static org.plenary.schema.Tables.SITTING;
import static org.plenary.shared.Columns.constant;
import static org.plenary.shared.Columns.text;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.plenary.listing.Layout;
import org.plenary.listing.Listing;
import org.plenary.listing.Ordering;
import org.plenary.plan.Graph;
import org.plenary.shared.Publication;
import org.plenary.shared.Viewer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The meetings in columns. A meeting is seen with its body, so the body needs no rule of its own. */
@Configuration(proxyBeanMethods = false)
class MeetingListing {

    @Bean
    Listing<ListedMeeting> listedMeetings(DSLContext database, Graph graph) {
        return new Listing<>(database, () -> layout(graph));
    }

    private static Layout<ListedMeeting> layout(Graph graph) {
        var role = Viewer.current().role();
        var record = DSL.row(
                        MEETING.ID,
                        BODY.SYMBOL,
                        text(BODY.NAME),
                        MEETING.ORDINAL,
                        constant(MEETING.DESIGNATION, MeetingDesignation.class),
                        text(MEETING.TITLE),
                        MEETING.STARTS_ON,
                        MEETING.ENDS_ON,
                        MEETING.VENUE,
                        constant(MEETING.STATUS, MeetingStatus.class),
                        DSL.field(DSL.selectCount().from(SITTING).where(SITTING.MEETING_ID.eq(MEETING.ID))),
                        constant(MEETING.PUBLICATION, Publication.class),
                        MEETING.UPDATED_AT,
                        MEETING.VERSION)
                .mapping(ListedMeeting.class, ListedMeeting::new);
        return new Layout<>(
                        MEETING.join(BODY).on(BODY.ID.eq(MEETING.BODY_ID)),
                        graph.visible(role, MEETING),
                        List.of(MEETING.ID),
                        record)
                .day("startsOn", MEETING.STARTS_ON)
                .day("endsOn", MEETING.ENDS_ON)
                .text("body", BODY.SYMBOL)
                .words("bodyName", BODY.NAME)
                .words("title", MEETING.TITLE)
                .number("ordinal", MEETING.ORDINAL)
                .text("venue", MEETING.VENUE)
                .choice("status", MEETING.STATUS, MeetingStatus.class)
                .choice("publication", MEETING.PUBLICATION, Publication.class)
                .moment("updatedAt", MEETING.UPDATED_AT)
                .reference("bodyId", List.of(MEETING.BODY_ID))
                .usually(new Ordering("startsOn", true));
    }
}

package org.plenary.check;

import static org.plenary.schema.Tables.AGENDA;
import static org.plenary.schema.Tables.AGENDA_ITEM;
import static org.plenary.schema.Tables.DOCUMENT;
import static org.plenary.schema.Tables.MEETING;
import static org.plenary.schema.Tables.MEETING_CHECK;
import static org.plenary.schema.Tables.SITTING;

import java.util.List;
import org.jooq.impl.DSL;
import org.plenary.plan.Declarations;
import org.plenary.plan.Graph;
import org.plenary.plan.Visibility;
import org.plenary.shared.Role;
import org.springframework.stereotype.Component;

/** How checks are read: by those who see the drafts that they speak of. Some turn with the day. */
@Component
class CheckReads implements Declarations {

    @Override
    public void declare(Graph graph) {
        graph.part("MeetingCheck", MEETING_CHECK, check -> List.of(check.ID))
                .visible((role, check) -> {
                    var meeting = MEETING.as("checked");
                    return role.atLeast(Role.EDITOR)
                            ? Visibility.seen(graph, role, meeting, check.MEETING_ID)
                                    .and(Visibility.seen(graph, role, AGENDA.as("checked_agenda"), check.AGENDA_ID))
                                    .and(Visibility.ofDrafts(role, meeting, check.MEETING_ID))
                            : DSL.falseCondition();
                })
                .order(check -> List.of(check.POSITION, check.MESSAGE))
                .fields(List.of(MEETING_CHECK.KIND, MEETING_CHECK.SEVERITY, MEETING_CHECK.MESSAGE));
        graph.owns("Meeting.checks", MEETING, MEETING_CHECK, check -> List.of(check.MEETING_ID))
                .followsTheClock();
        graph.refers("MeetingCheck.item", MEETING_CHECK, AGENDA_ITEM, check -> List.of(check.AGENDA_ID, check.ITEM_ID));
        graph.refers("MeetingCheck.sitting", MEETING_CHECK, SITTING, check -> List.of(check.SITTING_ID));
        graph.refers("MeetingCheck.document", MEETING_CHECK, DOCUMENT, check -> List.of(check.DOCUMENT_ID));
    }
}

package org.plenary.check;

import static org.jooq.Records.mapping;
import static org.plenary.schema.Tables.AGENDA;
import static org.plenary.schema.Tables.MEETING;
import static org.plenary.schema.Tables.MEETING_CHECK;
import static org.plenary.shared.Columns.constant;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.plenary.agenda.AgendaItemInput;
import org.plenary.agenda.AgendaItemService;
import org.plenary.agenda.DocumentationInput;
import org.plenary.agenda.DocumentationService;
import org.plenary.agenda.FurtherDocumentation;
import org.plenary.plan.Visibility;
import org.plenary.shared.Changes;
import org.plenary.shared.InvalidInput;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.springframework.stereotype.Service;

/** What is to be put right, by one statement whether for one meeting or for all; for those who may see drafts. */
@Service
public final class CheckService {

    private final DSLContext database;
    private final AgendaItemService items;
    private final DocumentationService documentation;
    private final Changes changes;

    CheckService(DSLContext database, AgendaItemService items, DocumentationService documentation, Changes changes) {
        this.database = database;
        this.items = items;
        this.documentation = documentation;
        this.changes = changes;
    }

    /** The findings of one meeting, the most urgent first. */
    public List<MeetingCheck> find(UUID meetingId) {
        return find(MEETING_CHECK.MEETING_ID.eq(meetingId), Integer.MAX_VALUE);
    }

    /** How many findings the meeting has that are more than information. */
    public int count(UUID meetingId) {
        requireEditor();
        return database.fetchCount(
                MEETING_CHECK,
                visible(),
                MEETING_CHECK.MEETING_ID.eq(meetingId),
                MEETING_CHECK.SEVERITY.ne(CheckSeverity.INFORMATION.name()));
    }

    /** The findings of all meetings that are not over, the most urgent first. */
    public List<MeetingCheck> findAhead(int limit) {
        return find(ahead(), limit);
    }

    /** How many findings of each kind there are in the meetings that are not over. */
    public Map<CheckKind, Integer> countAhead() {
        requireEditor();
        return database.select(constant(MEETING_CHECK.KIND, CheckKind.class), DSL.count())
                .from(MEETING_CHECK)
                .where(visible(), ahead())
                .groupBy(MEETING_CHECK.KIND)
                .fetchMap(row -> row.value1(), row -> row.value2());
    }

    /** Does what can be done at once about the finding. */
    public MeetingCheck mend(MeetingCheck check) {
        return changes.make(Role.EDITOR, "mend what a check found", () -> {
            var agendaId = Objects.requireNonNull(check.agendaId());
            switch (Objects.requireNonNull(check.mend())) {
                case TAKE_TITLE_OF_DOCUMENT -> takeTitle(agendaId, Objects.requireNonNull(check.entryId()));
                case SAY_NO_OTHER_EXPECTED -> sayNoOtherExpected(agendaId, Objects.requireNonNull(check.itemId()));
            }
            return check;
        });
    }

    private void takeTitle(UUID agendaId, UUID entryId) {
        var entry = documentation.get(agendaId, entryId);
        if (entry.documentTitle() == null) {
            throw InvalidInput.of("entry", "entry.document-untitled");
        }
        documentation.update(
                agendaId,
                entryId,
                entry.version(),
                new DocumentationInput(
                        entry.documentId(), entry.documentTitle(), entry.role(), entry.status(), entry.dueOn()));
    }

    private void sayNoOtherExpected(UUID agendaId, UUID itemId) {
        var item = items.get(agendaId, itemId);
        items.update(
                agendaId,
                itemId,
                item.version(),
                new AgendaItemInput(
                        item.number(),
                        item.marker(),
                        item.title(),
                        item.kind(),
                        FurtherDocumentation.NO_OTHER_EXPECTED));
    }

    private List<MeetingCheck> find(Condition condition, int limit) {
        requireEditor();
        return database.select(
                        MEETING_CHECK.ID,
                        MEETING_CHECK.MEETING_ID,
                        MEETING_CHECK.AGENDA_ID,
                        constant(MEETING_CHECK.KIND, CheckKind.class),
                        constant(MEETING_CHECK.SEVERITY, CheckSeverity.class),
                        MEETING_CHECK.MESSAGE,
                        MEETING_CHECK.DETAILS.convertFrom(details ->
                                Arrays.stream(details).map(String::valueOf).toList()),
                        MEETING_CHECK.ITEM_ID,
                        MEETING_CHECK.SITTING_ID,
                        MEETING_CHECK.DOCUMENT_ID,
                        MEETING_CHECK.ENTRY_ID,
                        constant(MEETING_CHECK.MEND, Mend.class))
                .from(MEETING_CHECK)
                .where(visible(), condition)
                .orderBy(MEETING_CHECK.POSITION, MEETING_CHECK.MESSAGE)
                .limit(limit)
                .fetch(mapping(MeetingCheck::new));
    }

    /** Those without a date are ahead, too. */
    private static Condition ahead() {
        return MEETING_CHECK.MEETING_ID.in(DSL.select(MEETING.ID)
                .from(MEETING)
                .where(DSL.coalesce(MEETING.ENDS_ON, MEETING.STARTS_ON, DSL.currentLocalDate())
                        .ge(DSL.currentLocalDate())));
    }

    /** Of the meetings, and of the editions that are worked on, which the viewer sees. */
    private static Condition visible() {
        var role = Viewer.current().role();
        return Visibility.everything(role)
                ? DSL.noCondition()
                : MEETING_CHECK
                        .MEETING_ID
                        .in(DSL.select(MEETING.ID).from(MEETING).where(Visibility.published(role, MEETING.PUBLICATION)))
                        .and(MEETING_CHECK
                                .AGENDA_ID
                                .isNull()
                                .or(MEETING_CHECK.AGENDA_ID.in(DSL.select(AGENDA.ID)
                                        .from(AGENDA)
                                        .where(Visibility.published(role, AGENDA.PUBLICATION)))));
    }

    private static void requireEditor() {
        Viewer.current().require(Role.EDITOR, "see what is to be put right");
    }
}

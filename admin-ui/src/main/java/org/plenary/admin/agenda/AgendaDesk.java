package org.plenary.admin.agenda;

import org.plenary.admin.history.HistoryDesk;
import org.plenary.agenda.AgendaItemService;
import org.plenary.agenda.AgendaService;
import org.plenary.agenda.AnnotationService;
import org.plenary.agenda.DocumentationService;
import org.plenary.agenda.ItemClearanceService;
import org.plenary.check.CheckService;
import org.plenary.citation.AnnotationCitations;
import org.plenary.citation.ReferenceService;
import org.plenary.document.DocumentService;
import org.plenary.document.NextSymbols;
import org.plenary.due.DueService;
import org.plenary.importing.CitationsAsWritten;
import org.plenary.meeting.MeetingService;
import org.plenary.meeting.SittingService;
import org.plenary.publication.PublicationService;
import org.plenary.revision.RevisionService;
import org.plenary.search.GoService;
import org.plenary.shared.Changes;
import org.plenary.timetable.TimetableService;
import org.springframework.stereotype.Component;

/** The services that an agenda is worked on with, within reach of every pane of the editor. */
@Component
public record AgendaDesk(
        MeetingService meetings,
        SittingService sittings,
        AgendaService agendas,
        AgendaItemService items,
        ItemClearanceService clearances,
        PublicationService publications,
        AnnotationService annotations,
        AnnotationCitations citations,
        CitationsAsWritten reading,
        ReferenceService references,
        GoService go,
        DocumentationService documentation,
        DocumentService documents,
        NextSymbols symbols,
        Presence presence,
        TimetableService timetable,
        DueService due,
        CheckService checks,
        RevisionService revisions,
        HistoryDesk history,
        Changes changes) {}

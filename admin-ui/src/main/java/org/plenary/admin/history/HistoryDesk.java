package org.plenary.admin.history;

import org.plenary.agenda.AgendaItemService;
import org.plenary.agenda.AgendaService;
import org.plenary.agenda.AnnotationService;
import org.plenary.agenda.DocumentationService;
import org.plenary.revision.RevisionService;
import org.plenary.shared.Changes;
import org.springframework.stereotype.Component;

/** The services that tell what was and what is. */
@Component
public record HistoryDesk(
        AgendaService agendas,
        AgendaItemService items,
        AnnotationService annotations,
        DocumentationService documentation,
        RevisionService revisions,
        Changes changes) {}

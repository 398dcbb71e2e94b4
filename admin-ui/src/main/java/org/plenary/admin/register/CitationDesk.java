package org.plenary.admin.register;

import org.plenary.citation.QuotedCitationService;
import org.plenary.search.GoService;
import org.springframework.stereotype.Component;

/** The services that citations of acts are entered with. */
@Component
record CitationDesk(QuotedCitationService citations, GoService go) {}

package org.plenary.admin.mandate;

import org.plenary.body.BodyService;
import org.plenary.mandate.MandateService;
import org.plenary.search.GoService;
import org.springframework.stereotype.Component;

/** The services that mandates are entered and changed with. */
@Component
public record MandateDesk(MandateService mandates, GoService go, BodyService bodies) {}

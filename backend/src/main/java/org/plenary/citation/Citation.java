package org.plenary.citation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A citation in the edition that it is recorded with, or in the register, and who says so. */
public record Citation(@Nullable UUID agendaId, UUID id, QuotedCitation says, Assertion assertion, int version) {}

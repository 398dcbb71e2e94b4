package org.plenary.agenda;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is said of an edition as a whole, e.g. that it is annotated, and as which document it is issued; null for none yet. */
public record AgendaHeadInput(boolean annotated, @Nullable UUID documentId) {}

package org.plenary.due;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.plenary.shared.LocalizedText;

/** A silence procedure that is open: unless somebody breaks it, the subject is agreed at the deadline. */
public record Silence(UUID id, LocalizedText bodyName, LocalizedText subject, OffsetDateTime deadline) {}

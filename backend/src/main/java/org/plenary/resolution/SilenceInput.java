package org.plenary.resolution;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.plenary.shared.LocalizedText;

/** What is put to a bureau, which agrees unless somebody objects by the deadline. */
public record SilenceInput(UUID bodyId, OffsetDateTime deadline, LocalizedText subject) {}

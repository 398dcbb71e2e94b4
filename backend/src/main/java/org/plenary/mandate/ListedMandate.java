package org.plenary.mandate;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plenary.mandate.MandateInput.ThingKind;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.Publication;

/**
 * A mandate as a line of a list: its authority and what rests on it by what they are called, whom it asks, and by when: a
 * day, or a meeting of a body by number, e.g. the ninth of CTOC/COP. A recommendation is found with its meeting.
 */
public record ListedMandate(
        UUID id,
        MandateAction action,
        @Nullable LocalizedText summary,
        AuthorityKind authorityKind,
        UUID authorityId,
        @Nullable UUID authorityMeetingId,
        @Nullable String authority,
        @Nullable ThingKind subjectKind,
        @Nullable UUID subjectId,
        @Nullable String subject,
        @Nullable String addressee,
        @Nullable LocalDate dueOn,
        @Nullable String dueBody,
        @Nullable Integer dueOrdinal,
        MandateStatus status,
        @Nullable LocalDate fulfilledOn,
        Publication publication,
        int version) {}

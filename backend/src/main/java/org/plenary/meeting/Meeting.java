package org.plenary.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.Identified;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.Publication;

/** One convening of a body, e.g. the fifth meeting of CTOC/COP/WG.7, Vienna, 4 and 5 July 2018; with its body's name. */
public record Meeting(
        UUID id,
        UUID bodyId,
        LocalizedText bodyName,
        @Nullable String bodySymbol,
        @Nullable Integer ordinal,
        MeetingDesignation designation,
        LocalizedText title,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable String venue,
        @Nullable String timeZone,
        MeetingStatus status,
        @Nullable Integer entitledSittings,
        @Nullable List<String> interpretationLanguages,
        Publication publication,
        int version)
        implements Identified {}

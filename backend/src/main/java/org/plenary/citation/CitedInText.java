package org.plenary.citation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.Language;

/**
 * A citation as it stands in a paragraph, e.g. {@code resolution 8/2}, {@code REPORTS_ON}; an unresolved one names what the
 * register does not hold yet. Offsets are code points, the end exclusive.
 *
 * @param pageId the thing with which the target is shown: the meeting of a recommendation, the instrument of an article,
 *     else the target itself
 */
public record CitedInText(
        UUID agendaId,
        UUID id,
        UUID paragraphId,
        CitationType type,
        @Nullable String verb,
        Assertion assertion,
        Language language,
        String quote,
        int start,
        int end,
        TargetKind targetKind,
        UUID targetId,
        String target,
        UUID pageId,
        int version) {

    public boolean resolved() {
        return targetKind != TargetKind.UNRESOLVED_REFERENCE;
    }
}

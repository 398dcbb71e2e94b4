package org.plenary.admin.register;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plenary.citation.ListedCitation;
import org.plenary.citation.SourceKind;
import org.plenary.citation.TargetKind;

/** Where in the console a thing has its page, e.g. a resolution at {@code resolutions/…}; null where it has none. */
final class Places {

    private Places() {}

    static @Nullable String source(ListedCitation citation) {
        if (citation.sourceKind() == SourceKind.ANNOTATION_PARAGRAPH
                || citation.sourceKind() == SourceKind.AGENDA_ITEM) {
            return citation.meetingId() == null ? null : "meetings/" + citation.meetingId() + "/agenda";
        }
        return at(
                citation.sourceKind() == SourceKind.BUREAU_DECISION ? null : citation.sourceKind(),
                citation.sourceId());
    }

    static @Nullable String target(ListedCitation citation) {
        return citation.targetKind() == TargetKind.BUREAU_DECISION
                ? null
                : at(citation.targetKind(), citation.targetId());
    }

    static @Nullable String at(@Nullable Enum<?> kind, @Nullable UUID id) {
        if (kind == null || id == null) {
            return null;
        }
        return switch (kind.name()) {
            case "RESOLUTION" -> "resolutions/" + id;
            case "DOCUMENT" -> "documents/" + id;
            case "MEETING" -> "meetings/" + id;
            case "BODY" -> "bodies/" + id;
            default -> null;
        };
    }
}

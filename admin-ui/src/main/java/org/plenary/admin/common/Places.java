package org.plenary.admin.common;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plenary.citation.CitedInText;
import org.plenary.citation.ListedCitation;
import org.plenary.citation.SourceKind;
import org.plenary.citation.TargetKind;
import org.plenary.mandate.ListedMandate;

/** Where in the console a thing has its page, e.g. a resolution at {@code resolutions/…}; null where it has none. */
public final class Places {

    private Places() {}

    public static @Nullable String source(ListedCitation citation) {
        if (citation.sourceKind() == SourceKind.ANNOTATION_PARAGRAPH
                || citation.sourceKind() == SourceKind.AGENDA_ITEM) {
            return citation.meetingId() == null ? null : "meetings/" + citation.meetingId() + "/agenda";
        }
        return at(citation.sourceKind(), citation.sourceId());
    }

    public static @Nullable String target(ListedCitation citation) {
        return at(citation.targetKind(), citation.targetId());
    }

    /** A recommendation is shown with its meeting, an article with its instrument. */
    public static @Nullable String target(CitedInText citation) {
        return switch (citation.targetKind()) {
            case RECOMMENDATION -> "meetings/" + citation.pageId() + "/overview";
            case INSTRUMENT_ARTICLE -> "instruments/" + citation.pageId();
            case RESOLUTION, RESOLUTION_PARAGRAPH, DOCUMENT, MEETING, BUREAU_DECISION, UNRESOLVED_REFERENCE ->
                at(citation.targetKind(), citation.targetId());
        };
    }

    /** By what authority it is; a recommendation is shown with its meeting. */
    public static @Nullable String authority(ListedMandate mandate) {
        return mandate.authorityMeetingId() == null
                ? at(mandate.authorityKind(), mandate.authorityId())
                : "meetings/" + mandate.authorityMeetingId() + "/overview";
    }

    public static @Nullable String at(@Nullable Enum<?> kind, @Nullable UUID id) {
        if (kind == null || id == null) {
            return null;
        }
        return switch (kind.name()) {
            case "RESOLUTION" -> "resolutions/" + id;
            case "DOCUMENT" -> "documents/" + id;
            case "MEETING" -> "meetings/" + id;
            case "BODY" -> "bodies/" + id;
            case "BUREAU_DECISION" -> "bureau-decisions/" + id;
            default -> null;
        };
    }

    /** The page of a thing by its table, e.g. {@code bureau-decisions/…} for {@code bureau_decision}. */
    public static String page(String table, UUID id) {
        return list(table) + "/" + id;
    }

    /** The list that things of that table are in, e.g. {@code bodies}; that of meetings for an agenda. */
    public static String list(String table) {
        return switch (table) {
            case "agenda" -> "meetings";
            case "body" -> "bodies";
            default -> table.replace('_', '-') + "s";
        };
    }

    /** What is cited, in words, e.g. {@code Resolution}. */
    public static String kind(TargetKind kind) {
        return Phrases.say("citation.target."
                + kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
    }
}

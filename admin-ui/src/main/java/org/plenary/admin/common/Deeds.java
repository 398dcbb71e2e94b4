package org.plenary.admin.common;

import static org.plenary.admin.common.Phrases.say;
import static org.plenary.admin.common.Phrases.sayOr;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plenary.agenda.AgendaItemKind;
import org.plenary.agenda.AgendaStage;
import org.plenary.agenda.AnnotationSection;
import org.plenary.agenda.DocumentationRole;
import org.plenary.agenda.DocumentationStatus;
import org.plenary.agenda.FurtherDocumentation;
import org.plenary.body.BodyKind;
import org.plenary.citation.Assertion;
import org.plenary.citation.CitationType;
import org.plenary.document.Distribution;
import org.plenary.document.DocumentNature;
import org.plenary.meeting.MeetingDesignation;
import org.plenary.meeting.MeetingStatus;
import org.plenary.shared.Publication;

/**
 * What was done, as the history records it, in the language of the page, e.g. {@code Move an agenda item}. What has no
 * phrase is said as it was recorded.
 */
public final class Deeds {

    private static final List<String> NAMING = List.of("Import of ", "make token ", "revoke token ", "add account ");

    private static final Map<String, Class<? extends Enum<?>>> CONSTANTS = Map.ofEntries(
            Map.entry("agenda.publication", Publication.class),
            Map.entry("agenda.stage", AgendaStage.class),
            Map.entry("agenda_item.further_documentation", FurtherDocumentation.class),
            Map.entry("agenda_item.kind", AgendaItemKind.class),
            Map.entry("annotation_paragraph.section", AnnotationSection.class),
            Map.entry("body.kind", BodyKind.class),
            Map.entry("body.publication", Publication.class),
            Map.entry("citation.assertion", Assertion.class),
            Map.entry("citation.type", CitationType.class),
            Map.entry("document.distribution", Distribution.class),
            Map.entry("document.nature", DocumentNature.class),
            Map.entry("document.publication", Publication.class),
            Map.entry("documentation_entry.role", DocumentationRole.class),
            Map.entry("documentation_entry.status", DocumentationStatus.class),
            Map.entry("meeting.designation", MeetingDesignation.class),
            Map.entry("meeting.publication", Publication.class),
            Map.entry("meeting.status", MeetingStatus.class));

    private Deeds() {}

    /** The reason of a change, e.g. {@code submit for review: document} or {@code Import of agenda.md}. */
    public static String reason(String recorded) {
        for (var naming : NAMING) {
            if (recorded.startsWith(naming)) {
                return say("deed." + slug(naming), recorded.substring(naming.length()));
            }
        }
        int of = recorded.indexOf(": ");
        return of < 0
                ? deed(recorded)
                : say(
                        "deed.of",
                        deed(recorded.substring(0, of)),
                        thing(recorded.substring(of + 2).replace(' ', '_')));
    }

    /** A thing by the table that it is in, e.g. {@code agenda item}. */
    public static String thing(String table) {
        return sayOr("thing." + table, table.replace('_', ' '));
    }

    /** How many of them, e.g. {@code 7 agenda items}. */
    public static String count(String table, int number) {
        return Phrases.find(Speech.current(), "thing." + table + ".count", number)
                .orElseGet(() -> number + " " + table.replace('_', ' '));
    }

    /** A column, e.g. {@code Further documentation}. */
    public static String field(String column) {
        return sayOr("column." + column, Words.capitalized(column.replace('_', ' ')));
    }

    /** A constant that stands in that column of that table, e.g. {@code In review}. */
    public static String constant(String table, String column, String name) {
        var type = CONSTANTS.get(table + "." + column);
        return type == null
                ? Words.capitalized(name.toLowerCase(Locale.ROOT).replace('_', ' '))
                : Arrays.stream(type.getEnumConstants())
                        .filter(constant -> constant.name().equals(name))
                        .findFirst()
                        .map(constant -> Words.of(constant))
                        .orElse(name);
    }

    private static String deed(String recorded) {
        return sayOr("deed." + slug(recorded), Words.capitalized(recorded));
    }

    static String slug(String recorded) {
        return recorded.toLowerCase(Locale.ROOT).strip().replaceAll("[^a-z]+", "-");
    }
}

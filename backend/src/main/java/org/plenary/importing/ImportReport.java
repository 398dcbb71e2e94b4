package org.plenary.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenary.importing.AgendaProposal.Item;

/** A preview or an import in plain lines, for a terminal. */
final class ImportReport {

    private static final int WIDTH = 100;

    private ImportReport() {}

    static String of(AgendaPreview preview, @Nullable ImportedAgenda imported) {
        var proposal = preview.proposal();
        var lines = new ArrayList<String>();
        proposal.bodies()
                .forEach(body -> lines.add(body.symbol() == null ? body.name() : body.name() + ", " + body.symbol()));
        var meeting = proposal.meeting();
        lines.add("%s %s, %s, %s to %s"
                .formatted(
                        meeting.designation(),
                        known(meeting.ordinal()),
                        known(meeting.venue()),
                        known(meeting.startsOn()),
                        known(meeting.endsOn())));
        proposal.items().forEach(item -> lines.add("  " + item(item)));
        lines.add("%d citations, %d lines of timetable"
                .formatted(proposal.citations().size(), proposal.slots().size()));
        section(lines, "Differences to the latest edition", differences(preview));
        section(
                lines,
                "Look at",
                preview.warnings().stream()
                        .map(warning -> warning.line() == 0
                                ? warning.text()
                                : "line %d: %s".formatted(warning.line(), warning.text()))
                        .toList());
        lines.add(outcome(preview, imported));
        return String.join(System.lineSeparator(), lines);
    }

    private static String item(Item item) {
        return "%-8s %s (%d paragraphs, %d documents)"
                .formatted(
                        item.label(),
                        item.title(),
                        item.annotation().size(),
                        item.documentation().size());
    }

    private static List<String> differences(AgendaPreview preview) {
        return preview.differences().stream()
                .map(difference -> "%s %s: %s"
                        .formatted(
                                difference.kind(),
                                difference.what(),
                                java.util.stream.Stream.of(difference.before(), difference.after())
                                        .filter(java.util.Objects::nonNull)
                                        .map(ImportReport::shortened)
                                        .collect(Collectors.joining(" → "))))
                .toList();
    }

    private static void section(List<String> lines, String title, List<String> entries) {
        if (!entries.isEmpty()) {
            lines.add(title + ":");
            entries.forEach(entry -> lines.add("  " + entry));
        }
    }

    private static String outcome(AgendaPreview preview, @Nullable ImportedAgenda imported) {
        if (imported == null) {
            return preview.unchanged()
                    ? "This file was imported before; importing it again changes nothing."
                    : "Preview: nothing was written.";
        }
        return imported.changed()
                ? "Imported as edition %d, a draft.".formatted(imported.edition())
                : "This file was imported before; nothing was changed.";
    }

    private static String known(@Nullable Object value) {
        return value == null ? "(not stated)" : value.toString();
    }

    private static String shortened(String text) {
        return text.length() <= WIDTH ? text : text.substring(0, WIDTH) + "…";
    }
}

package org.plenary.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plenary.importing.AgendaProposal.Entry;
import org.plenary.importing.AgendaProposal.Item;
import org.plenary.importing.AgendaProposal.Warning;

/** What a careful editor would ask about a proposal, e.g. two titles of one symbol, or an item without annotation. */
final class Checks {

    private final AgendaProposal proposal;
    private final List<Warning> warnings = new ArrayList<>();

    private Checks(AgendaProposal proposal) {
        this.proposal = proposal;
    }

    static List<Warning> of(AgendaProposal proposal, Lines lines) {
        var checks = new Checks(proposal);
        checks.meeting();
        checks.weekdays(lines);
        checks.annotations();
        checks.titles();
        checks.timetable();
        return checks.warnings;
    }

    private void meeting() {
        var meeting = proposal.meeting();
        if (proposal.bodies().isEmpty()) {
            say(0, "import.body-unknown");
        }
        if (meeting.ordinal() == null) {
            say(0, "import.ordinal-unknown");
        }
        if (meeting.startsOn() == null) {
            say(0, "import.days-unknown");
        }
    }

    private void weekdays(Lines lines) {
        for (var line : lines.all()) {
            for (var date : PrintedDate.in(line.text())) {
                if (!date.weekdayFits()) {
                    say(line.number(), "import.weekday", line.text().substring(date.start(), date.end()));
                }
            }
        }
    }

    private void annotations() {
        var items = proposal.items();
        boolean annotated = items.stream().anyMatch(item -> !item.annotation().isEmpty());
        for (var item : items) {
            boolean parent = items.stream().anyMatch(other -> item.label().equals(other.parent()));
            boolean shared = item.parent() != null
                    && items.stream()
                            .anyMatch(other -> !other.annotation().isEmpty()
                                    && (item.parent().equals(other.parent())
                                            || item.parent().equals(other.label())));
            if (annotated && item.annotation().isEmpty() && !parent && !shared) {
                say(0, "import.item-not-annotated", item.label());
            }
        }
    }

    private void titles() {
        Map<String, String> seen = new HashMap<>();
        for (var item : proposal.items()) {
            for (var entry : item.documentation()) {
                variant(seen, entry);
            }
            named(seen, item);
        }
    }

    private void variant(Map<String, String> seen, Entry entry) {
        if (entry.symbol() != null && entry.title() != null) {
            var before = seen.putIfAbsent(entry.symbol(), entry.title());
            if (before != null && !Titles.same(before, entry.title())) {
                say(entry.line(), "import.two-titles", entry.symbol(), before, entry.title());
            }
        }
    }

    private void named(Map<String, String> seen, Item item) {
        for (var paragraph : item.annotation()) {
            Documentation.named(paragraph.text(), item.kind(), paragraph.line()).forEach(entry -> variant(seen, entry));
        }
    }

    private void timetable() {
        var slots = proposal.slots();
        var entitled = proposal.meeting().entitledSittings();
        long sittings = slots.stream()
                .map(slot -> slot.date() + " " + slot.start())
                .distinct()
                .count();
        if (entitled != null && sittings > entitled) {
            say(slots.getFirst().line(), "import.sittings-beyond-entitlement", sittings, entitled);
        }
        for (var item : proposal.items()) {
            boolean placed = slots.stream()
                    .anyMatch(slot -> slot.item().equals(item.label())
                            || slot.item().startsWith(item.label() + " ")
                            || item.label().startsWith(slot.item() + " "));
            if (!slots.isEmpty() && !placed) {
                say(0, "import.item-in-no-sitting", item.label());
            }
        }
    }

    private void say(int line, String key, Object... values) {
        warnings.add(Warning.of(line, key, values));
    }
}

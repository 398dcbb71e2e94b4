package org.plenary.importing;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plenary.importing.AgendaProposal.Item;
import org.plenary.importing.AgendaProposal.MeetingFacts;
import org.plenary.importing.AgendaProposal.Paragraph;
import org.plenary.shared.Ordinals;

/** The facts of the meeting: those of the head first, then what the annotations say, e.g. of its opening and its resources. */
final class MeetingReader {

    private static final Pattern OPENED = Pattern.compile(
            "\\b(?<ordinal>" + Ordinals.PATTERN
                    + ")\\s+(?<what>session|meeting)\\b[^.]{0,200}?\\b(?:(?:will|shall|would) be (?:opened|held|convened)|(?:will|would) take place|is scheduled)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OPENING = Pattern.compile("\\bopen(?:ed|ing|s)?\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern SITTINGS = Pattern.compile(
            "\\b(?<count>" + Ordinals.CARDINAL + ")\\s+(?:(?:half-day|plenary|formal)\\s+)+(?:meetings|sittings)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LANGUAGES = Pattern.compile(
            "\\binterpretation\\b[^.]{0,60}?\\b(?<count>" + Ordinals.CARDINAL
                    + ")\\s+(?:official\\s+|working\\s+)*languages",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HELD = Pattern.compile(
            "\\bheld (?:in|at) (?<place>\\p{Lu}[\\p{L}.'\\u2019-]*+(?: \\p{Lu}[\\p{L}.'\\u2019-]*+)*+),? (?:on|from)");

    private final DocumentHead head;
    private final List<String> paragraphs;

    MeetingReader(DocumentHead head, List<Item> items) {
        this.head = head;
        this.paragraphs = items.stream()
                .flatMap(item -> item.annotation().stream())
                .map(Paragraph::text)
                .toList();
    }

    MeetingFacts facts() {
        var convenings = convenings();
        var opened = convenings.isEmpty() ? "" : convenings.getFirst();
        var match = OPENED.matcher(opened);
        boolean said = match.find();
        @Nullable Integer ordinal = head.ordinal;
        @Nullable String designation = head.designation;
        if (ordinal == null && said) {
            ordinal = Ordinals.of(match.group("ordinal")).orElseThrow();
            designation = match.group("what").toUpperCase(Locale.ROOT);
        }
        var own = convenings.stream().filter(this::isOwn).toList();
        var days = head.days != null ? head.days : days(own);
        var venue = head.venue != null
                ? head.venue
                : own.stream()
                        .map(HELD::matcher)
                        .filter(java.util.regex.Matcher::find)
                        .map(found -> found.group("place"))
                        .findFirst()
                        .orElse(null);
        return new MeetingFacts(
                ordinal,
                Objects.requireNonNullElse(designation, "MEETING"),
                venue,
                days == null ? null : days.first(),
                days == null ? null : days.last(),
                OPENING.matcher(opened).find() ? PrintedTime.moment(opened).orElse(null) : null,
                count(SITTINGS),
                count(LANGUAGES));
    }

    /** The sentences that say when or where a numbered meeting is to be held. */
    private List<String> convenings() {
        return paragraphs.stream()
                .flatMap(text -> PrintedSentence.in(text).stream())
                .map(PrintedSentence::text)
                .filter(text -> text.contains("session") || text.contains("meeting"))
                .filter(text -> OPENED.matcher(text).find())
                .toList();
    }

    private boolean isOwn(String sentence) {
        return OPENED.matcher(sentence)
                .results()
                .anyMatch(found -> head.ordinal == null
                        || Ordinals.of(found.group("ordinal")).orElse(-1) == head.ordinal);
    }

    private @Nullable PrintedDate days(List<String> own) {
        return own.stream()
                .map(PrintedDate::in)
                .filter(found -> !found.isEmpty())
                .map(List::getLast)
                .max(java.util.Comparator.comparingInt(found -> found.single() ? 0 : 1))
                .orElse(null);
    }

    private @Nullable Integer count(Pattern pattern) {
        for (var text : paragraphs) {
            var match = pattern.matcher(text);
            if (match.find()) {
                var value = Ordinals.cardinal(match.group("count"));
                return value.isPresent() ? value.getAsInt() : null;
            }
        }
        return null;
    }
}

package org.plenary.importing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Names of bodies in running text, by the noun that makes one (conference, council, group, …), and the full name that a
 * short one stands for in this document, e.g. {@code Conference} for the name in its head that begins so.
 */
final class Organs {

    private static final String TAIL =
            "(?:\\s+(?:of|on|for|to|against|and|in)(?:\\s+the)?(?=\\s+\\p{Lu})|\\s+thereto)?\\s+\\p{Lu}[\\p{L}\\u2019-]*";

    static final String NAME =
            "(?:\\p{Lu}[\\p{L}\\u2019-]{1,40}\\s+(?:and\\s+)?){0,8}(?:Conference|Commission|Committee|Council|Assembly|Group|Board|Forum|Congress|Plenary|Panel|Platform)\\b(?:"
                    + TAIL + "){0,14}";

    private static final Pattern ORGAN = Pattern.compile("(?<![\\p{L}-])" + NAME);
    private static final Pattern LEADING =
            Pattern.compile("^(?:The|In|At|By|On|Of|As|That|Its|Under|Pursuant|Also|See)\\s+");
    private static final Pattern NOT_PART = Pattern.compile(
            "\\s+(?:and|in|on|for|to)(?:\\s+the)?\\s+(?:Conference|Commission|Committee|Council|Assembly)\\b.*$");
    private static final Pattern ACTING = Pattern.compile(
            "^(?:\\s+(?:at its [^,]{3,40}(?:session|meeting)))?(?:,? (?:also|further|again|then|subsequently|inter alia|moreover|as a [^,]{1,60}),?){0,4}\\s+(?:\\p{L}{2,}ed|took|called|held|drew|set|gave|made|heard|has|had|will|is|was|shall|may|would)\\b");

    /** A name where it stands; {@code acts} says that a verb follows it. */
    record Found(String name, int start, int end, boolean acts) {}

    private final List<String> head;
    private final Set<String> known;

    Organs(List<String> head, String text) {
        this.head = head;
        this.known = new LinkedHashSet<>(head.reversed());
        in(text).stream()
                .map(Found::name)
                .filter(name -> name.contains(" "))
                .distinct()
                .limit(200)
                .forEach(known::add);
    }

    static List<Found> in(String text) {
        return ORGAN.matcher(text)
                .results()
                .map(match -> {
                    var name = NOT_PART.matcher(LEADING.matcher(match.group()).replaceFirst(""))
                            .replaceFirst("");
                    int start = match.start() + match.group().indexOf(name);
                    int end = start + name.length();
                    return new Found(
                            name,
                            start,
                            end,
                            ACTING.matcher(text.substring(end, Math.min(text.length(), end + 160)))
                                    .find());
                })
                .toList();
    }

    /** The full name: of the head's names first, then of those that the text spells out; otherwise as printed. */
    String full(String printed) {
        var name = printed.replaceFirst("^(?:the|The)\\s+", "");
        return longer(head, name).or(() -> longer(known, name)).orElse(name);
    }

    private static Optional<String> longer(Iterable<String> names, String name) {
        var key = name.toLowerCase(Locale.ROOT);
        for (var candidate : names) {
            var full = candidate.toLowerCase(Locale.ROOT);
            if (full.equals(key) || full.startsWith(key + " ") || full.endsWith(" " + key)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    /** The body that a sentence is about, seen from "its" at that place: after a leading phrase it follows, else precedes. */
    Optional<String> subject(List<Found> inSentence, int from, int to, boolean leading) {
        var after = inSentence.stream()
                .filter(organ -> organ.start() >= to && organ.acts())
                .findFirst();
        var before = inSentence.stream().filter(organ -> organ.end() <= from).reduce((first, second) -> second);
        var next = inSentence.stream().filter(organ -> organ.start() >= to).findFirst();
        return (leading ? after.or(() -> before) : before.or(() -> after))
                .or(() -> next)
                .map(organ -> full(organ.name()));
    }

    Optional<String> acting(List<Found> inSentence) {
        return inSentence.stream().filter(Found::acts).findFirst().map(organ -> full(organ.name()));
    }

    @Nullable
    String meeting() {
        return head.isEmpty() ? null : head.getLast();
    }
}

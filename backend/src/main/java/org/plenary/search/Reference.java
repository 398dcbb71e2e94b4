package org.plenary.search;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.Ordinals;

/**
 * What people write for a thing, in its parts, e.g. of WG.7, fifth meeting: body WG.7, ordinal 5; of dec. 4/2: kind
 * DECISION, number 4/2. What a text does not say is null.
 */
record Reference(
        @Nullable String body,
        @Nullable String kind,
        @Nullable String number,
        @Nullable Integer ordinal) {

    private static final Pattern ACT = Pattern.compile("(?iu)(?:(?!r[eé]s|d[eé]c)(?<body>\\S+)[,\\s]+)?"
            + "(?:(?<res>r[eé]s)(?:olu[tc]i[oó]n)?\\.?|(?<dec>d[eé]c)(?:isi[oó]n)?\\.?)?"
            + "\\s*(?<number>\\d{1,4}\\s?/\\s?\\d{1,3})(?:\\s+(?<of>of\\s.+|\\(.+\\)))?");
    private static final Pattern MEETING =
            Pattern.compile("(?i)(?<ordinal>\\d{1,3}|[a-z-]+)(?:st|nd|rd|th)?\\s+(?:meeting|session)");

    static Reference parse(String text) {
        var act = ACT.matcher(text.strip());
        if (act.matches()) {
            var kind = act.group("res") != null ? "RESOLUTION" : act.group("dec") != null ? "DECISION" : null;
            var body = act.group("of") == null
                    ? act.group("body")
                    : act.group("of")
                            .replaceAll("(?i)^of\\s+(?:the\\s+)?|[()]", "")
                            .strip();
            return new Reference(symbol(body), kind, act.group("number").replaceAll("\\s", ""), null);
        }
        var meeting = MEETING.matcher(text);
        if (meeting.find()) {
            var rest = text.substring(0, meeting.start()) + " " + text.substring(meeting.end());
            var body = rest.replaceAll("(?i)\\b(?:of|the)\\b|,", " ").strip();
            return new Reference(symbol(body), null, null, ordinal(meeting.group("ordinal")));
        }
        return new Reference(null, null, null, null);
    }

    /** What looks like the symbol of a body, e.g. WG.7, and not like a word for it, e.g. Conference. */
    private static @Nullable String symbol(@Nullable String text) {
        return text != null && text.matches(".*[./\\d].*") ? text : null;
    }

    private static @Nullable Integer ordinal(String text) {
        var ordinal = Ordinals.of(text);
        return ordinal.isPresent() ? ordinal.getAsInt() : null;
    }
}

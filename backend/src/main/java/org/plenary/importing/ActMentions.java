package org.plenary.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Resolutions and decisions named in a sentence, lists included, e.g. {@code Council resolutions 1979/41 and 1981/83}. */
final class ActMentions {

    /**
     * One number where it stands: {@code body} as printed beside it, {@code its} where a pronoun stands for it, and
     * {@code anaphora} where words such as "the same resolution" stand for the number.
     */
    record Mention(
            String kind,
            @Nullable String number,
            @Nullable String body,
            boolean its,
            @Nullable String title,
            int start,
            int end,
            boolean leading,
            boolean certain) {

        boolean anaphora() {
            return number == null;
        }
    }

    private static final String NUMBER =
            "(?:(?:E?S[-/])?\\d{1,4}/\\d{1,3}(?![\\d/])(?:\\s[A-Z](?=[\\s,.;)])(?!\\s+of\\s+the\\s+\\p{Lu}))?|\\d{1,4}(?:\\s[A-Z])?\\s?\\((?:\\d{4}|[IVXLC]+|E?S-[IVX]+|ORG-\\d+)\\)|\\d+/[A-Z]{2,4}\\.\\d+|[A-Z]{2}-\\d+/\\d+|[A-Z]{3}\\d+\\.\\d+|[IVXLC]+/\\d+)";
    private static final String DATE_OF = "(?:\\s+of\\s+" + PrintedDate.PATTERN + ")?";
    private static final Pattern ACT = Pattern.compile(
            "(?<in>\\b[Ii]n\\s+(?:(?:paragraphs?|section|part|annex)[^,;.]{1,40}\\s+of\\s+)?)?(?:(?<its>its|their)\\s+|the\\s+)?(?:(?<body>"
                    + Organs.NAME + ")(?:\\u2019s)?\\s+)?(?<kind>[Rr]esolution|[Dd]ecision)s?\\s+(?<number>" + NUMBER
                    + ")");
    private static final Pattern MORE = Pattern.compile(
            "(?i:" + DATE_OF + ")(?:\\s*,)?\\s*(?:and|as well as|or|to|,)\\s+(?:its\\s+|in\\s+|the\\s+)?(?:(?<body>"
                    + Organs.NAME + ")\\s+)?(?:(?<kind>[Rr]esolution|[Dd]ecision)s?\\s+)?(?<number>" + NUMBER + ")");
    private static final Pattern OF_BODY =
            Pattern.compile("(?i:" + DATE_OF + ")\\s+of\\s+the\\s+(?<body>" + Organs.NAME + ")");
    private static final Pattern TITLE = Pattern.compile(
            "(?i:" + DATE_OF + "),?\\s+(?:entitled|on)\\s+[\\u201c\"](?<title>[^\\u201d\"]{1,500})[\\u201d\"]");
    private static final Pattern SAME = Pattern.compile(
            "(?<in>\\b[Ii]n\\s+(?:paragraphs?[^,;.]{1,30}\\s+of\\s+)?|\\b[Bb]y\\s+)?\\b(?<det>[Tt]he same|[Tt]he above-mentioned|[Tt]he aforementioned|[Tt]he said|[Tt]hat|[Tt]his)\\s+(?<kind>resolution|decision)\\b(?!\\s*\\d)");

    private ActMentions() {}

    static List<Mention> in(String sentence) {
        var found = new ArrayList<Mention>();
        if (!sentence.contains("esolution") && !sentence.contains("ecision")) {
            return found;
        }
        var match = ACT.matcher(sentence);
        int from = 0;
        while (match.find(from)) {
            int end = match.end();
            @Nullable String body = stripped(match.group("body"));
            var kind = match.group("kind");
            var group = new ArrayList<Mention>();
            @Nullable String title = null;
            var titled = TITLE.matcher(sentence).region(end, sentence.length());
            if (titled.lookingAt()) {
                title = titled.group("title");
                end = titled.end();
            }
            boolean its = match.group("its") != null;
            boolean leading = match.group("in") != null;
            group.add(new Mention(
                    upper(kind), number(match.group("number")), body, its, title, match.start(), end, leading, true));
            var more = MORE.matcher(sentence).region(end, sentence.length());
            while (more.lookingAt()) {
                kind = more.group("kind") == null ? kind : more.group("kind");
                body = more.group("body") == null ? body : stripped(more.group("body"));
                end = more.end();
                int start = more.group("kind") == null ? more.start("number") : more.start("kind");
                group.add(new Mention(
                        upper(kind), number(more.group("number")), body, its, null, start, end, leading, true));
                more.region(end, sentence.length());
            }
            var of = OF_BODY.matcher(sentence).region(end, sentence.length());
            if (body == null && of.lookingAt()) {
                var owner = of.group("body");
                group.replaceAll(one -> new Mention(
                        one.kind(),
                        one.number(),
                        owner,
                        false,
                        one.title(),
                        one.start(),
                        one.end(),
                        one.leading(),
                        true));
                var last = group.removeLast();
                end = of.end();
                group.add(new Mention(
                        last.kind(),
                        last.number(),
                        owner,
                        false,
                        last.title(),
                        last.start(),
                        end,
                        last.leading(),
                        true));
            }
            found.addAll(group);
            from = end;
        }
        SAME.matcher(sentence)
                .results()
                .forEach(same -> found.add(new Mention(
                        upper(same.group("kind")),
                        null,
                        null,
                        false,
                        null,
                        same.start(),
                        same.end(),
                        same.group("in") != null,
                        !same.group("det").toLowerCase(Locale.ROOT).startsWith("th")
                                || same.group("det").contains(" "))));
        found.sort(java.util.Comparator.comparingInt(Mention::start));
        return found;
    }

    private static @Nullable String stripped(@Nullable String body) {
        return body == null ? null : body.replaceFirst("^(?:The|In|At|By|On|Of|See|Under)\\s+", "");
    }

    private static String number(String printed) {
        return printed.replaceAll("\\s+", " ");
    }

    private static String upper(String kind) {
        return kind.toUpperCase(Locale.ROOT);
    }
}

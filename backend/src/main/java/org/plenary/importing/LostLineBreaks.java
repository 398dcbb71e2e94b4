package org.plenary.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.plenary.shared.Ordinals;

/** Puts line breaks back where a converter lost them all, e.g. {@code 2022Provisional agenda1.Opening of the session.2.} */
final class LostLineBreaks {

    private static final Pattern SUB_ITEM =
            Pattern.compile("(?<=[:;.,]|; and|;and)\\s*(?=\\([a-z]{1,4}\\)\\s?\\p{Lu})");
    private static final Pattern GLUED = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\d{4})(?=\\p{Lu})");
    private static final Pattern ORDINAL_HEAD =
            Pattern.compile("\\s+(?=" + Ordinals.PATTERN + "\\s+(?:session|meeting))", Pattern.CASE_INSENSITIVE);
    private static final Pattern CODE_AT_END = Pattern.compile("(?<=[.\\p{L}])\\d{6,}\\s*$");

    private LostLineBreaks() {}

    /** The parts of a line; the line itself unless it holds a run of items 1., 2., 3. and more. */
    static List<String> restore(String line) {
        var starts = new ArrayList<Integer>();
        int from = 0;
        for (int number = 1; number <= 60; number++) {
            var marker = Pattern.compile((number == 1 ? "(?<![\\d/])" : "(?<=[.:;)\\p{L}\\u201d]\\s?)(?<!\\d)") + number
                            + "\\.\\s?(?=[\\p{Lu}\\u201c(])")
                    .matcher(line);
            if (!marker.find(from)) {
                break;
            }
            starts.add(marker.start());
            from = marker.end();
        }
        if (starts.size() < 3) {
            return List.of(line);
        }
        var parts = new ArrayList<String>();
        for (var piece :
                ORDINAL_HEAD.splitAsStream(line.substring(0, starts.getFirst())).toList()) {
            GLUED.splitAsStream(piece).forEach(parts::add);
        }
        for (int item = 0; item < starts.size(); item++) {
            int end = item + 1 < starts.size() ? starts.get(item + 1) : line.length();
            var text =
                    CODE_AT_END.matcher(line.substring(starts.get(item), end)).replaceFirst("");
            SUB_ITEM.splitAsStream(text).forEach(parts::add);
        }
        return parts;
    }
}

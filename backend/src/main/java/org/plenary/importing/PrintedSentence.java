package org.plenary.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A sentence with its offsets in a paragraph; "para. 52" and "10 a.m." end none. */
record PrintedSentence(String text, int start, int end) {

    private static final Pattern END = Pattern.compile("[.!?][)\\u201d\"\\u2019]?\\d{0,2}\\s+(?=[\\p{Lu}\\u201c(])");
    private static final Pattern ABBREVIATION = Pattern.compile(
            "(?:^|[\\s(])(?:paras?|chaps?|sects?|Nos?|arts?|vols?|cf|e\\.g|i\\.e|Mr|Ms|Mrs|Dr|St|Rev|Add|Corr|ibid|pp?)\\.$");

    /** No abbreviation has more characters, the one before it included. */
    private static final int LONGEST = 10;

    /** All of a text, in their order. */
    static List<PrintedSentence> in(String text) {
        var found = new ArrayList<PrintedSentence>();
        int from = 0;
        var end = END.matcher(text);
        while (end.find()) {
            var before = text.substring(Math.max(from, end.start() - LONGEST), end.start() + 1);
            if (!ABBREVIATION.matcher(before).find()) {
                found.add(new PrintedSentence(text.substring(from, end.end()).stripTrailing(), from, end.end()));
                from = end.end();
            }
        }
        if (from < text.length()) {
            found.add(new PrintedSentence(text.substring(from), from, text.length()));
        }
        return found;
    }
}

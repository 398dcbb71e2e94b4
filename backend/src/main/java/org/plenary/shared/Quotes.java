package org.plenary.shared;

import java.util.ArrayList;
import java.util.List;

/** Quotes in texts. Offsets are in code points, as everywhere in citations. */
public final class Quotes {

    private Quotes() {}

    /** Where the quote stands, in order, e.g. 0 and 41 for the second of two. */
    public static List<Integer> findAll(String quote, String text) {
        var found = new ArrayList<Integer>();
        var codePoints = new CodePoints(text);
        for (int at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
            found.add(codePoints.before(at));
        }
        return found;
    }

    /** How many code points it has. */
    public static int length(String quote) {
        return quote.codePointCount(0, quote.length());
    }

    /** Where the quote now stands, nearest to where it stood; -1 where the text no longer holds it. */
    public static int find(String quote, int before, String text) {
        int near = text.offsetByCodePoints(0, Math.min(before, text.codePointCount(0, text.length())));
        int behind = text.indexOf(quote, near);
        int ahead = text.lastIndexOf(quote, near);
        int found = ahead < 0 || (behind >= 0 && behind - near <= near - ahead) ? behind : ahead;
        return found < 0 ? -1 : text.codePointCount(0, found);
    }
}

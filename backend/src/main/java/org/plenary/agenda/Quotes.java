package org.plenary.agenda;

/** Finds a quote again in a text that was edited. Offsets are in code points, as everywhere in citations. */
final class Quotes {

    private Quotes() {}

    /** Where the quote now stands, nearest to where it stood; -1 where the text no longer holds it. */
    static int find(String quote, int before, String text) {
        int near = text.offsetByCodePoints(0, Math.min(before, text.codePointCount(0, text.length())));
        int behind = text.indexOf(quote, near);
        int ahead = text.lastIndexOf(quote, near);
        int found = ahead < 0 || (behind >= 0 && behind - near <= near - ahead) ? behind : ahead;
        return found < 0 ? -1 : text.codePointCount(0, found);
    }
}

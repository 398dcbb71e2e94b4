package org.plenary.importing;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Titles as print varies them, e.g. {@code Other matters.} and {@code Other matters}. */
final class Titles {

    private static final Pattern END = Pattern.compile(
            "(?<![\\s.;:,*\\u2020])(?:[;,]\\s+and|(?:(?![;,]\\s+and)[\\s.;:,*\\u2020])++|(?<=[.;,])\\d{1,2})++$");
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Titles() {}

    /** The title itself: no final punctuation, no marks of footnotes. */
    static String clean(String printed) {
        return END.matcher(printed.replaceAll("\\s+", " ").strip()).replaceFirst("");
    }

    static String key(String title) {
        return NOT_A_WORD
                .matcher(title.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    static boolean same(String one, String other) {
        return key(one).equals(key(other));
    }

    /** How much two titles share, 0 to 1, by their words. */
    static double likeness(String one, String other) {
        var a = words(one);
        var b = words(other);
        var shared = new HashSet<>(a);
        shared.retainAll(b);
        int larger = Math.max(a.size(), b.size());
        return larger == 0 ? 0 : (double) shared.size() / larger;
    }

    private static Set<String> words(String title) {
        return new HashSet<>(List.of(key(title).split(" ", -1)));
    }
}

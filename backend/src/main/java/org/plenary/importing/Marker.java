package org.plenary.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What an item begins with, e.g. {@code 1.}, {@code (b)}, {@code 1 (b)} or {@code Item 3.}, and the words after it. */
record Marker(@Nullable Integer number, List<String> subs, String rest, boolean said) {

    private static final Pattern START = Pattern.compile(
            "(?<item>(?:Agenda )?Item )?(?:(?<number>\\d{1,2})(?<dot>\\s*[.):\\u2013\\u2014](?!\\d)|(?=\\s*\\([a-z]{1,4}\\))|(?=\\s|$)))?"
                    + "\\s*(?<subs>(?:\\([a-z]{1,4}\\)\\.?\\s*)*)(?<rest>.*)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SUB = Pattern.compile("\\(([a-z]{1,4})\\)");
    private static final Pattern ROMAN = Pattern.compile("x{0,3}(?:ix|iv|v?i{0,3})");

    /** The marker of a line; null if it has none. A bare number counts only after the word "Item". */
    static @Nullable Marker of(String text) {
        var match = START.matcher(text);
        if (!match.matches()) {
            return null;
        }
        boolean said = match.group("item") != null;
        var number = match.group("number");
        var subs = new ArrayList<String>();
        SUB.matcher(match.group("subs")).results().forEach(sub -> subs.add(sub.group(1)));
        if (number == null && (said || subs.isEmpty())) {
            return null;
        }
        if (number != null && match.group("dot").isEmpty() && subs.isEmpty() && !said) {
            return null;
        }
        if (said && match.group("dot").isEmpty() && match.group("rest").startsWith("of ")) {
            return null;
        }
        return new Marker(
                number == null ? null : Integer.valueOf(number),
                subs,
                match.group("rest").strip(),
                said);
    }

    /**
     * The label, e.g. {@code 1 (b)}, of this marker after the item with the label before it. A single "(i)" after "(h)" is
     * a letter, otherwise it is a roman number below the letter.
     */
    @Nullable
    String label(String before) {
        var parts = new ArrayList<String>();
        if (number != null) {
            parts.add(number.toString());
        } else if (before.isEmpty()) {
            return null;
        } else {
            var above = List.of(before.split(" ", -1));
            parts.add(above.getFirst());
            if (subs.size() == 1 && above.size() > 1 && isRoman(subs.getFirst(), above)) {
                parts.add(above.get(1));
            }
        }
        subs.forEach(sub -> parts.add("(" + sub + ")"));
        return String.join(" ", parts);
    }

    private static boolean isRoman(String sub, List<String> above) {
        if (sub.isEmpty() || !ROMAN.matcher(sub).matches()) {
            return false;
        }
        var letter = above.get(1).substring(1, above.get(1).length() - 1);
        boolean nextLetter =
                sub.length() == 1 && letter.length() == 1 && above.size() == 2 && sub.charAt(0) == letter.charAt(0) + 1;
        return !nextLetter && (sub.length() > 1 || above.size() > 2 || sub.equals("i"));
    }
}

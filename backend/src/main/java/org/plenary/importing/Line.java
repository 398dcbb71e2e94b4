package org.plenary.importing;

import java.util.regex.Pattern;

/**
 * One line of the document: {@code raw} with its cells and indents, {@code text} without any marks. Headings are told by
 * their marks or by being bold as a whole; {@code afterGap} says that a blank line or a page break stands before it.
 */
record Line(int number, String raw, String text, boolean heading, boolean afterGap) {

    private static final Pattern HASHES = Pattern.compile("^\\s*#{1,6}\\s+");
    private static final Pattern BOLD =
            Pattern.compile("^\\s*(?:\\*\\*|__|<b>|<strong>).*(?:\\*\\*|__|</b>|</strong>)\\s*$");
    private static final Pattern ITALIC = Pattern.compile("^\\s*(?:\\*[^*]+\\*|_[^_]+_|<i>.*</i>)\\s*$");
    private static final Pattern BULLET = Pattern.compile("^\\s*(?:[-+*\\u2022\\u2013]\\s+|>\\s*)+");
    private static final Pattern TAGS = Pattern.compile("</?[a-zA-Z][^<>]*>");
    private static final Pattern EMPHASIS = Pattern.compile("(\\*{1,3}|(?<!\\w)_{1,3})(?=\\S)(.+?)(?<=\\S)\\1(?!\\w)");
    /** Without one no emphasis ends, which would otherwise be looked for from each beginning. */
    private static final Pattern CLOSING = Pattern.compile("(?<=\\S)[*_](?!\\w)");

    private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!~>-])");

    static Line of(int number, String raw, boolean afterGap) {
        boolean heading = HASHES.matcher(raw).find() || BOLD.matcher(raw).matches();
        var text = BULLET.matcher(HASHES.matcher(raw).replaceFirst("")).replaceFirst("");
        return new Line(number, raw, plain(text), heading, afterGap);
    }

    /** A text without marks of Markdown and HTML, with single spaces. */
    static String plain(String marked) {
        var text = TAGS.matcher(marked).replaceAll("");
        for (var before = ""; !before.equals(text) && CLOSING.matcher(text).find(); ) {
            before = text;
            text = EMPHASIS.matcher(text).replaceAll("$2");
        }
        text = ESCAPE.matcher(text).replaceAll("$1");
        text = text.replace("&nbsp;", " ")
                .replace("&amp;", "&")
                .replace("&lt;", "<")
                .replace("&gt;", ">");
        return text.replaceAll("[\\s\\u00a0\\u2007\\u202f]+", " ").strip();
    }

    /** Whether the line is set apart from running text, in whatever way. */
    boolean apart() {
        return heading || ITALIC.matcher(raw).matches();
    }
}

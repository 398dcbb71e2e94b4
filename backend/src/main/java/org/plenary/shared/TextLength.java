package org.plenary.shared;

/** How long a text may be that somebody writes in one piece, e.g. a paragraph in one language. */
public final class TextLength {

    /** In characters. */
    public static final int MOST = 20_000;

    private TextLength() {}

    /** Refuses a text that is longer; the path says where it is in the input, e.g. {@code title}. */
    public static void require(String path, String text) {
        if (text.length() > MOST) {
            throw InvalidInput.of(path, "text.too-long", text.length(), MOST);
        }
    }
}

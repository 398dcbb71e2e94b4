package org.plenary.shared;

/** Counts the code points before places of a text; those of places that follow each other are counted once. */
public final class CodePoints {

    private final String text;
    private int place;
    private int count;

    public CodePoints(String text) {
        this.text = text;
    }

    /** How many code points stand before that index of the text. */
    public int before(int index) {
        count += index < place ? -text.codePointCount(index, place) : text.codePointCount(place, index);
        place = index;
        return count;
    }
}

package org.plenary.admin.history;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Two texts compared word by word, e.g. {@code Other} kept, {@code matters} gone, {@code business} new. */
record WordDiff(List<Piece> pieces) {

    enum Kind {
        KEPT,
        GONE,
        NEW
    }

    record Piece(Kind kind, String text) {}

    /** A word with the space before it; a Chinese character, which no space parts from the next, by itself. */
    private static final Pattern WORD =
            Pattern.compile("\\s*(?:\\p{IsHan}|[\\p{L}\\p{M}\\p{N}&&[^\\p{IsHan}]]+|[^\\s\\p{L}\\p{M}\\p{N}])|\\s+$");

    static WordDiff of(String before, String after) {
        var old = words(before);
        var pieces = new ArrayList<Piece>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, words(after)).getDeltas()) {
            int place = delta.getSource().getPosition();
            add(pieces, Kind.KEPT, old.subList(at, place));
            add(pieces, Kind.GONE, delta.getSource().getLines());
            add(pieces, Kind.NEW, delta.getTarget().getLines());
            at = place + delta.getSource().size();
        }
        add(pieces, Kind.KEPT, old.subList(at, old.size()));
        return new WordDiff(pieces);
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private static void add(List<Piece> pieces, Kind kind, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(kind, String.join("", words)));
        }
    }

    boolean same() {
        return pieces.stream().allMatch(piece -> piece.kind() == Kind.KEPT);
    }
}

package org.plenary.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plenary.importing.AgendaProposal.Entry;

/** Documentation in lists and in prose: which documents are before the body, and what is said of others. */
final class Documentation {

    private static final Pattern HEADING = Pattern.compile(
            "(?:Background )?(?:Documentation|Documents)(?: before the \\p{L}+| for consideration)?\\s*:?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NO_OTHER = Pattern.compile(
            "\\bno (?:other|further|additional) (?:pre-session )?(?:documentation|documents?|papers?)\\b[^.]{0,80}\\b(?:expected|foreseen|envisaged|anticipated|planned|prepared|required)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NONE = Pattern.compile(
            "\\bno (?:pre-session )?(?:documentation|documents?|papers?)\\b[^.]{0,80}\\b(?:expected|foreseen|envisaged|anticipated|planned|prepared|required|issued|requested)|^(?:None|No documentation|No documents?)\\.?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BEFORE_IT = Pattern.compile(
            "\\b(?:will have|has|have|shall have) before (?:it|them)(?: for (?:its )?(?:consideration|information))?,? (?:a|an|the|its|also)?\\s*(?<what>[^.;]*?(?:\\((?:see )?(?<symbol>[^)\\s][^)\\s/]{0,100}+/[^)\\s]{1,200}+)[^)]{0,400}+\\)|(?=[.;]|, (?:in order|which|together|with|as|and will|and is)|$)))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DRAFT_REPORT = Pattern.compile(
            "\\b(?:draft(?: of (?:the|which|its))?(?: report)?\\b[^.]{0,80}\\b(?:will|shall|is to|would) be (?:prepared|drawn up|drafted|submitted|presented|made available|circulated))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AT_END = Pattern.compile(
            "\\s*[(\\[](?:see )?[^()\\[\\]]{0,400}+(?:\\([^)]{0,400}+\\)[^()\\[\\]]{0,400}+)*+[)\\]]\\s*[.;,*]*$");

    private Documentation() {}

    static boolean isHeading(Line line) {
        return HEADING.matcher(line.text()).matches();
    }

    /** UNSTATED, NONE_FORESEEN or NO_OTHER_EXPECTED, by the words of a paragraph. */
    static String further(String text) {
        if (NO_OTHER.matcher(text).find()) {
            return "NO_OTHER_EXPECTED";
        }
        return NONE.matcher(text).find() ? "NONE_FORESEEN" : "UNSTATED";
    }

    /** The entries that one line of a list stands for: several where it lists a document and its addenda. */
    static List<Entry> listed(String text, int line) {
        var symbols = Symbols.in(text);
        if (symbols.isEmpty()) {
            return List.of(entry(Titles.clean(text), null, line));
        }
        @Nullable String title = title(text, symbols);
        var entries = new ArrayList<Entry>();
        for (var symbol : symbols.subList(Math.max(0, firstOfLast(text, symbols)), symbols.size())) {
            entries.add(entry(title, symbol.symbol(), line));
        }
        return entries;
    }

    private static int firstOfLast(String text, List<Symbols.Printed> symbols) {
        int open = Math.max(text.lastIndexOf(" ("), text.lastIndexOf("["));
        for (int at = 0; at < symbols.size(); at++) {
            if (symbols.get(at).start() > open && symbols.getLast().start() > open && open >= 0) {
                return at;
            }
        }
        return 0;
    }

    private static @Nullable String title(String text, List<Symbols.Printed> symbols) {
        var tail = AT_END.matcher(text);
        var title = tail.find() && tail.start() < symbols.getLast().start() && tail.start() > 0
                ? text.substring(0, tail.start())
                : text.substring(0, symbols.getFirst().start());
        if (title.isBlank()) {
            title = text.substring(symbols.getLast().end()).replaceFirst("^[\\s,:;.\\u2013\\u2014-]+", "");
        }
        title = Titles.clean(title);
        return title.isEmpty() ? null : title;
    }

    /** What a paragraph says to be before the body or to be in preparation; {@code kind} is that of the item. */
    static List<Entry> named(String text, String kind, int line) {
        var entries = new ArrayList<Entry>();
        var match = BEFORE_IT.matcher(text);
        while (match.find()) {
            var what = match.group("what").strip();
            if (what.split(" ", -1).length < 2 && match.group("symbol") == null) {
                continue;
            }
            var symbols = Symbols.in(what);
            var title = symbols.isEmpty() ? Titles.clean(what) : title(what, symbols);
            entries.add(entry(
                    title == null ? null : capital(title),
                    symbols.isEmpty() ? null : symbols.getFirst().symbol(),
                    line));
        }
        if (entries.isEmpty()
                && kind.equals("ADOPTION_OF_REPORT")
                && DRAFT_REPORT.matcher(text).find()) {
            entries.add(new Entry("Draft report", null, "DRAFT_REPORT", "FOR_ADOPTION", "EXPECTED", line));
        }
        return entries;
    }

    private static Entry entry(@Nullable String title, @Nullable String symbol, int line) {
        return new Entry(title, symbol, nature(title), "BEFORE_THE_BODY", symbol == null ? "EXPECTED" : "ISSUED", line);
    }

    /** By its title alone: a non-paper may carry the symbol of a conference room paper. */
    static String nature(@Nullable String title) {
        var key = title == null
                ? ""
                : Titles.key(title).replaceFirst("^(?:revised|amended|concise|informal|updated|the|a|an) ", "");
        if (key.startsWith("draft report")) {
            return "DRAFT_REPORT";
        }
        if (key.startsWith("draft resolution") || key.startsWith("draft decision")) {
            return "DRAFT_RESOLUTION";
        }
        if (key.startsWith("non paper")) {
            return "NON_PAPER";
        }
        if (key.startsWith("background paper") || key.startsWith("background document")) {
            return "BACKGROUND_PAPER";
        }
        if (key.matches("(?:draft )?(?:annotated )?provisional agenda.*|annotated agenda.*|agenda.*")) {
            return "AGENDA";
        }
        return key.startsWith("note") ? "NOTE" : key.startsWith("report") ? "REPORT" : "OTHER";
    }

    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
    }
}

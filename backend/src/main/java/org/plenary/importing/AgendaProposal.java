package org.plenary.importing;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.Wording;

/**
 * What was read out of one document, before anything is compared or kept, e.g. seven items, eight slots and one warning.
 * Bodies stand from the outermost to the one that meets.
 */
public record AgendaProposal(
        DocumentFacts document,
        List<BodyName> bodies,
        MeetingFacts meeting,
        List<Item> items,
        List<Citation> citations,
        List<Slot> slots,
        List<Warning> warnings) {

    /** The document itself: its symbol only where it prints one. */
    public record DocumentFacts(
            @Nullable String symbol,
            @Nullable String title,
            @Nullable LocalDate date,
            @Nullable String distribution,
            @Nullable String originalLanguage) {}

    /** A body as the head of the document names it, e.g. {@code Working Group on …}, with the symbol that its papers share. */
    public record BodyName(String name, @Nullable String symbol) {}

    /** The meeting: {@code designation} is MEETING or SESSION as printed; what is not stated is null. */
    public record MeetingFacts(
            @Nullable Integer ordinal,
            String designation,
            @Nullable String venue,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            @Nullable LocalTime opensAt,
            @Nullable Integer entitledSittings,
            @Nullable Integer interpretationLanguages) {}

    /** An item with all that is printed under it, e.g. {@code 1 (b)} below {@code 1}. */
    public record Item(
            String label,
            @Nullable String number,
            @Nullable String marker,
            @Nullable String parent,
            String title,
            String kind,
            List<Paragraph> annotation,
            List<Entry> documentation,
            String furtherDocumentation) {}

    /** One paragraph of an annotation, whole even where a page break cut it, and the line that it starts on. */
    public record Paragraph(String text, String section, int line) {}

    /** A document listed under an item, or named there as being before the body; without a symbol it is only expected. */
    public record Entry(
            @Nullable String title, @Nullable String symbol, String nature, String role, String status, int line) {}

    /** Where the evidence stands: the paragraph or the documentation entry of that index, from 0, under that item. */
    public record Anchor(String item, boolean entry, int index) {}

    /** One citation with the exact words; offsets are code points in the text of the anchor. */
    public record Citation(
            Anchor anchor,
            String quote,
            int start,
            int end,
            String type,
            @Nullable String verb,
            String assertion,
            @Nullable Double confidence,
            Thing source,
            Thing target) {}

    /** What cites, or is cited. */
    public sealed interface Thing {
        /** How it is called in a message or an unresolved reference, e.g. {@code resolution 8/2 of the Conference}. */
        String label();
    }

    /** The paragraph that the evidence stands in. */
    public record ThisParagraph() implements Thing {
        @Override
        public String label() {
            return "the annotation";
        }
    }

    /** The item that the evidence stands under. */
    public record ThisItem(String item) implements Thing {
        @Override
        public String label() {
            return "item " + item;
        }
    }

    /** A resolution or decision: {@code kind} RESOLUTION or DECISION, number as printed, the name of the body if it is known. */
    public record Act(
            String kind,
            String number,
            @Nullable String body,
            @Nullable String title) implements Thing {
        @Override
        public String label() {
            var name = ("DECISION".equals(kind) ? "decision " : "resolution ") + number;
            return body == null ? name : name + " of the " + body;
        }
    }

    /** A document by its symbol. */
    public record Paper(String symbol) implements Thing {
        @Override
        public String label() {
            return symbol;
        }
    }

    /** Another meeting: of a body by its name or symbol, by ordinal or by dates. */
    public record Gathering(
            @Nullable String body,
            @Nullable String bodySymbol,
            @Nullable Integer ordinal,
            String designation,
            @Nullable String venue,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            String label)
            implements Thing {}

    /** An act of a bureau between sessions: {@code procedure} is MEETING, SILENCE or WRITTEN. */
    public record BureauAct(String bureau, @Nullable String of, LocalDate date, String procedure, String subject)
            implements Thing {
        @Override
        public String label() {
            return "decision of the %s of %s".formatted(bureau, date);
        }
    }

    /** What an earlier meeting recommended. */
    public record Advice(Gathering meeting, String text) implements Thing {
        @Override
        public String label() {
            return "recommendation of the " + meeting.label();
        }
    }

    /** Something that the text names and that has no symbol or number. */
    public record Named(String label) implements Thing {}

    /** One line of the timetable, e.g. item 2 on 4 July from 15:00 to 18:00, continued. */
    public record Slot(LocalDate date, LocalTime start, LocalTime end, String item, boolean continued, int line) {}

    /** What a person should look at: the line, from 1, or 0 for the document as a whole, and the matter in plain words. */
    public record Warning(int line, Wording wording) {

        static Warning of(int line, String key, @Nullable Object... values) {
            return new Warning(line, Wording.of(key, values));
        }

        /** In English. */
        public String text() {
            return wording.english();
        }
    }
}

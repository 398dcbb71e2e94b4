package org.plenary.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.importing.AgendaProposal.Item;
import org.plenary.importing.AgendaProposal.Paragraph;
import org.plenary.importing.AgendaProposal.Slot;
import org.plenary.importing.AgendaProposal.Warning;

class DamagedAgendaTests {

    @Test
    void findsItemsWhereAllLineBreaksAreLost() {
        var agenda = Texts.read(
                "Commission on Examples Twenty-third sessionGeneva, 4–6 March 2024Provisional agenda1.Opening of the session.2.Substantive matters:(a)First matter;(b)Second matter.3.Other matters.2669540304800");
        assertThat(agenda.items())
                .extracting(Item::label, Item::title)
                .containsExactly(
                        tuple("1", "Opening of the session"),
                        tuple("2", "Substantive matters"),
                        tuple("2 (a)", "First matter"),
                        tuple("2 (b)", "Second matter"),
                        tuple("3", "Other matters"));
        assertThat(agenda.meeting().ordinal()).isEqualTo(23);
        assertThat(agenda.meeting().venue()).isEqualTo("Geneva");
        assertThat(agenda.bodies()).extracting(AgendaProposal.BodyName::name).containsExactly("Commission on Examples");
    }

    /** What repeats without an end exhausts neither the stack nor the patience, wherever it stands. */
    @ParameterizedTest
    @Timeout(60)
    @ValueSource(
            strings = {
                "(()",
                "((",
                "(a)",
                " as a",
                " of the Conference as a",
                "A ",
                "A, ",
                " and",
                " resolution 1/1",
                " its resolution 1/1 of the Council",
                " A/1/2",
                " A/1/2, Add.1",
                " guided by A/1/2",
                " para. A",
                " the first session, held in Vienna",
                "(/",
                " (A/1/2",
                "*a",
                ", ",
                "; and",
                "the Bureau ",
                "1. ",
                "\t",
                "|",
                "\u2019s"
            })
    void readsWhatRepeatsWithoutAnEnd(String trap) {
        var lines = trap.repeat(19_000 / trap.length());
        assertThat(Texts.read(Texts.HEAD + """
                1. Opening.
                2. Documents.

                Annotations

                2. Documents

                The Commission will have before it the report (A/1/2) {trap}

                The Conference{trap}

                It was held in {trap} on

                Documentation

                Report {trap} (A/CONF.1/2)
                """.replace("{trap}", lines))).isNotNull();
    }

    @Test
    void linksTheFirstOfTooManyReferencesAndKeepsAllWords() {
        var words = IntStream.rangeClosed(1, 300)
                .mapToObj(number -> "A/1/%d and decision 2/%1$d".formatted(number))
                .collect(Collectors.joining(", ", "It is told by ", "."));
        var agenda = Texts.read(Texts.HEAD + """
                1. Opening.
                2. Documents.

                Annotations

                2. Documents

                {words}

                It is also told by A/1/1.
                """.replace("{words}", words));
        assertThat(agenda.items().getLast().annotation())
                .extracting(Paragraph::text)
                .containsExactly(words, "It is also told by A/1/1.");
        assertThat(agenda.citations())
                .extracting(citation -> citation.anchor().index())
                .hasSize(Quotes.MOST + 1)
                .endsWith(1);
        assertThat(agenda.warnings())
                .extracting(Warning::line, Warning::text)
                .contains(
                        tuple(
                                16,
                                "The text that begins here cites more than 100 things; the first 100 are linked, the others stay words."));
    }

    @Test
    void takesALetterInASentenceForNoHeading() {
        var agenda = Texts.read(Texts.HEAD + """
                1. Opening:
                (a) Election of officers;
                (b) Adoption of the agenda.
                2. Other matters.

                Annotations

                1. Opening

                (a) Election of officers

                The Commission decided that:
                (a) meetings should be short; and
                (b) papers should be shorter.

                (b) Adoption of the agenda

                The agenda is before the Commission.

                2. Other matters

                None are known.
                """);
        assertThat(agenda.items())
                .extracting(Item::label, item -> item.annotation().size())
                .containsExactly(tuple("1", 0), tuple("1 (a)", 1), tuple("1 (b)", 1), tuple("2", 1));
    }

    @Test
    void goesFromLettersToRomanNumbersAndBack() {
        var agenda = Texts.read(Texts.HEAD + """
                1. Reports:
                (a) Of the Secretariat:
                (i) On the budget;
                (ii) On staff;
                (b) Of others.
                2. Other matters.
                """);
        assertThat(agenda.items())
                .extracting(Item::label)
                .containsExactly("1", "1 (a)", "1 (a) (i)", "1 (a) (ii)", "1 (b)", "2");
    }

    @Test
    void readsATimetableOfTableTagsWithRangesOfItems() {
        var agenda = Texts.read(Texts.HEAD + """
                1. Opening of the session.
                2. Programme:
                (a) First part;
                (b) Second part;
                (c) Third part.
                3. Other matters.

                Annex: Proposed timetable

                <table><tr><th>Date</th><th>Item</th></tr>
                <tr><td>Monday, 4 March</td><td></td></tr><tr><td>10 a.m.–noon</td><td>1 and 2 (a)–(c)</td></tr>
                <tr><td>Wednesday, 5 March<br></td><td></td></tr><tr><td>3-6 p.m.</td><td>3, 7</td></tr></table>
                """);
        assertThat(agenda.slots())
                .extracting(Slot::date, Slot::start, Slot::end, Slot::item)
                .containsExactly(
                        tuple(LocalDate.of(2024, 3, 4), LocalTime.of(10, 0), LocalTime.of(12, 0), "1"),
                        tuple(LocalDate.of(2024, 3, 4), LocalTime.of(10, 0), LocalTime.of(12, 0), "2 (a)"),
                        tuple(LocalDate.of(2024, 3, 4), LocalTime.of(10, 0), LocalTime.of(12, 0), "2 (b)"),
                        tuple(LocalDate.of(2024, 3, 4), LocalTime.of(10, 0), LocalTime.of(12, 0), "2 (c)"),
                        tuple(LocalDate.of(2024, 3, 5), LocalTime.of(15, 0), LocalTime.of(18, 0), "3"));
        assertThat(agenda.warnings())
                .extracting(Warning::text)
                .anyMatch(text -> text.contains("2024-03-05 is a Tuesday"))
                .anyMatch(text -> text.startsWith("The timetable names item 7"));
    }

    @Test
    void warnsOfNumbersOutOfSequenceAndOfAnnotationsWithoutItem() {
        var agenda = Texts.read(Texts.HEAD + """
                1. Opening of the session.
                2. Programme.
                4. Other matters.

                # Annotations

                ## 1. Opening of the session

                The session will be opened by the Chair.

                ## 3. A thing that is not listed

                It is said to matter.
                """);
        assertThat(agenda.items()).extracting(Item::label).containsExactly("1", "2", "4");
        assertThat(agenda.warnings())
                .extracting(Warning::text)
                .anyMatch(text -> text.startsWith("Item 4 follows item 2"))
                .anyMatch(text -> text.startsWith("This annotation belongs to no item"))
                .anyMatch(text -> text.equals("Item 2 has no annotation."));
    }

    @Test
    void readsListsOfActsWithTheirBodies() {
        var agenda = Texts.read(Texts.HEAD + """
                1. Opening of the session.
                2. Other matters.

                # Annotations

                ## 1. Opening of the session

                Attention is drawn to Council resolutions 1979/41 and 1981/83. On the recommendation of the Commission, the Economic Council, in its decision 2015/253 (see A/70/3, chap. X), approved the agenda. At its second session, the Commission met in private (Commission resolution 2020/1, see E/2020/25).
                """);
        assertThat(agenda.citations())
                .filteredOn(citation -> citation.target() instanceof AgendaProposal.Act)
                .extracting(citation -> citation.target().label(), AgendaProposal.Citation::type)
                .containsExactly(
                        tuple("resolution 1979/41 of the Economic Council", "CITES"),
                        tuple("resolution 1981/83 of the Economic Council", "CITES"),
                        tuple("decision 2015/253 of the Economic Council", "REPORTS_ON"),
                        tuple("resolution 2020/1 of the Commission on Examples", "REPORTS_ON"));
        assertThat(agenda.citations())
                .extracting(citation -> citation.target().label())
                .contains("A/70/3", "E/2020/25", "second session of the Commission on Examples");
    }
}

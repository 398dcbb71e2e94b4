package org.plenary.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.importing.AgendaProposal.Act;
import org.plenary.importing.AgendaProposal.BodyName;
import org.plenary.importing.AgendaProposal.BureauAct;
import org.plenary.importing.AgendaProposal.Citation;
import org.plenary.importing.AgendaProposal.Gathering;
import org.plenary.importing.AgendaProposal.Item;
import org.plenary.importing.AgendaProposal.Slot;

class AgendaReaderTests {

    private static final String CONFERENCE =
            "Conference of the Parties to the United Nations Convention against Transnational Organized Crime";

    private final AgendaProposal sample = Texts.read(Texts.sample());

    @Test
    void readsTheHeadOfTheDocument() {
        assertThat(sample.document().symbol()).isNull();
        assertThat(sample.document().date()).isEqualTo(LocalDate.of(2018, 4, 9));
        assertThat(sample.document().distribution()).isEqualTo("General");
        assertThat(sample.bodies())
                .containsExactly(
                        new BodyName(CONFERENCE, "CTOC/COP"),
                        new BodyName("Working Group on the Smuggling of Migrants", "CTOC/COP/WG.7"));
    }

    @Test
    void readsTheMeetingFromHeadAndAnnotations() {
        var meeting = sample.meeting();
        assertThat(meeting.ordinal()).isEqualTo(5);
        assertThat(meeting.designation()).isEqualTo("MEETING");
        assertThat(meeting.venue()).isEqualTo("Vienna");
        assertThat(meeting.startsOn()).isEqualTo(LocalDate.of(2018, 7, 4));
        assertThat(meeting.endsOn()).isEqualTo(LocalDate.of(2018, 7, 5));
        assertThat(meeting.opensAt()).isEqualTo(LocalTime.of(10, 0));
        assertThat(meeting.entitledSittings()).isEqualTo(4);
        assertThat(meeting.interpretationLanguages()).isEqualTo(6);
    }

    @Test
    void putsEachAnnotationUnderItsItemWhateverItsHeadingLooksLike() {
        assertThat(sample.items())
                .extracting(Item::label, Item::parent, item -> item.annotation().size(), Item::furtherDocumentation)
                .containsExactly(
                        tuple("1", null, 0, "UNSTATED"),
                        tuple("1 (a)", "1", 1, "UNSTATED"),
                        tuple("1 (b)", "1", 3, "UNSTATED"),
                        tuple("2", null, 3, "UNSTATED"),
                        tuple("3", null, 3, "NO_OTHER_EXPECTED"),
                        tuple("4", null, 1, "NONE_FORESEEN"),
                        tuple("5", null, 1, "UNSTATED"));
        assertThat(sample.items()).extracting(Item::title).contains("Opening of the meeting", "Other matters");
    }

    @Test
    void joinsWhatAPageBreakCut() {
        assertThat(sample.items().get(2).annotation().get(1).text())
                .contains("the extended Bureau agreed, using the silence procedure, on");
        assertThat(sample.items().get(4).annotation().get(2).text()).contains("(see CTOC/COP/WG.7/2017/2)");
    }

    @Test
    void listsDocumentationWithSymbolAndNature() {
        assertThat(sample.items().stream().flatMap(item -> item.documentation().stream()))
                .extracting(AgendaProposal.Entry::symbol, AgendaProposal.Entry::nature, AgendaProposal.Entry::status)
                .containsExactly(
                        tuple("CTOC/COP/WG.7/2018/2", "BACKGROUND_PAPER", "ISSUED"),
                        tuple("CTOC/COP/WG.7/2018/CRP.1", "NON_PAPER", "ISSUED"),
                        tuple(null, "DRAFT_REPORT", "EXPECTED"));
    }

    @Test
    void citesEachActAsOftenAsItIsNamed() {
        assertThat(explicit())
                .extracting(AgendaReaderTests::number)
                .containsExactly("7/1", "7/1", "8/2", "5/5", "8/2", "8/2", "8/2", "8/2");
        assertThat(explicit())
                .allSatisfy(
                        citation -> assertThat(((Act) citation.target()).body()).isEqualTo(CONFERENCE));
        assertThat(sample.citations().stream().filter(citation -> citation.confidence() != null))
                .singleElement()
                .satisfies(citation -> {
                    assertThat(number(citation)).isEqualTo("8/2");
                    assertThat(citation.assertion()).isEqualTo("EXTRACTED");
                    assertThat(citation.quote()).isEqualTo("In the same resolution");
                });
    }

    @Test
    void tellsWhoCitesWhatAndHow() {
        assertThat(sample.citations())
                .extracting(
                        citation -> citation.source().label().replace(" of the " + CONFERENCE, ""),
                        Citation::type,
                        citation -> citation.target().label().replace(" of the " + CONFERENCE, ""),
                        Citation::assertion)
                .contains(
                        tuple("the annotation", "REPORTS_ON", "resolution 8/2", "STATED"),
                        tuple("resolution 8/2", "GUIDED_BY", "resolution 5/5", "REPORTED"),
                        tuple("resolution 8/2", "BASED_ON", "CTOC/COP/WG.8/2016/2", "REPORTED"),
                        tuple("CTOC/COP/WG.7/2017/2", "IN_ACCORDANCE_WITH", "resolution 8/2", "REPORTED"),
                        tuple("CTOC/COP/WG.7/2018/CRP.1", "IN_ACCORDANCE_WITH", "resolution 8/2", "REPORTED"));
    }

    @Test
    void quotesExactlyWithOffsetsInCodePoints() {
        assertThat(sample.citations()).allSatisfy(citation -> {
            var text = text(citation);
            int start = text.offsetByCodePoints(0, citation.start());
            int end = text.offsetByCodePoints(0, citation.end());
            assertThat(text.substring(start, end)).isEqualTo(citation.quote());
        });
    }

    @Test
    void findsOtherMeetingsAndActsOfTheBureau() {
        assertThat(sample.citations())
                .extracting(Citation::target)
                .filteredOn(Gathering.class::isInstance)
                .extracting(
                        thing -> ((Gathering) thing).ordinal(),
                        thing -> ((Gathering) thing).designation(),
                        thing -> ((Gathering) thing).startsOn(),
                        thing -> ((Gathering) thing).bodySymbol())
                .containsExactly(
                        tuple(2, "MEETING", LocalDate.of(2013, 11, 11), null),
                        tuple(null, "MEETING", LocalDate.of(2016, 6, 6), "CTOC/COP/WG.8"),
                        tuple(9, "SESSION", null, null),
                        tuple(4, "MEETING", LocalDate.of(2017, 9, 11), null));
        assertThat(sample.citations())
                .extracting(Citation::target)
                .filteredOn(BureauAct.class::isInstance)
                .extracting(thing -> ((BureauAct) thing).date(), thing -> ((BureauAct) thing).procedure())
                .containsExactly(
                        tuple(LocalDate.of(2018, 1, 22), "MEETING"), tuple(LocalDate.of(2018, 3, 23), "SILENCE"));
        assertThat(sample.citations())
                .extracting(Citation::target)
                .filteredOn(AgendaProposal.Advice.class::isInstance)
                .hasSize(1);
    }

    @Test
    void readsTheTimetableWithInheritedCells() {
        assertThat(sample.slots())
                .extracting(
                        slot -> slot.date().getDayOfMonth(),
                        slot -> slot.start().getHour(),
                        Slot::item,
                        Slot::continued)
                .containsExactly(
                        tuple(4, 10, "1 (a)", false),
                        tuple(4, 10, "1 (b)", false),
                        tuple(4, 10, "2", false),
                        tuple(4, 15, "2", true),
                        tuple(4, 15, "3", false),
                        tuple(5, 10, "3", true),
                        tuple(5, 15, "4", false),
                        tuple(5, 15, "5", false));
    }

    @Test
    void warnsOfTwoTitlesOfOneSymbolAndOfNothingElse() {
        assertThat(sample.warnings())
                .singleElement()
                .satisfies(warning -> assertThat(warning.text()).startsWith("CTOC/COP/WG.7/2018/CRP.1 has two titles"));
    }

    private List<Citation> explicit() {
        return sample.citations().stream()
                .filter(citation -> citation.target() instanceof Act && citation.confidence() == null)
                .toList();
    }

    private static String number(Citation citation) {
        return ((Act) citation.target()).number();
    }

    private String text(Citation citation) {
        var anchor = citation.anchor();
        var item = sample.items().stream()
                .filter(one -> one.label().equals(anchor.item()))
                .findFirst()
                .orElseThrow();
        return anchor.entry()
                ? String.valueOf(item.documentation().get(anchor.index()).title())
                : item.annotation().get(anchor.index()).text();
    }
}

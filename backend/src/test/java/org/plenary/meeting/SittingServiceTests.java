package org.plenary.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plenary.agenda.Meetings.asEditor;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.agenda.Meetings;
import org.plenary.shared.InvalidInput;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@Import(Meetings.class)
class SittingServiceTests {

    @Autowired
    private Meetings meetings;

    @Autowired
    private MeetingService service;

    @Autowired
    private SittingService sittings;

    @Test
    void sitsOnEveryWeekdayWhereNoDayIsNamed() {
        // From a Wednesday to the Tuesday after.
        var made = sittings(LocalDate.of(2018, 7, 4), LocalDate.of(2018, 7, 10));
        assertThat(made)
                .extracting(Sitting::date)
                .containsExactlyInAnyOrderElementsOf(List.of(4, 4, 5, 5, 6, 6, 9, 9, 10, 10).stream()
                        .map(day -> LocalDate.of(2018, 7, day))
                        .toList());
    }

    /** The days of which no memory could hold. */
    @Test
    void refusesToSitOnTheWeekdaysOfAges() {
        assertThatThrownBy(() -> sittings(LocalDate.of(2018, 7, 4), LocalDate.of(999_999, 7, 4)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("sittings at once are too many");
    }

    private List<Sitting> sittings(LocalDate startsOn, LocalDate endsOn) {
        var other = meetings.meeting();
        var meeting = asEditor(() -> service.update(
                other.id(),
                other.version(),
                new MeetingInput(
                        other.bodyId(),
                        other.ordinal(),
                        other.designation(),
                        other.title(),
                        startsOn,
                        endsOn,
                        other.venue(),
                        null,
                        MeetingStatus.PLANNED,
                        null,
                        null)));
        return asEditor(() -> sittings.createForDays(meeting.id(), List.of(), sittings.usual()));
    }
}

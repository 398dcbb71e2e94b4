package org.plenary.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plenary.agenda.Meetings.asClearer;
import static org.plenary.agenda.Meetings.asEditor;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.plenary.agenda.Meetings;
import org.plenary.due.DueService;
import org.plenary.due.Milestone;
import org.plenary.meeting.SittingService;
import org.plenary.mutation.Asker;
import org.plenary.publication.PublicationService;
import org.plenary.publication.PublicationUnit;
import org.plenary.resolution.SilenceService;
import org.plenary.security.RateLimits;
import org.plenary.security.SpeechService;
import org.plenary.shared.InvalidInput;
import org.plenary.shared.Language;
import org.plenary.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** What is decided while the product runs holds from then on, without a start. */
@SpringBootTest(properties = "plenary.rate-limit.in-demonstration=true")
@Import({Decisions.class, Meetings.class, Asker.class})
class SettingEffectTests {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired
    private Decisions decisions;

    @Autowired
    private Meetings meetings;

    @Autowired
    private Asker api;

    @AfterEach
    void putBack() {
        decisions.putBack();
    }

    @Test
    void demandsFourEyesFromThenOn(@Autowired PublicationService publications) {
        var agenda = meetings.agenda();
        var submitted =
                asClearer(() -> publications.submitForReview(PublicationUnit.AGENDA, agenda.id(), agenda.version()));
        decisions.make(Setting.FOUR_EYES, "true");
        assertThatThrownBy(() ->
                        asClearer(() -> publications.clear(PublicationUnit.AGENDA, agenda.id(), submitted.version())))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("cannot clear it");
        decisions.make(Setting.FOUR_EYES, null);
        asClearer(() -> publications.clear(PublicationUnit.AGENDA, agenda.id(), submitted.version()));
    }

    @Test
    void expectsDocumentsEarlier(@Autowired DueService due) {
        decisions.make(Setting.SUBMITTED_WEEKS, "12");
        assertThat(due.milestones().before(Milestone.SUBMITTED, LocalDate.of(2018, 7, 4)))
                .isEqualTo(LocalDate.of(2018, 4, 11));
        assertThat(due.milestones().weeks(Milestone.ISSUED)).isEqualTo(4);
    }

    @Test
    void proposesAnotherEndOfSilence(@Autowired SilenceService silences) {
        decisions.make(Setting.SILENCE_DAYS, "3");
        assertThat(silences.usualDeadline().toLocalDate())
                .isBetween(
                        LocalDate.now(ZoneOffset.UTC).plusDays(2),
                        LocalDate.now(ZoneOffset.UTC).plusDays(3));
    }

    @Test
    void sitsAtOtherHoursAlsoWhereTheApiMakesSittings(@Autowired SittingService sittings) {
        decisions.make(Setting.MORNING_STARTS, "09:30");
        var meeting = meetings.meeting();
        var made = asEditor(() -> sittings.createForDays(meeting.id(), List.of(), sittings.usual()));
        assertThat(made.getFirst().startsAt()).isEqualTo(LocalTime.of(9, 30));
        var other = meetings.meeting();
        var answer = api.ask(
                Meetings.EDITOR,
                "mutation($meeting: ID!) { createSittings(meeting: $meeting, input: {days: [\"2018-07-04\"]}) { meeting { sittings { startsAt } } errors { message } } }",
                Map.of("meeting", "Meeting:" + other.id()));
        assertThat(answer.<List<String>>read("createSittings.meeting.sittings[*].startsAt"))
                .contains("09:30");
    }

    @Test
    void speaksAnotherLanguageToWhoeverChoseNone(@Autowired SpeechService speeches) {
        assertThat(speeches.usual()).isEmpty();
        decisions.make(Setting.LANGUAGE, "fr");
        assertThat(speeches.usual()).contains(Language.FR);
    }

    @Test
    void limitsThePublicWithinSeconds(@Autowired RateLimits limits) throws InterruptedException {
        assertThat(askTwice(limits)).isZero();
        decisions.make(Setting.REQUESTS_PER_ADDRESS, "1");
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (askTwice(limits).isZero() && System.nanoTime() < deadline) {
            Thread.sleep(Duration.ofMillis(200));
        }
        assertThat(askTwice(limits)).isPositive();
    }

    /** How long a stranger has to wait who asks the second time. */
    private static Duration askTwice(RateLimits limits) {
        var address = "test " + UUID.randomUUID();
        limits.count(Viewer.ANONYMOUS, address);
        return limits.count(Viewer.ANONYMOUS, address);
    }
}

package org.plenary.mandate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plenary.agenda.Meetings.asClearer;
import static org.plenary.agenda.Meetings.asEditor;
import static org.plenary.schema.Tables.MANDATE;

import java.time.LocalDate;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.agenda.Meetings;
import org.plenary.mandate.MandateInput.Authority;
import org.plenary.mandate.MandateInput.ByResolution;
import org.plenary.mandate.MandateInput.Thing;
import org.plenary.mandate.MandateInput.ThingKind;
import org.plenary.meeting.Meeting;
import org.plenary.resolution.ParagraphInput;
import org.plenary.resolution.ParagraphKind;
import org.plenary.resolution.ParagraphService;
import org.plenary.resolution.Resolution;
import org.plenary.resolution.ResolutionInput;
import org.plenary.resolution.ResolutionKind;
import org.plenary.resolution.ResolutionService;
import org.plenary.shared.InvalidInput;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.NotFound;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@Import(Meetings.class)
class MandateServiceTests {

    @Autowired
    private MandateService mandates;

    @Autowired
    private ResolutionService resolutions;

    @Autowired
    private ParagraphService paragraphs;

    @Autowired
    private Meetings meetings;

    @Autowired
    private DSLContext database;

    private Meeting meeting;
    private Resolution act;

    @BeforeEach
    void registerAnAct() {
        meeting = meetings.meeting();
        act = register("1/1");
    }

    @Test
    void isFulfilledByWhatFulfilledItAndNeverByHand() {
        var mandate = asEditor(() -> mandates.create(due(new ByResolution(act.id(), null))));
        assertThat(status(mandate)).isEqualTo("OPEN");
        asEditor(() -> mandates.fulfil(mandate, new Thing(ThingKind.MEETING, meeting.id()), null));
        assertThat(status(mandate)).isEqualTo("FULFILLED");
        assertThatThrownBy(() -> asEditor(() -> mandates.fulfil(mandate, null, null)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("Nothing fulfils the mandate");
        assertThatThrownBy(() -> asEditor(() -> mandates.fulfil(UUID.randomUUID(), null, LocalDate.of(2018, 7, 4))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void keepsAMeetingThatIsNotInTheRegisterYet() {
        var mandate = asEditor(() -> mandates.create(due(new ByResolution(act.id(), null))));
        assertThat(database.fetchSingle(MANDATE, MANDATE.ID.eq(mandate)).getDueOrdinal())
                .isEqualTo(9);
    }

    @Test
    void refusesAParagraphOfAnotherResolution() {
        var other = register("1/2");
        var paragraph = asEditor(() -> paragraphs.add(other.id(), null, paragraph()));
        assertThatThrownBy(() -> asEditor(() -> mandates.create(due(new ByResolution(act.id(), paragraph)))))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("paragraph is of another resolution");
        assertThat(asEditor(() -> mandates.create(due(new ByResolution(other.id(), paragraph)))))
                .isNotNull();
    }

    @Test
    void saysWhatItIsAboutAndByWhenOnce() {
        assertThatThrownBy(() -> asEditor(() -> mandates.create(input(null, null, null, null))))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("neither what rests on it");
        assertThatThrownBy(() -> asEditor(() -> mandates.create(
                        input(LocalizedText.english("Rules"), LocalDate.of(2018, 7, 4), meeting.bodyId(), 9))))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("due on 2018-07-04 and at a meeting");
    }

    @Test
    void isForEditorsToRecordAndForClearersToPublish() {
        var mandate = asEditor(() -> mandates.create(due(new ByResolution(act.id(), null))));
        assertThatThrownBy(() -> new Viewer("reader", Role.READER)
                        .act(() -> mandates.create(due(new ByResolution(act.id(), null)))))
                .hasMessageContaining("record a mandate");
        assertThatThrownBy(() -> asEditor(() -> mandates.publish(mandate))).hasMessageContaining("publish a mandate");
        asClearer(() -> mandates.publish(mandate));
        assertThat(database.fetchSingle(MANDATE, MANDATE.ID.eq(mandate)).getPublication())
                .isEqualTo("PUBLISHED");
    }

    private Resolution register(String number) {
        return asEditor(() -> resolutions.create(
                new ResolutionInput(meeting.bodyId(), ResolutionKind.RESOLUTION, number, null, null, null)));
    }

    private MandateInput due(Authority authority) {
        return new MandateInput(
                MandateAction.ELABORATE_RULES,
                LocalizedText.english("Rules"),
                authority,
                null,
                null,
                null,
                meeting.bodyId(),
                9);
    }

    private MandateInput input(
            @Nullable LocalizedText summary,
            @Nullable LocalDate dueOn,
            @Nullable UUID dueBodyId,
            @Nullable Integer dueOrdinal) {
        return new MandateInput(
                MandateAction.REPORT_BACK,
                summary,
                new ByResolution(act.id(), null),
                null,
                null,
                dueOn,
                dueBodyId,
                dueOrdinal);
    }

    private static ParagraphInput paragraph() {
        return new ParagraphInput(
                ParagraphKind.OPERATIVE,
                "1",
                "Requests",
                LocalizedText.english("Requests rules"),
                null,
                null,
                null,
                null);
    }

    private String status(UUID mandate) {
        return database.fetchSingle(MANDATE, MANDATE.ID.eq(mandate)).getStatus();
    }
}

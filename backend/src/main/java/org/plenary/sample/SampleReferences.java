package org.plenary.sample;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plenary.document.Distribution;
import org.plenary.document.DocumentInput;
import org.plenary.document.DocumentNature;
import org.plenary.document.DocumentService;
import org.plenary.meeting.MeetingDesignation;
import org.plenary.meeting.MeetingInput;
import org.plenary.meeting.MeetingService;
import org.plenary.meeting.MeetingStatus;
import org.plenary.resolution.ResolutionInput;
import org.plenary.resolution.ResolutionKind;
import org.plenary.resolution.ResolutionService;
import org.plenary.shared.LocalizedText;
import org.springframework.stereotype.Component;

/** What the agenda refers to: other meetings, resolutions, and documents of other meetings. */
@Component
class SampleReferences {

    private final MeetingService meetings;
    private final ResolutionService resolutions;
    private final DocumentService documents;

    SampleReferences(MeetingService meetings, ResolutionService resolutions, DocumentService documents) {
        this.meetings = meetings;
        this.resolutions = resolutions;
        this.documents = documents;
    }

    void create(SampleBodies.Ids bodies) {
        meeting(
                bodies.workingGroup(),
                2,
                "Second meeting of the Working Group on the Smuggling of Migrants",
                LocalDate.of(2013, 11, 11),
                LocalDate.of(2013, 11, 13),
                "Vienna");
        var fourth = meeting(
                bodies.workingGroup(),
                4,
                "Fourth meeting of the Working Group on the Smuggling of Migrants",
                LocalDate.of(2017, 9, 11),
                LocalDate.of(2017, 9, 13),
                null);
        var openEnded = meeting(
                bodies.openEndedMeeting(),
                null,
                "Open-ended intergovernmental meeting of June 2016",
                LocalDate.of(2016, 6, 6),
                LocalDate.of(2016, 6, 7),
                "Vienna");
        meeting(
                bodies.conference(),
                9,
                "Ninth session of the Conference of the Parties to the " + SampleBodies.CONVENTION,
                null,
                null,
                null);
        var review = "the implementation of the " + SampleBodies.CONVENTION + " and the Protocols thereto";
        resolution(bodies.conference(), "5/5", "Review of " + review);
        resolution(bodies.conference(), "7/1", "Strengthening " + review);
        resolution(bodies.conference(), "8/2", "Mechanism for the review of " + review);
        document(
                "CTOC/COP/WG.7/2017/2",
                bodies.workingGroup(),
                fourth,
                DocumentNature.OTHER,
                "Draft questionnaire for the review of the implementation of the " + SampleBodies.PROTOCOL);
        document(
                "CTOC/COP/WG.8/2016/2",
                bodies.openEndedMeeting(),
                openEnded,
                DocumentNature.REPORT,
                "Report on the open-ended intergovernmental meeting to explore all options regarding an appropriate and "
                        + "effective review mechanism for the Convention and the Protocols thereto");
    }

    private UUID meeting(
            UUID bodyId,
            @Nullable Integer ordinal,
            String title,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            @Nullable String venue) {
        var meeting = meetings.create(new MeetingInput(
                bodyId,
                ordinal,
                title.contains("session") ? MeetingDesignation.SESSION : MeetingDesignation.MEETING,
                LocalizedText.english(title),
                startsOn,
                endsOn,
                venue,
                null,
                startsOn == null ? MeetingStatus.PLANNED : MeetingStatus.CLOSED,
                null,
                null));
        return meetings.publish(meeting.id()).id();
    }

    private void resolution(UUID bodyId, String number, String title) {
        var resolution = resolutions.create(new ResolutionInput(
                bodyId, ResolutionKind.RESOLUTION, number, null, LocalizedText.english(title), null));
        resolutions.publish(resolution.id());
    }

    private void document(String symbol, UUID bodyId, UUID meetingId, DocumentNature nature, String title) {
        var document = documents.create(new DocumentInput(
                symbol, bodyId, meetingId, nature, LocalizedText.english(title), Distribution.GENERAL, null, null));
        documents.publish(document.id());
    }
}

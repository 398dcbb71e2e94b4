package org.plenary.admin.meeting;

import org.plenary.admin.mandate.MandateDesk;
import org.plenary.agenda.NextMeetingService;
import org.plenary.body.BodyService;
import org.plenary.meeting.MeetingService;
import org.plenary.meeting.SittingService;
import org.plenary.resolution.RecommendationService;
import org.plenary.revision.RevisionService;
import org.plenary.setting.Settings;
import org.plenary.shared.Changes;
import org.springframework.stereotype.Component;

/** The services that meetings are entered, changed and prepared with. */
@Component
public record MeetingDesk(
        MeetingService meetings,
        SittingService sittings,
        NextMeetingService nextMeetings,
        BodyService bodies,
        RecommendationService recommendations,
        MandateDesk mandates,
        RevisionService revisions,
        Settings settings,
        Changes changes) {}

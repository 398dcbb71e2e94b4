package org.plenary.sample;

import static org.plenary.sample.SampleKeys.each;
import static org.plenary.sample.SampleKeys.optionalText;
import static org.plenary.sample.SampleKeys.text;

import org.plenary.body.BodyInput;
import org.plenary.body.BodyService;
import org.plenary.body.InstrumentInput;
import org.plenary.body.InstrumentService;
import org.plenary.meeting.MeetingInput;
import org.plenary.meeting.MeetingService;
import org.plenary.meeting.SittingInput;
import org.plenary.sample.SampleFile.BodyOf;
import org.plenary.sample.SampleFile.InstrumentOf;
import org.plenary.sample.SampleFile.MeetingOf;
import org.springframework.stereotype.Component;

/** Makes the instruments, bodies and meetings of a file, and publishes them. */
@Component
class SampleBodies {

    private final BodyService bodies;
    private final InstrumentService instruments;
    private final MeetingService meetings;

    SampleBodies(BodyService bodies, InstrumentService instruments, MeetingService meetings) {
        this.bodies = bodies;
        this.instruments = instruments;
        this.meetings = meetings;
    }

    void create(SampleFile file, SampleKeys keys) {
        each(file.instruments()).forEach(instrument -> create(instrument, keys));
        each(file.bodies()).forEach(body -> create(body, keys));
        each(file.meetings()).forEach(meeting -> create(meeting, keys));
    }

    private void create(InstrumentOf instrument, SampleKeys keys) {
        var id = keys.put(
                instrument.key(),
                instruments
                        .create(new InstrumentInput(
                                keys.find(instrument.parent()),
                                text(instrument.name()),
                                optionalText(instrument.shortName())))
                        .id());
        each(instrument.articles())
                .forEach(article -> keys.put(
                        article.key(), instruments.addArticle(id, article.number(), optionalText(article.title()))));
        instruments.publish(id);
    }

    private void create(BodyOf body, SampleKeys keys) {
        var input = new BodyInput(
                keys.find(body.parent()),
                body.kind(),
                body.symbol(),
                text(body.name()),
                optionalText(body.shortName()));
        var id = keys.put(body.key(), bodies.create(input).id());
        each(body.instruments()).forEach(instrument -> instruments.serve(id, keys.get(instrument)));
        bodies.publish(id);
    }

    private void create(MeetingOf meeting, SampleKeys keys) {
        var input = new MeetingInput(
                keys.get(meeting.body()),
                meeting.ordinal(),
                meeting.designation(),
                text(meeting.title()),
                meeting.startsOn(),
                meeting.endsOn(),
                meeting.venue(),
                meeting.timeZone(),
                meeting.status(),
                meeting.entitledSittings(),
                meeting.interpretationLanguages());
        var id = keys.put(meeting.key(), meetings.create(input).id());
        if (meeting.foundIn() != null) {
            meetings.foundIn(id, meeting.foundIn());
        }
        each(meeting.sittings())
                .forEach(sitting -> keys.put(
                        sitting.key(),
                        meetings.addSitting(id, new SittingInput(sitting.date(), sitting.startsAt(), sitting.endsAt()))
                                .id()));
        meetings.publish(id);
    }
}

package org.plenary.admin.timetable;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.plenary.admin.common.Words;
import org.plenary.meeting.Meeting;
import org.plenary.meeting.Sitting;
import org.plenary.shared.Language;

/** What a meeting is entitled to, beside what is planned of it: sittings, interpretation, and how many are too full. */
record Resources(Meeting meeting, List<Sitting> planned, long full) {

    Span line() {
        var line = new Span(sittings(), languages());
        line.addClassName("resources");
        if (full > 0) {
            line.add(over(say("timetable.overfull", full)));
        }
        return line;
    }

    private Span sittings() {
        var count = planned.size();
        var entitled = meeting.entitledSittings();
        if (entitled == null) {
            return new Span(say("timetable.sittings", count));
        }
        return count > entitled
                ? over(say("timetable.beyond", count, entitled, count - entitled))
                : new Span(say("timetable.entitled", count, entitled));
    }

    private Span languages() {
        var languages = meeting.interpretationLanguages();
        if (languages == null) {
            return new Span(say("timetable.interpretation-unstated"));
        }
        var line = new Span(say("timetable.interpretation", languages.size()));
        line.setTitle(languages.stream()
                .filter(Objects::nonNull)
                .map(code -> Words.of(Language.of(code)))
                .collect(Collectors.joining(", ")));
        return line;
    }

    private static Span over(String words) {
        var span = new Span(words);
        span.addClassName("over");
        return span;
    }
}

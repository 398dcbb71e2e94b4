package org.plenary.admin.timetable;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import java.util.stream.Collectors;
import org.plenary.admin.common.Words;
import org.plenary.meeting.Meeting;
import org.plenary.shared.Language;
import org.plenary.timetable.Timetable;

/** What a meeting is entitled to, beside what is planned of it: sittings, interpretation, and what does not fit. */
record Resources(Meeting meeting, Timetable timetable) {

    Span line() {
        var line = new Span(sittings(), languages());
        line.addClassName("resources");
        var full = timetable.sittings().stream()
                .filter(sitting -> timetable.budget(sitting).over())
                .count();
        if (full > 0) {
            line.add(over(say("timetable.overfull", full)));
        }
        return line;
    }

    private Span sittings() {
        var planned = timetable.sittings().size();
        var entitled = meeting.entitledSittings();
        if (entitled == null) {
            return new Span(say("timetable.sittings", planned));
        }
        return planned > entitled
                ? over(say("timetable.beyond", planned, entitled, planned - entitled))
                : new Span(say("timetable.entitled", planned, entitled));
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

package org.plenary.admin.meeting;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenary.admin.common.DayField;
import org.plenary.admin.common.Words;
import org.plenary.admin.form.FormDialog;
import org.plenary.admin.form.TextInLanguages;
import org.plenary.agenda.NextMeeting;
import org.plenary.meeting.Meeting;
import org.plenary.setting.Setting;

/** The next meeting of a body from its last one: what follows from that stands there already, and what is copied is said. */
public final class NextMeetingDialog extends FormDialog<NextMeeting> {

    private final transient MeetingDesk desk;
    private final ComboBox<Meeting> after = new ComboBox<>(say("next.after"));
    private final DayField startsOn = new DayField(say("field.first-day"));
    private final IntegerField ordinal = new IntegerField(say("field.ordinal"));
    private final TextInLanguages title = TextInLanguages.line(say("field.title"));
    private final TextField venue = new TextField(say("field.venue"));
    private final Paragraph copied = new Paragraph();

    /** After that meeting, or for null after the one that is chosen, at first the latest of all. */
    public NextMeetingDialog(MeetingDesk desk, @Nullable UUID lastId, Consumer<NextMeeting> whenPrepared) {
        super(NextMeeting.class, say("next"), say("next.prepare"), whenPrepared);
        this.desk = desk;
        wide("after", after);
        field("startsOn", startsOn);
        field("venue", venue);
        wide("title", title);
        field("ordinal", ordinal);
        copied.getElement().setAttribute("role", "status");
        explain(copied);
        var choices = latest(lastId);
        after.setItems(choices);
        after.setItemLabelGenerator(NextMeetingDialog::label);
        after.setRequiredIndicatorVisible(true);
        after.addValueChangeListener(change -> follow());
        startsOn.addValueChangeListener(change -> sayLastDay());
        choices.stream()
                .filter(meeting -> lastId == null || meeting.id().equals(lastId))
                .findFirst()
                .ifPresent(after::setValue);
        begin(null);
    }

    /** The latest meeting of each body, and the one that is asked for. */
    private List<Meeting> latest(@Nullable UUID lastId) {
        var seen = new HashSet<UUID>();
        return desk.meetings().findAll().stream()
                .filter(meeting -> seen.add(meeting.bodyId()) || meeting.id().equals(lastId))
                .toList();
    }

    private static String label(Meeting meeting) {
        return Stream.of(
                        meeting.bodySymbol(),
                        Words.of(meeting),
                        meeting.startsOn() == null ? null : Words.days(meeting.startsOn(), meeting.endsOn()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private void follow() {
        if (after.isEmpty()) {
            copied.setText("");
            return;
        }
        var outlook = desk.nextMeetings().outlook(after.getValue().id());
        copied.setText(
                say("next.copied", outlook.items(), outlook.paragraphs(), outlook.documents(), outlook.sittings()));
        title.show(outlook.title());
        ordinal.setValue(outlook.ordinal());
        venue.setValue(Objects.requireNonNullElseGet(
                outlook.last().venue(), () -> desk.settings().get(Setting.VENUE)));
        sayLastDay();
    }

    private void sayLastDay() {
        var last = after.getValue();
        if (last == null || startsOn.isEmpty() || last.startsOn() == null || last.endsOn() == null) {
            startsOn.setHelperText(say("next.lasts-unknown"));
            return;
        }
        var days = ChronoUnit.DAYS.between(last.startsOn(), last.endsOn());
        startsOn.setHelperText(say(
                "next.lasts",
                Words.days(startsOn.getValue(), startsOn.getValue().plusDays(days))));
    }

    @Override
    protected void fill(NextMeeting prepared) {
        throw new IllegalStateException("What is prepared here is new");
    }

    @Override
    protected NextMeeting save(@Nullable NextMeeting based) {
        var last = need("after", after.getValue(), say("next.after-missing"));
        return desk.nextMeetings()
                .prepare(
                        last.id(),
                        new NextMeeting.Plan(
                                startsOn.getValue(), ordinal.getValue(), title.text(), known(venue.getValue())));
    }
}

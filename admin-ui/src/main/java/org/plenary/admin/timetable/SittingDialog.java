package org.plenary.admin.timetable;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.admin.agenda.AgendaDesk;
import org.plenary.admin.common.DayField;
import org.plenary.admin.form.FormDialog;
import org.plenary.meeting.Meeting;
import org.plenary.meeting.Sitting;
import org.plenary.meeting.SittingInput;
import org.plenary.meeting.SittingTime;

/**
 * A sitting: when it is planned and, of one that there is, when the chair opened it and rose. Proposed is the half-day
 * after the last one, as long as the meeting lasts.
 */
class SittingDialog extends FormDialog<Sitting> {

    private final transient AgendaDesk desk;
    private final transient Meeting meeting;
    private final transient SittingPlan.Place place;
    private final DayField date = wide("date", new DayField(say("sitting.date")));
    private final TimePicker startsAt = field("startsAt", DayField.hour(say("sitting.starts-at")));
    private final TimePicker endsAt = field("endsAt", DayField.hour(say("sitting.ends-at")));
    private final TimePicker openedAt = DayField.hour(say("sitting.opened-at"));
    private final TimePicker roseAt = DayField.hour(say("sitting.rose-at"));

    /** A new one after those. */
    SittingDialog(AgendaDesk desk, Meeting meeting, List<Sitting> sittings, SittingPlan.Place place) {
        this(desk, meeting, say("sitting.add"), say("sitting.add"), say("sitting.added", 1), place);
        propose(sittings, desk.sittings().usual());
        begin(null);
    }

    /** One that there is; what is planned can be kept from being changed. */
    SittingDialog(AgendaDesk desk, Meeting meeting, Sitting before, boolean planned, SittingPlan.Place place) {
        this(desk, meeting, FitDialog.name(before), say("action.save"), say("sitting.changed"), place);
        field("actualStartsAt", openedAt);
        field("actualEndsAt", roseAt);
        date.setReadOnly(!planned);
        startsAt.setReadOnly(!planned);
        endsAt.setReadOnly(!planned);
        begin(before);
    }

    private SittingDialog(
            AgendaDesk desk, Meeting meeting, String title, String verb, String done, SittingPlan.Place place) {
        super(Sitting.class, title, verb, saved -> place.made(done));
        this.desk = desk;
        this.meeting = meeting;
        this.place = place;
        date.setMin(meeting.startsOn());
        date.setMax(meeting.endsOn());
        date.setRequiredIndicatorVisible(true);
        startsAt.setRequiredIndicatorVisible(true);
        endsAt.setRequiredIndicatorVisible(true);
    }

    /** A morning and an afternoon on each day of the meeting, as many as the resources permit. */
    static List<SittingInput> halfDays(Meeting meeting, List<SittingTime> usual) {
        var first = meeting.startsOn();
        if (first == null) {
            return List.of();
        }
        var last = Optional.ofNullable(meeting.endsOn()).orElse(first);
        return first.datesUntil(last.plusDays(1))
                .flatMap(day -> usual.stream().map(time -> halfDay(day, time)))
                .limit(Optional.ofNullable(meeting.entitledSittings()).orElse(Integer.MAX_VALUE))
                .toList();
    }

    private static SittingInput halfDay(LocalDate day, SittingTime time) {
        return new SittingInput(day, time.startsAt(), time.endsAt());
    }

    private void propose(List<Sitting> sittings, List<SittingTime> usual) {
        var next = sittings.isEmpty()
                ? halfDay(
                        Optional.ofNullable(meeting.startsOn()).orElseGet(() -> LocalDate.now(ZoneId.systemDefault())),
                        usual.getFirst())
                : after(sittings.getLast(), usual);
        var last = meeting.endsOn();
        date.setValue(last == null || !next.date().isAfter(last) ? next.date() : null);
        startsAt.setValue(next.startsAt());
        endsAt.setValue(next.endsAt());
    }

    private static SittingInput after(Sitting last, List<SittingTime> usual) {
        var afternoon = usual.getLast();
        return last.startsAt().isBefore(afternoon.startsAt())
                ? halfDay(last.date(), afternoon)
                : halfDay(last.date().plusDays(1), usual.getFirst());
    }

    @Override
    protected void fill(Sitting sitting) {
        date.setValue(sitting.date());
        startsAt.setValue(sitting.startsAt());
        endsAt.setValue(sitting.endsAt());
        openedAt.setValue(sitting.actualStartsAt());
        roseAt.setValue(sitting.actualEndsAt());
    }

    @Override
    protected Sitting save(@Nullable Sitting based) {
        var input = new SittingInput(
                need("date", date.getValue(), say("sitting.date.remedy")),
                need("startsAt", startsAt.getValue(), say("sitting.hour.remedy")),
                need("endsAt", endsAt.getValue(), say("sitting.hour.remedy")),
                openedAt.getValue(),
                roseAt.getValue(),
                based == null ? null : based.interpretationLanguages());
        return based == null
                ? place.make(say("sitting.added", 1), () -> desk.meetings().addSitting(meeting.id(), input))
                : place.make(say("sitting.changed"), () -> desk.sittings().update(based.id(), based.version(), input));
    }
}

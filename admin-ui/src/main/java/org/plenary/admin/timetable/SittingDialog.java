package org.plenary.admin.timetable;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.plenary.admin.common.DayField;
import org.plenary.meeting.Meeting;
import org.plenary.meeting.Sitting;
import org.plenary.meeting.SittingInput;
import org.plenary.meeting.SittingTime;
import org.plenary.shared.InvalidInput;

/** A sitting to add: proposed is the half-day after the last one, as long as the meeting lasts. */
class SittingDialog extends Dialog {

    private final DayField date = new DayField(say("sitting.date"));
    private final TimePicker startsAt = new TimePicker(say("sitting.starts-at"));
    private final TimePicker endsAt = new TimePicker(say("sitting.ends-at"));

    SittingDialog(Meeting meeting, List<Sitting> sittings, List<SittingTime> usual, Consumer<SittingInput> accept) {
        addClassName("form-dialog");
        setHeaderTitle(say("sitting.add"));
        date.setMin(meeting.startsOn());
        date.setMax(meeting.endsOn());
        propose(meeting, sittings, usual);
        var form = new FormLayout(date, startsAt, endsAt);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("26rem", 3));
        add(form);
        var save = new Button(say("sitting.add"), click -> {
            accept.accept(input());
            close();
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(say("action.cancel"), click -> close()), save);
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

    private void propose(Meeting meeting, List<Sitting> sittings, List<SittingTime> usual) {
        var next = sittings.isEmpty()
                ? halfDay(
                        Optional.ofNullable(meeting.startsOn()).orElse(LocalDate.now(java.time.ZoneId.systemDefault())),
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

    private SittingInput input() {
        if (date.isEmpty() || startsAt.isEmpty() || endsAt.isEmpty()) {
            throw InvalidInput.inWords("date", say("sitting.incomplete"), say("sitting.incomplete.remedy"));
        }
        return new SittingInput(
                Objects.requireNonNull(date.getValue()),
                Objects.requireNonNull(startsAt.getValue()),
                Objects.requireNonNull(endsAt.getValue()));
    }
}

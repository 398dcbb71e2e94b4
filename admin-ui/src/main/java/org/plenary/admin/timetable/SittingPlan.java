package org.plenary.admin.timetable;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.plenary.admin.agenda.AgendaDesk;
import org.plenary.admin.common.EmptyState;
import org.plenary.admin.common.LineMenu;
import org.plenary.admin.common.Notice;
import org.plenary.admin.common.Words;
import org.plenary.admin.form.OpenForms;
import org.plenary.admin.publication.Changing;
import org.plenary.meeting.Meeting;
import org.plenary.meeting.Sitting;
import org.plenary.meeting.SittingInput;
import org.plenary.publication.PublicationUnit;
import org.plenary.shared.InvalidInput;

/** What is done with the sittings of a meeting, be there an agenda to fit into them or not yet. */
final class SittingPlan {

    /** Where they are shown: changes are made so that they can be taken back, and what was done is said. */
    interface Place {

        <T> T make(String done, Supplier<T> work);

        void made(String done);
    }

    private final AgendaDesk desk;
    private final Meeting meeting;
    private final Place place;
    private final Changing changing;

    SittingPlan(AgendaDesk desk, Meeting meeting, Place place) {
        this.desk = desk;
        this.meeting = meeting;
        this.place = place;
        changing = Changing.of(desk.publications(), PublicationUnit.MEETING, meeting.id());
    }

    /** The sittings of a meeting that the public sees are for those who may publish. */
    boolean mayChange() {
        return changing.change();
    }

    /** Days beside each other, their sittings below each other. */
    static Div days(List<Sitting> sittings, Function<Sitting, SittingCard> card) {
        var byDay = sittings.stream()
                .collect(Collectors.groupingBy(
                        Sitting::date, LinkedHashMap<LocalDate, List<Sitting>>::new, Collectors.toList()));
        var days = new Div();
        days.addClassName("days");
        var most = byDay.values().stream().mapToInt(List::size).max().orElse(1);
        days.getStyle().set("--sittings", String.valueOf(most));
        byDay.forEach((date, ofDay) -> {
            var day = new Section(new H2(Words.weekday(date)));
            day.addClassName("day");
            ofDay.forEach(sitting -> day.add(card.apply(sitting)));
            days.add(day);
        });
        return days;
    }

    Button add(List<Sitting> sittings) {
        var way = OpenForms.way("sitting", () -> new SittingDialog(desk, meeting, sittings, place));
        var button = new Button(say("sitting.add"), VaadinIcon.PLUS.create(), click -> way.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    /** What stands where no sitting is planned yet: those that the dates and the resources permit are proposed. */
    EmptyState none() {
        var proposed = SittingDialog.halfDays(meeting, desk.sittings().usual());
        if (!mayChange() || proposed.isEmpty()) {
            return new EmptyState(say("timetable.empty"), say("timetable.empty.lesson"));
        }
        var sit = new Button(say("timetable.propose", proposed.size()), click -> addAll(proposed));
        sit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return new EmptyState(say("timetable.empty"), say("timetable.empty.lesson"), sit);
    }

    private void addAll(List<SittingInput> sittings) {
        var done = say("sitting.added", sittings.size());
        place.make(
                done,
                () -> sittings.stream()
                        .map(input -> desk.meetings().addSitting(meeting.id(), input))
                        .toList());
        place.made(done);
    }

    /** Offers what can be done with that sitting on its card; when the chair opened it is noted by whoever sits there. */
    SittingCard offer(SittingCard card, Sitting sitting) {
        if (changing.add()) {
            var menu = new LineMenu(say("sitting.more", FitDialog.name(sitting)));
            menu.offer(
                    say("action.edit-asked"),
                    OpenForms.way(
                            "sitting/" + sitting.id(),
                            () -> new SittingDialog(desk, meeting, sitting, mayChange(), place)));
            if (mayChange()) {
                menu.offer(say("delete"), () -> delete(sitting));
            }
            card.offer(menu);
        }
        return card;
    }

    private void delete(Sitting sitting) {
        var done = say("sitting.deleted");
        try {
            place.make(done, () -> desk.sittings().delete(sitting.id(), sitting.version()));
            place.made(done);
        } catch (InvalidInput held) {
            Notice.refuse(held);
        }
    }
}

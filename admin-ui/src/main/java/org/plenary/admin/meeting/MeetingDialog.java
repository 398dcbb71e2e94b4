package org.plenary.admin.meeting;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenary.admin.common.DayField;
import org.plenary.admin.common.Several;
import org.plenary.admin.common.Words;
import org.plenary.admin.form.BodyField;
import org.plenary.admin.form.Choice;
import org.plenary.admin.form.FormDialog;
import org.plenary.admin.form.Proposed;
import org.plenary.admin.form.TextInLanguages;
import org.plenary.meeting.Meeting;
import org.plenary.meeting.MeetingDesignation;
import org.plenary.meeting.MeetingInput;
import org.plenary.meeting.MeetingProposal;
import org.plenary.meeting.MeetingStatus;
import org.plenary.setting.Setting;
import org.plenary.shared.Language;
import org.plenary.shared.Role;

/** The facts of a meeting; a new one may get its sittings at once. */
class MeetingDialog extends FormDialog<Meeting> {

    private final transient MeetingDesk desk;
    private final BodyField body;
    private final TextInLanguages title = wide("title", TextInLanguages.line(say("field.title")));
    private final IntegerField ordinal = field("ordinal", new IntegerField(say("field.ordinal")));
    private final Choice<MeetingDesignation> designation =
            field("designation", new Choice<>(say("meeting.called-a"), MeetingDesignation.MEETING));
    private final DayField startsOn = field("startsOn", new DayField(say("field.first-day")));
    private final DayField endsOn = field("endsOn", new DayField(say("field.last-day")));
    private final TextField venue = field("venue", new TextField(say("field.venue")));
    private final ComboBox<String> timeZone = field("timeZone", new ComboBox<>(say("field.time-zone")));
    private final IntegerField entitledSittings = field("entitledSittings", new IntegerField(say("meeting.entitled")));
    private final Several<Language> interpretation =
            field("interpretationLanguages", new Several<>(say("meeting.interpretation")));
    private final Choice<MeetingStatus> status =
            field("status", new Choice<>(say("field.status"), MeetingStatus.PLANNED));
    private final Checkbox sittings = new Checkbox();

    MeetingDialog(MeetingDesk desk, @Nullable Meeting before, Consumer<Meeting> whenSaved) {
        super(
                Meeting.class,
                before == null ? say("meeting.new") : say("meeting.facts"),
                before == null ? say("meeting.create") : say("action.save"),
                whenSaved);
        this.desk = desk;
        body = first("body", new BodyField(say("field.body"), desk.bodies().findAll()));
        body.setRequiredIndicatorVisible(true);
        title.setRequiredIndicatorVisible(true);
        ordinal.setMin(1);
        ordinal.setStepButtonsVisible(true);
        ordinal.setHelperText(say("meeting.ordinal-hint"));
        entitledSittings.setMin(0);
        timeZone.setItems(ZoneId.getAvailableZoneIds().stream().sorted().toList());
        timeZone.setClearButtonVisible(true);
        interpretation.setItems(Language.values());
        interpretation.setItemLabelGenerator(Words::of);
        // It is not filled in: that would come in between while the last day is typed.
        startsOn.addValueChangeListener(change -> endsOn.setInitialPosition(change.getValue()));
        if (before == null) {
            wide("sittings", sittings);
            sittings.setLabel(say(
                    "meeting.add-sittings",
                    desk.sittings().usual().stream()
                            .map(time -> time.startsAt() + "–" + time.endsAt())
                            .collect(Collectors.joining(", "))));
            var zone = desk.settings().get(Setting.TIME_ZONE);
            venue.setValue(desk.settings().get(Setting.VENUE));
            timeZone.setValue(zone.isEmpty() ? null : zone);
            propose();
        }
        begin(before);
    }

    /** What follows from the last meeting of the body that is chosen; from the settings where it has not met. */
    private void propose() {
        var proposedOrdinal = new Proposed<>(ordinal);
        var proposedDesignation = new Proposed<>(designation);
        var proposedTitle = new Proposed<>(title);
        var proposedVenue = new Proposed<>(venue);
        var proposedZone = new Proposed<>(timeZone);
        var proposedSittings = new Proposed<>(entitledSittings);
        var proposedLanguages = new Proposed<>(interpretation);
        var usual = new MeetingProposal(
                null, designation.getValue(), null, known(venue.getValue()), timeZone.getValue(), null, null);
        body.addValueChangeListener(change -> {
            var next = Optional.ofNullable(body.id())
                    .flatMap(desk.meetings()::propose)
                    .orElse(usual);
            proposedOrdinal.propose(next.ordinal());
            proposedDesignation.propose(next.designation());
            proposedTitle.propose(next.title() == null ? null : next.title().values());
            var place = next.venue() == null ? usual : next;
            proposedVenue.propose(place.venue());
            proposedZone.propose(place.timeZone());
            proposedSittings.propose(next.entitledSittings());
            proposedLanguages.propose(languages(next.interpretationLanguages()));
        });
    }

    private static Set<Language> languages(@Nullable List<String> codes) {
        return Objects.requireNonNullElse(codes, List.<String>of()).stream()
                .map(Language::of)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Language.class)));
    }

    @Override
    protected void fill(Meeting meeting) {
        body.choose(meeting.bodyId());
        title.show(meeting.title());
        ordinal.setValue(meeting.ordinal());
        designation.setValue(meeting.designation());
        startsOn.setValue(meeting.startsOn());
        endsOn.setValue(meeting.endsOn());
        venue.setValue(Objects.requireNonNullElse(meeting.venue(), ""));
        timeZone.setValue(meeting.timeZone());
        entitledSittings.setValue(meeting.entitledSittings());
        interpretation.setValue(languages(meeting.interpretationLanguages()));
        status.setValue(meeting.status());
    }

    @Override
    protected Meeting save(@Nullable Meeting based) {
        var input = input();
        return based == null ? create(input) : desk.meetings().update(based.id(), based.version(), input);
    }

    private Meeting create(MeetingInput input) {
        return desk.changes().make(Role.EDITOR, "create a meeting", () -> {
            var meeting = desk.meetings().create(input);
            if (sittings.getValue()) {
                desk.sittings()
                        .createForDays(meeting.id(), List.of(), desk.sittings().usual());
            }
            return meeting;
        });
    }

    private MeetingInput input() {
        var languages =
                interpretation.getValue().stream().sorted().map(Language::code).toList();
        return new MeetingInput(
                need("body", body.id(), say("meeting.body-missing")),
                ordinal.getValue(),
                designation.getValue(),
                title.need("title"),
                startsOn.getValue(),
                endsOn.getValue(),
                known(venue.getValue()),
                timeZone.getValue(),
                status.getValue(),
                entitledSittings.getValue(),
                languages.isEmpty() ? null : languages);
    }
}

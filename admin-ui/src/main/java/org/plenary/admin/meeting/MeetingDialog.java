package org.plenary.admin.meeting;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenary.admin.common.Words;
import org.plenary.admin.form.BodyField;
import org.plenary.admin.form.Choice;
import org.plenary.admin.form.FormDialog;
import org.plenary.admin.form.TextInLanguages;
import org.plenary.meeting.Meeting;
import org.plenary.meeting.MeetingDesignation;
import org.plenary.meeting.MeetingInput;
import org.plenary.meeting.MeetingStatus;
import org.plenary.meeting.SittingTime;
import org.plenary.shared.Language;
import org.plenary.shared.Role;

/** The facts of a meeting; a new one may get its sittings at once. */
class MeetingDialog extends FormDialog<Meeting> {

    private final transient MeetingDesk desk;
    private final BodyField body;
    private final TextInLanguages title = wide("title", TextInLanguages.line("Title"));
    private final IntegerField ordinal = field("ordinal", new IntegerField("Ordinal"));
    private final Choice<MeetingDesignation> designation =
            field("designation", new Choice<>("Called a", MeetingDesignation.MEETING));
    private final DatePicker startsOn = field("startsOn", new DatePicker("First day"));
    private final DatePicker endsOn = field("endsOn", new DatePicker("Last day"));
    private final TextField venue = field("venue", new TextField("Venue"));
    private final ComboBox<String> timeZone = field("timeZone", new ComboBox<>("Time zone"));
    private final IntegerField entitledSittings = field("entitledSittings", new IntegerField("Sittings entitled to"));
    private final MultiSelectComboBox<Language> interpretation =
            field("interpretationLanguages", new MultiSelectComboBox<>("Interpretation"));
    private final Choice<MeetingStatus> status = field("status", new Choice<>("Status", MeetingStatus.PLANNED));
    private final Checkbox sittings =
            new Checkbox("Add sittings from 10:00 to 13:00 and 15:00 to 18:00 on each weekday");

    MeetingDialog(MeetingDesk desk, @Nullable Meeting before, Consumer<Meeting> whenSaved) {
        super(
                Meeting.class,
                before == null ? "New meeting" : "Facts of the meeting",
                before == null ? "Create meeting" : "Save",
                whenSaved);
        this.desk = desk;
        body = first("body", new BodyField("Body", desk.bodies().findAll()));
        body.setRequiredIndicatorVisible(true);
        title.setRequiredIndicatorVisible(true);
        ordinal.setMin(1);
        ordinal.setStepButtonsVisible(true);
        ordinal.setHelperText("Empty where it has none");
        entitledSittings.setMin(0);
        timeZone.setItems(ZoneId.getAvailableZoneIds().stream().sorted().toList());
        timeZone.setClearButtonVisible(true);
        interpretation.setItems(Language.values());
        interpretation.setItemLabelGenerator(Words::of);
        startsOn.addValueChangeListener(change -> {
            endsOn.setInitialPosition(change.getValue());
            if (endsOn.isEmpty() && change.isFromClient()) {
                endsOn.setValue(change.getValue());
            }
        });
        if (before == null) {
            wide("sittings", sittings);
        }
        begin(before);
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
        interpretation.setValue(
                Objects.requireNonNullElse(meeting.interpretationLanguages(), List.<String>of()).stream()
                        .map(Language::of)
                        .collect(Collectors.toSet()));
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
                desk.sittings().createForDays(meeting.id(), List.of(), SittingTime.USUAL);
            }
            return meeting;
        });
    }

    private MeetingInput input() {
        var languages =
                interpretation.getValue().stream().sorted().map(Language::code).toList();
        return new MeetingInput(
                need("body", body.id(), "Choose the body that meets."),
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

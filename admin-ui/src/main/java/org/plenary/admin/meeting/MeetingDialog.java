package org.plenary.admin.meeting;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plenary.admin.common.Words;
import org.plenary.body.Body;
import org.plenary.meeting.Meeting;
import org.plenary.meeting.MeetingDesignation;
import org.plenary.meeting.MeetingInput;
import org.plenary.meeting.MeetingStatus;
import org.plenary.shared.InvalidInput;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;

/** The facts of a meeting, to enter or to change; stays open, with what was typed, until they are accepted. */
class MeetingDialog extends Dialog {

    private final ComboBox<Body> body = new ComboBox<>("Body");
    private final IntegerField ordinal = new IntegerField("Ordinal");
    private final Select<MeetingDesignation> designation = new Select<>();
    private final TextField title = new TextField("Title");
    private final DatePicker startsOn = new DatePicker("First day");
    private final DatePicker endsOn = new DatePicker("Last day");
    private final TextField venue = new TextField("Venue");
    private final ComboBox<String> timeZone = new ComboBox<>("Time zone");
    private final Select<MeetingStatus> status = new Select<>();
    private final @Nullable Meeting before;

    /** For a new meeting, or the one to change; the given action is to refuse by exception or to accept. */
    MeetingDialog(List<Body> bodies, @Nullable Meeting before, Consumer<MeetingInput> accept) {
        this.before = before;
        addClassName("meeting-dialog");
        setHeaderTitle(before == null ? "New meeting" : "Facts of the meeting");
        body.setItems(bodies);
        body.setItemLabelGenerator(
                one -> one.symbol() == null ? Words.of(one.name()) : one.symbol() + " · " + Words.of(one.name()));
        body.setRequiredIndicatorVisible(true);
        title.setRequiredIndicatorVisible(true);
        ordinal.setMin(1);
        ordinal.setStepButtonsVisible(true);
        ordinal.setHelperText("Empty where it has none");
        designation.setLabel("Called a");
        designation.setItems(MeetingDesignation.values());
        designation.setItemLabelGenerator(Words::of);
        status.setLabel("Status");
        status.setItems(MeetingStatus.values());
        status.setItemLabelGenerator(Words::of);
        timeZone.setItems(ZoneId.getAvailableZoneIds().stream().sorted().toList());
        timeZone.setClearButtonVisible(true);
        startsOn.addValueChangeListener(change -> {
            endsOn.setInitialPosition(change.getValue());
            if (endsOn.isEmpty() && change.isFromClient()) {
                endsOn.setValue(change.getValue());
            }
        });
        fill();
        var form = new FormLayout(body, title, ordinal, designation, startsOn, endsOn, venue, timeZone, status);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("26rem", 2));
        form.setColspan(body, 2);
        form.setColspan(title, 2);
        add(form);
        var save = new Button(before == null ? "Create meeting" : "Save", click -> {
            accept.accept(input());
            close();
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), save);
        setCloseOnOutsideClick(false);
    }

    private void fill() {
        designation.setValue(before == null ? MeetingDesignation.MEETING : before.designation());
        status.setValue(before == null ? MeetingStatus.PLANNED : before.status());
        if (before == null) {
            return;
        }
        body.getListDataView()
                .getItems()
                .filter(one -> one.id().equals(before.bodyId()))
                .findFirst()
                .ifPresent(body::setValue);
        title.setValue(before.title().in(Language.EN).orElse(""));
        ordinal.setValue(before.ordinal());
        startsOn.setValue(before.startsOn());
        endsOn.setValue(before.endsOn());
        venue.setValue(Optional.ofNullable(before.venue()).orElse(""));
        timeZone.setValue(before.timeZone());
    }

    private MeetingInput input() {
        if (body.isEmpty()) {
            throw refuse(body, new InvalidInput("body", "No body is named.", "Choose the body that meets."));
        }
        if (title.getValue().isBlank()
                && (before == null || before.title().values().size() < 2)) {
            throw refuse(title, new InvalidInput("title", "The title is empty.", "Give the title in English."));
        }
        var known = before == null
                ? new LocalizedText(Map.of(Language.EN, title.getValue().strip()))
                : before.title();
        return new MeetingInput(
                body.getValue().id(),
                ordinal.getValue(),
                designation.getValue(),
                known.with(Language.EN, title.getValue()),
                startsOn.getValue(),
                endsOn.getValue(),
                venue.getValue().isBlank() ? null : venue.getValue().strip(),
                timeZone.getValue(),
                status.getValue(),
                before == null ? null : before.entitledSittings(),
                before == null ? null : before.interpretationLanguages());
    }

    private static InvalidInput refuse(com.vaadin.flow.component.Focusable<?> field, InvalidInput invalid) {
        field.focus();
        return invalid;
    }
}

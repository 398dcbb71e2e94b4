package org.plenary.admin.register;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plenary.admin.form.BodyField;
import org.plenary.admin.form.Choice;
import org.plenary.admin.form.FormDialog;
import org.plenary.admin.form.TextInLanguages;
import org.plenary.body.BodyService;
import org.plenary.resolution.Resolution;
import org.plenary.resolution.ResolutionInput;
import org.plenary.resolution.ResolutionKind;
import org.plenary.resolution.ResolutionService;

/** A resolution or decision as it is registered; its paragraphs are entered on its page. */
class ResolutionDialog extends FormDialog<Resolution> {

    private final transient ResolutionService resolutions;
    private final BodyField body;
    private final Choice<ResolutionKind> kind = field("kind", new Choice<>("Kind", ResolutionKind.RESOLUTION));
    private final TextField number = field("number", new TextField("Number"));
    private final TextInLanguages title = wide("title", TextInLanguages.line("Title"));
    private final DatePicker adoptedOn = field("adoptedOn", new DatePicker("Adopted"));
    private final TextField foundIn = field("foundIn", new TextField("Found in"));
    private @Nullable UUID meetingId;

    ResolutionDialog(
            ResolutionService resolutions,
            BodyService bodies,
            @Nullable Resolution before,
            Consumer<Resolution> whenSaved) {
        super(
                Resolution.class,
                before == null ? "Register a resolution" : "Facts of the resolution",
                before == null ? "Register" : "Save",
                whenSaved);
        this.resolutions = resolutions;
        body = first("body", new BodyField("Body", bodies.findAll()));
        body.setRequiredIndicatorVisible(true);
        number.setRequiredIndicatorVisible(true);
        number.setHelperText("As printed, e.g. 8/2");
        foundIn.setHelperText("The document that prints it, e.g. CTOC/COP/2016/15");
        begin(before);
    }

    @Override
    protected void fill(Resolution act) {
        body.choose(act.bodyId());
        kind.setValue(act.kind());
        number.setValue(act.number());
        title.show(act.title());
        adoptedOn.setValue(act.adoptedOn());
        foundIn.setValue(act.foundIn() == null ? "" : act.foundIn());
        meetingId = act.meetingId();
    }

    @Override
    protected Resolution save(@Nullable Resolution based) {
        var input = new ResolutionInput(
                need("body", body.id(), "Choose the body that adopted it."),
                kind.getValue(),
                need("number", known(number.getValue()), "Give the number as printed, e.g. 8/2."),
                meetingId,
                title.text(),
                adoptedOn.getValue(),
                known(foundIn.getValue()));
        return based == null ? resolutions.create(input) : resolutions.update(based.id(), based.version(), input);
    }
}

package org.plenary.admin.register;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plenary.admin.common.DayField;
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
    private final Choice<ResolutionKind> kind =
            field("kind", new Choice<>(say("field.kind"), ResolutionKind.RESOLUTION));
    private final TextField number = field("number", new TextField(say("field.number")));
    private final TextInLanguages title = wide("title", TextInLanguages.line(say("field.title")));
    private final DayField adoptedOn = field("adoptedOn", new DayField(say("field.adopted")));
    private final TextField foundIn = field("foundIn", new TextField(say("resolution.found-in")));
    private @Nullable UUID meetingId;

    ResolutionDialog(
            ResolutionService resolutions,
            BodyService bodies,
            @Nullable Resolution before,
            Consumer<Resolution> whenSaved) {
        super(
                Resolution.class,
                before == null ? say("resolution.register") : say("resolution.facts"),
                before == null ? say("resolution.register-it") : say("action.save"),
                whenSaved);
        this.resolutions = resolutions;
        body = first("body", new BodyField(say("field.body"), bodies.findAll()));
        body.setRequiredIndicatorVisible(true);
        number.setRequiredIndicatorVisible(true);
        number.setHelperText(say("resolution.number-hint"));
        foundIn.setHelperText(say("resolution.found-in-hint"));
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
                need("body", body.id(), say("resolution.body-missing")),
                kind.getValue(),
                need("number", known(number.getValue()), say("resolution.number-missing")),
                meetingId,
                title.text(),
                adoptedOn.getValue(),
                known(foundIn.getValue()));
        return based == null ? resolutions.create(input) : resolutions.update(based.id(), based.version(), input);
    }
}

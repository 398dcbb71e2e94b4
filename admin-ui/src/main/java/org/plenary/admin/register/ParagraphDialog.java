package org.plenary.admin.register;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plenary.admin.common.DayField;
import org.plenary.admin.form.BodyField;
import org.plenary.admin.form.Choice;
import org.plenary.admin.form.FormDialog;
import org.plenary.admin.form.TextInLanguages;
import org.plenary.body.Body;
import org.plenary.resolution.ParagraphInput;
import org.plenary.resolution.ParagraphKind;
import org.plenary.resolution.ParagraphStatus;
import org.plenary.resolution.ResolutionParagraph;

/** A paragraph of a resolution: what it says, of whom it asks it, and by when. */
class ParagraphDialog extends FormDialog<ResolutionParagraph> {

    /** Where a new paragraph goes: to the end of those below that one, or of all. */
    record Spot(UUID resolutionId, @Nullable UUID parentId) {}

    private final transient ParagraphDesk desk;
    private final Spot spot;
    private final Choice<ParagraphKind> kind = field("kind", new Choice<>(say("field.kind"), ParagraphKind.OPERATIVE));
    private final TextField number = field("number", new TextField(say("field.number")));
    private final TextInLanguages text = wide("text", TextInLanguages.area(say("field.text")));
    private final TextField verb = field("verb", new TextField(say("paragraph.verb")));
    private final BodyField addressee;
    private final DayField dueOn = field("dueOn", new DayField(say("paragraph.due-on")));
    private final BodyField dueBody;
    private final IntegerField dueOrdinal;
    private final Choice<ParagraphStatus> status;

    ParagraphDialog(
            ParagraphDesk desk,
            List<Body> bodies,
            Spot spot,
            @Nullable ResolutionParagraph before,
            Consumer<ResolutionParagraph> whenSaved) {
        super(
                ResolutionParagraph.class,
                before == null ? say("paragraph.new") : say("paragraph"),
                before == null ? say("paragraph.add") : say("action.save"),
                whenSaved);
        this.desk = desk;
        this.spot = spot;
        addressee = field("addressee", new BodyField(say("field.asked-of"), bodies));
        dueBody = field("dueBody", new BodyField(say("paragraph.due-body"), bodies));
        dueOrdinal = field("dueOrdinal", new IntegerField(say("paragraph.due-ordinal")));
        status = field("status", new Choice<>(say("field.status"), ParagraphStatus.ACTIVE));
        dueOrdinal.setMin(1);
        number.setHelperText(say("paragraph.number-hint"));
        verb.setHelperText(say("paragraph.verb-hint"));
        text.setRequiredIndicatorVisible(true);
        begin(before);
    }

    @Override
    protected void fill(ResolutionParagraph paragraph) {
        var says = paragraph.says();
        kind.setValue(says.kind());
        number.setValue(Objects.requireNonNullElse(says.number(), ""));
        verb.setValue(Objects.requireNonNullElse(says.verb(), ""));
        text.show(says.text());
        addressee.choose(says.addresseeId());
        dueOn.setValue(says.dueOn());
        dueBody.choose(says.dueBodyId());
        dueOrdinal.setValue(says.dueOrdinal());
        status.setValue(says.status());
    }

    @Override
    protected ResolutionParagraph save(@Nullable ResolutionParagraph based) {
        var input = new ParagraphInput(
                kind.getValue(),
                known(number.getValue()),
                known(verb.getValue()),
                text.need("text"),
                addressee.id(),
                dueOn.getValue(),
                dueBody.id(),
                dueOrdinal.getValue(),
                status.getValue());
        return based == null
                ? desk.create(spot.resolutionId(), spot.parentId(), input)
                : desk.update(based.id(), based.version(), input);
    }
}

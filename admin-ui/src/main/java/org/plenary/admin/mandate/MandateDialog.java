package org.plenary.admin.mandate;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.textfield.IntegerField;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plenary.admin.common.DayField;
import org.plenary.admin.form.BodyField;
import org.plenary.admin.form.Choice;
import org.plenary.admin.form.FormDialog;
import org.plenary.admin.form.TextInLanguages;
import org.plenary.admin.form.ThingField;
import org.plenary.mandate.Mandate;
import org.plenary.mandate.MandateAction;
import org.plenary.mandate.MandateInput;

/** What is to be done by the authority of an act, by whom and until when; the authority is where the form was opened. */
public final class MandateDialog extends FormDialog<Mandate> {

    private final transient MandateDesk desk;
    private final transient MandateInput.Authority authority;
    private final @Nullable String subjectLabel;
    private final Choice<MandateAction> action =
            field("action", new Choice<>(say("mandate.action"), MandateAction.REPORT_BACK));
    private final BodyField addressee;
    private final TextInLanguages summary = wide("summary", TextInLanguages.line(say("mandate.summary")));
    private final ThingField subject;
    private final DayField dueOn = wide("dueOn", new DayField(say("mandate.due-on")));
    private final BodyField dueBody;
    private final IntegerField dueOrdinal;

    /** A new one by that authority. */
    public MandateDialog(MandateDesk desk, MandateInput.Authority authority, Consumer<Mandate> whenSaved) {
        this(desk, authority, null, null, whenSaved);
    }

    /** One that there is, with what its subject is called. */
    public MandateDialog(MandateDesk desk, Mandate before, @Nullable String subject, Consumer<Mandate> whenSaved) {
        this(desk, before.says().authority(), before, subject, whenSaved);
    }

    private MandateDialog(
            MandateDesk desk,
            MandateInput.Authority authority,
            @Nullable Mandate before,
            @Nullable String subjectLabel,
            Consumer<Mandate> whenSaved) {
        super(
                Mandate.class,
                say(before == null ? "mandate.new" : "mandate.edit"),
                say(before == null ? "mandate.add" : "form.save"),
                whenSaved);
        this.desk = desk;
        this.authority = authority;
        this.subjectLabel = subjectLabel;
        var bodies = desk.bodies().findAll();
        addressee = field("addressee", new BodyField(say("mandate.addressee"), bodies));
        subject = wide("subject", Things.field(say("mandate.subject"), desk.go()));
        dueBody = field("dueBody", new BodyField(say("mandate.due-body"), bodies));
        dueOrdinal = field("dueOrdinal", new IntegerField(say("mandate.due-ordinal")));
        dueOrdinal.setMin(1);
        subject.setHelperText(say("mandate.subject.help"));
        begin(before);
    }

    @Override
    protected void fill(Mandate mandate) {
        var says = mandate.says();
        action.setValue(says.action());
        summary.show(says.summary());
        subject.setValue(Things.known(says.subject(), subjectLabel));
        addressee.choose(says.addresseeId());
        dueOn.setValue(says.dueOn());
        dueBody.choose(says.dueBodyId());
        dueOrdinal.setValue(says.dueOrdinal());
    }

    @Override
    protected Mandate save(@Nullable Mandate based) {
        var input = new MandateInput(
                action.getValue(),
                summary.text(),
                authority,
                Things.of(subject.getValue()),
                addressee.id(),
                dueOn.getValue(),
                dueBody.id(),
                dueOrdinal.getValue());
        return based == null
                ? desk.mandates().get(desk.mandates().create(input))
                : desk.mandates().update(based.id(), based.version(), input);
    }
}

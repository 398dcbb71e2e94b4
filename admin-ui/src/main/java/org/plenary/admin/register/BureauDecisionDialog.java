package org.plenary.admin.register;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plenary.admin.common.DayField;
import org.plenary.admin.form.BodyField;
import org.plenary.admin.form.Choice;
import org.plenary.admin.form.FormDialog;
import org.plenary.admin.form.TextInLanguages;
import org.plenary.body.Body;
import org.plenary.resolution.BureauDecision;
import org.plenary.resolution.BureauDecisionInput;
import org.plenary.resolution.BureauOutcome;
import org.plenary.resolution.BureauProcedure;
import org.plenary.resolution.BureauService;

/** What a bureau decided, how, and what became of it; a silence that is in course ends by its own verbs. */
class BureauDecisionDialog extends FormDialog<BureauDecision> {

    private final transient BureauService bureaux;
    private final BodyField bureau;
    private final TextInLanguages subject;
    private final DayField decidedOn = field("decidedOn", new DayField(say("act.decided-on")));
    private final Choice<BureauProcedure> procedure =
            field("procedure", new Choice<>(say("act.procedure"), BureauProcedure.MEETING));
    private final DateTimePicker deadline = wide("deadline", DayField.withTime(say("act.deadline-utc")));
    private final Choice<BureauOutcome> outcome =
            field("outcome", new Choice<>(say("act.outcome"), BureauOutcome.AGREED));

    BureauDecisionDialog(
            BureauService bureaux,
            List<Body> bodies,
            @Nullable BureauDecision before,
            Consumer<BureauDecision> whenSaved) {
        super(
                BureauDecision.class,
                say(before == null ? "act.new" : "act.edit"),
                say(before == null ? "act.record.verb" : "form.save"),
                whenSaved);
        this.bureaux = bureaux;
        bureau = first("bureau", new BodyField(say("act.bureau"), SilenceDialog.bureaux(bodies)));
        subject = wide("subject", TextInLanguages.area(say("act.subject")));
        bureau.setRequiredIndicatorVisible(true);
        decidedOn.setRequiredIndicatorVisible(true);
        subject.setRequiredIndicatorVisible(true);
        begin(before);
    }

    @Override
    protected void fill(BureauDecision decision) {
        var says = decision.says();
        bureau.choose(says.bodyId());
        subject.show(says.subject());
        decidedOn.setValue(says.decidedOn());
        procedure.setValue(says.procedure());
        deadline.setValue(
                says.deadline() == null
                        ? null
                        : says.deadline().withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime());
        outcome.setValue(says.outcome());
    }

    @Override
    protected BureauDecision save(@Nullable BureauDecision based) {
        var input = new BureauDecisionInput(
                need("bureau", bureau.id(), say("act.bureau.remedy")),
                need("decidedOn", decidedOn.getValue(), say("act.decided-on.remedy")),
                procedure.getValue(),
                deadline.isEmpty() ? null : deadline.getValue().atOffset(ZoneOffset.UTC),
                outcome.getValue(),
                subject.need("subject"));
        return based == null ? bureaux.get(bureaux.create(input)) : bureaux.update(based.id(), based.version(), input);
    }
}

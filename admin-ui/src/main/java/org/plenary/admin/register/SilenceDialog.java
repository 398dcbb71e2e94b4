package org.plenary.admin.register;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plenary.admin.common.DayField;
import org.plenary.admin.form.BodyField;
import org.plenary.admin.form.FormDialog;
import org.plenary.admin.form.TextInLanguages;
import org.plenary.body.Body;
import org.plenary.body.BodyKind;
import org.plenary.resolution.BureauDecision;
import org.plenary.resolution.SilenceInput;
import org.plenary.resolution.SilenceService;

/** Puts something to a bureau, which agrees unless somebody objects by the deadline. */
class SilenceDialog extends FormDialog<BureauDecision> {

    private final transient SilenceService silences;
    private final BodyField bureau;
    private final DateTimePicker deadline;
    private final TextInLanguages subject;

    SilenceDialog(SilenceService silences, List<Body> bodies, Consumer<BureauDecision> whenSaved) {
        super(BureauDecision.class, say("silence.open-one"), say("silence.open"), whenSaved);
        this.silences = silences;
        bureau = wide("body", new BodyField(say("field.bureau"), bureaux(bodies)));
        deadline = wide("deadline", DayField.withTime(say("silence.deadline")));
        subject = wide("subject", TextInLanguages.area(say("field.subject")));
        bureau.setRequiredIndicatorVisible(true);
        deadline.setRequiredIndicatorVisible(true);
        subject.setRequiredIndicatorVisible(true);
        deadline.setValue(silences.usualDeadline().toLocalDateTime());
        begin(null);
    }

    /** Those that decide between sessions. */
    static List<Body> bureaux(List<Body> bodies) {
        return bodies.stream()
                .filter(body -> body.kind() == BodyKind.BUREAU || body.kind() == BodyKind.EXTENDED_BUREAU)
                .toList();
    }

    @Override
    protected void fill(BureauDecision decision) {
        bureau.choose(decision.says().bodyId());
        subject.show(decision.says().subject());
    }

    @Override
    protected BureauDecision save(@Nullable BureauDecision based) {
        return silences.open(new SilenceInput(
                need("body", bureau.id(), say("silence.bureau-missing")),
                need("deadline", deadline.getValue(), say("silence.deadline-missing"))
                        .atOffset(ZoneOffset.UTC),
                subject.need("subject")));
    }
}

package org.plenary.admin.register;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plenary.admin.form.FormDialog;
import org.plenary.resolution.BureauDecision;
import org.plenary.resolution.SilenceService;

/** Who objected before the deadline, and why. */
class BrokenSilenceDialog extends FormDialog<BureauDecision> {

    private final transient SilenceService silences;
    private final TextField by = wide("by", new TextField(say("silence.by")));
    private final TextArea because = wide("because", new TextArea(say("silence.because")));

    BrokenSilenceDialog(SilenceService silences, BureauDecision before, Consumer<BureauDecision> whenSaved) {
        super(BureauDecision.class, say("silence.broken-one"), say("silence.record"), whenSaved);
        this.silences = silences;
        by.setHelperText(say("silence.by-hint"));
        begin(before);
    }

    @Override
    protected void fill(BureauDecision decision) {
        by.setValue(Objects.requireNonNullElse(decision.brokenBy(), ""));
        because.setValue(Objects.requireNonNullElse(decision.brokenBecause(), ""));
    }

    @Override
    protected BureauDecision save(@Nullable BureauDecision based) {
        var seen = Objects.requireNonNull(based);
        return silences.breakSilence(seen.id(), seen.version(), by.getValue(), because.getValue());
    }
}

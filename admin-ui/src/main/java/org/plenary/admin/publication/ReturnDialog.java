package org.plenary.admin.publication;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plenary.admin.form.FormDialog;
import org.plenary.publication.PublicationService;
import org.plenary.publication.PublicationState;

/** Why something goes back to draft, as whoever works on it will read it. */
class ReturnDialog extends FormDialog<PublicationState> {

    private final transient PublicationService publications;
    private final TextArea reason = wide("reason", new TextArea(say("publication.return.reason")));

    ReturnDialog(
            PublicationService publications,
            PublicationState before,
            NextStep step,
            Consumer<PublicationState> whenSaved) {
        super(PublicationState.class, say("publication.return.title"), step.verb(), whenSaved);
        this.publications = publications;
        reason.setRequiredIndicatorVisible(true);
        reason.setHelperText(say("publication.return.example"));
        begin(before);
    }

    @Override
    protected void fill(PublicationState state) {
        // The reason is always a new one.
    }

    @Override
    protected PublicationState save(@Nullable PublicationState based) {
        var seen = Objects.requireNonNull(based);
        return publications.returnToDraft(seen.unit(), seen.id(), seen.version(), reason.getValue());
    }
}

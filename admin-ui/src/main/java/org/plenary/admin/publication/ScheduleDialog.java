package org.plenary.admin.publication;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plenary.admin.common.DayField;
import org.plenary.admin.form.FormDialog;
import org.plenary.publication.PublicationService;
import org.plenary.publication.PublicationState;

/** When what is cleared goes to the public; at first the next morning. */
class ScheduleDialog extends FormDialog<PublicationState> {

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final transient PublicationService publications;
    private final DateTimePicker moment = wide("publishAt", DayField.withTime(say("publication.schedule.moment")));

    ScheduleDialog(
            PublicationService publications,
            PublicationState before,
            String willBeSeen,
            Consumer<PublicationState> whenSaved) {
        super(PublicationState.class, say("publication.schedule.title"), NextStep.SCHEDULE.verb(), whenSaved);
        this.publications = publications;
        moment.setRequiredIndicatorVisible(true);
        moment.setHelperText(say("publication.schedule.unless-changed"));
        explain(new Paragraph(willBeSeen));
        begin(before);
    }

    @Override
    protected void fill(PublicationState state) {
        moment.setValue(
                state.publishAt() == null
                        ? LocalDate.now(ZoneOffset.UTC).plusDays(1).atTime(MORNING)
                        : state.publishAt()
                                .withOffsetSameInstant(ZoneOffset.UTC)
                                .toLocalDateTime());
    }

    @Override
    protected PublicationState save(@Nullable PublicationState based) {
        var seen = Objects.requireNonNull(based);
        var at = need("publishAt", moment.getValue(), say("publication.schedule.remedy"));
        return publications.schedule(seen.unit(), seen.id(), seen.version(), at.atOffset(ZoneOffset.UTC));
    }
}

package org.plenary.admin.meeting;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.textfield.IntegerField;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plenary.admin.form.BodyField;
import org.plenary.admin.form.FormDialog;
import org.plenary.admin.form.TextInLanguages;
import org.plenary.resolution.Recommendation;
import org.plenary.resolution.RecommendationInput;

/** What a meeting recommended, to whom, and to which of their later meetings. */
class RecommendationDialog extends FormDialog<Recommendation> {

    private final transient MeetingDesk desk;
    private final UUID meetingId;
    private final TextInLanguages text = wide("text", TextInLanguages.area(say("recommendation.text")));
    private final BodyField addressee;
    private final IntegerField ordinal;

    RecommendationDialog(
            MeetingDesk desk, UUID meetingId, @Nullable Recommendation before, Consumer<Recommendation> whenSaved) {
        super(
                Recommendation.class,
                say(before == null ? "recommendation.new" : "recommendation.edit"),
                say(before == null ? "recommendation.add" : "form.save"),
                whenSaved);
        this.desk = desk;
        this.meetingId = meetingId;
        addressee = field(
                "addressee",
                new BodyField(say("recommendation.addressee"), desk.bodies().findAll()));
        ordinal = field("futureOrdinal", new IntegerField(say("recommendation.ordinal")));
        addressee.setHelperText(say("recommendation.addressee.help"));
        ordinal.setMin(1);
        text.setRequiredIndicatorVisible(true);
        begin(before);
    }

    @Override
    protected void fill(Recommendation recommendation) {
        text.show(recommendation.says().text());
        addressee.choose(recommendation.says().addresseeId());
        ordinal.setValue(recommendation.says().futureOrdinal());
    }

    @Override
    protected Recommendation save(@Nullable Recommendation based) {
        var input = new RecommendationInput(text.need("text"), addressee.id(), ordinal.getValue());
        return based == null
                ? desk.recommendations().create(meetingId, input)
                : desk.recommendations().update(based.id(), based.version(), input);
    }
}

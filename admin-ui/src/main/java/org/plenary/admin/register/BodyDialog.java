package org.plenary.admin.register;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plenary.admin.form.BodyField;
import org.plenary.admin.form.Choice;
import org.plenary.admin.form.FormDialog;
import org.plenary.admin.form.TextInLanguages;
import org.plenary.body.Body;
import org.plenary.body.BodyInput;
import org.plenary.body.BodyKind;
import org.plenary.body.BodyService;

/** A body: a conference, one of its working groups, a bureau. */
class BodyDialog extends FormDialog<Body> {

    private final transient BodyService bodies;
    private final Choice<BodyKind> kind = field("kind", new Choice<>(say("field.kind"), BodyKind.WORKING_GROUP));
    private final TextField symbol = field("symbol", new TextField(say("field.symbol")));
    private final TextInLanguages name = wide("name", TextInLanguages.line(say("field.name")));
    private final TextInLanguages shortName = wide("shortName", TextInLanguages.line(say("body.short-name")));
    private final BodyField parent;

    BodyDialog(BodyService bodies, @Nullable Body before, Consumer<Body> whenSaved) {
        super(
                Body.class,
                before == null ? say("body.new") : say("body.facts"),
                before == null ? say("body.create") : say("action.save"),
                whenSaved);
        this.bodies = bodies;
        parent = wide(
                "parent",
                new BodyField(
                        say("field.part-of"),
                        bodies.findAll().stream()
                                .filter(body -> before == null || !body.id().equals(before.id()))
                                .toList()));
        parent.setHelperText(say("body.part-of-hint"));
        symbol.setHelperText(say("body.symbol-hint"));
        name.setRequiredIndicatorVisible(true);
        begin(before);
    }

    @Override
    protected void fill(Body body) {
        kind.setValue(body.kind());
        symbol.setValue(Objects.requireNonNullElse(body.symbol(), ""));
        name.show(body.name());
        shortName.show(body.shortName());
        parent.choose(body.parentId());
    }

    @Override
    protected Body save(@Nullable Body based) {
        var input = new BodyInput(
                parent.id(), kind.getValue(), known(symbol.getValue()), name.need("name"), shortName.text());
        return based == null ? bodies.create(input) : bodies.update(based.id(), based.version(), input);
    }
}

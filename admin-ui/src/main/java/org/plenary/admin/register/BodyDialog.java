package org.plenary.admin.register;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plenary.admin.form.BodyField;
import org.plenary.admin.form.Choice;
import org.plenary.admin.form.FormDialog;
import org.plenary.admin.form.Proposed;
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

    private final transient Proposed<String> proposed = new Proposed<>(symbol);

    /** One that there is; for null a new one. */
    BodyDialog(BodyService bodies, @Nullable Body before, Consumer<Body> whenSaved) {
        this(bodies, before, null, whenSaved);
    }

    /** A new one below that body. */
    static BodyDialog under(BodyService bodies, Body parent, Consumer<Body> whenSaved) {
        return new BodyDialog(bodies, null, parent.id(), whenSaved);
    }

    private BodyDialog(BodyService bodies, @Nullable Body before, @Nullable UUID under, Consumer<Body> whenSaved) {
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
        if (before == null) {
            parent.addValueChangeListener(change -> propose());
            parent.choose(under);
        }
        begin(before);
    }

    /** The next symbol of the series below the parent. */
    private void propose() {
        proposed.propose(
                parent.isEmpty()
                        ? null
                        : bodies.proposeSymbol(parent.getValue().id()).orElse(null));
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

package org.plenary.admin.mandate;

import static org.plenary.admin.common.Phrases.say;

import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plenary.admin.common.DayField;
import org.plenary.admin.form.FormDialog;
import org.plenary.admin.form.ThingField;
import org.plenary.mandate.Mandate;

/** What fulfilled a mandate, or when that was, or both. */
public final class FulfilDialog extends FormDialog<Mandate> {

    private final transient MandateDesk desk;
    private final ThingField by;
    private final DayField on = wide("on", new DayField(say("mandate.fulfilled-on")));

    public FulfilDialog(MandateDesk desk, Mandate before, Consumer<Mandate> whenSaved) {
        super(Mandate.class, say("mandate.fulfil.title"), say("mandate.fulfil.verb"), whenSaved);
        this.desk = desk;
        by = first("by", Things.field(say("mandate.fulfilled-by"), desk.go()));
        begin(before);
    }

    @Override
    protected void fill(Mandate mandate) {
        by.setValue(Things.known(mandate.fulfilledBy(), null));
        on.setValue(mandate.fulfilledOn());
    }

    @Override
    protected Mandate save(@Nullable Mandate based) {
        var seen = Objects.requireNonNull(based);
        return desk.mandates().fulfil(seen.id(), seen.version(), Things.of(by.getValue()), on.getValue());
    }
}

package org.plenary.admin.register;

import static org.plenary.admin.common.Phrases.say;

import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plenary.admin.common.Several;
import org.plenary.admin.common.Words;
import org.plenary.admin.form.FormDialog;
import org.plenary.body.Body;
import org.plenary.body.Instrument;
import org.plenary.body.InstrumentService;

/** Which treaties and protocols a body serves. */
class ServedInstrumentsDialog extends FormDialog<Body> {

    private final transient InstrumentService instruments;
    private final Several<Instrument> served = wide("instruments", new Several<>(say("list.instruments")));

    ServedInstrumentsDialog(InstrumentService instruments, Body body, Consumer<Body> whenSaved) {
        super(Body.class, say("instrument.served"), say("form.save"), whenSaved);
        this.instruments = instruments;
        served.setItems(instruments.findAll());
        served.setItemLabelGenerator(instrument -> Words.of(instrument.name()));
        served.setClearButtonVisible(true);
        begin(body);
    }

    @Override
    protected void fill(Body body) {
        served.setValue(Set.copyOf(instruments.findServed(body.id())));
    }

    @Override
    protected Body save(@Nullable Body based) {
        var body = Objects.requireNonNull(based);
        instruments.serve(
                body.id(), served.getValue().stream().map(Instrument::id).toList());
        return body;
    }
}

package org.plenary.admin.register;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plenary.admin.common.Words;
import org.plenary.admin.form.FormDialog;
import org.plenary.admin.form.TextInLanguages;
import org.plenary.body.Instrument;
import org.plenary.body.InstrumentInput;
import org.plenary.body.InstrumentService;

/** A treaty, or a protocol with the convention that it supplements. */
class InstrumentDialog extends FormDialog<Instrument> {

    private final transient InstrumentService instruments;
    private final TextInLanguages name = wide("name", TextInLanguages.line(say("instrument.name")));
    private final TextInLanguages shortName = wide("shortName", TextInLanguages.line(say("instrument.short-name")));
    private final ComboBox<Instrument> parent = wide("parent", new ComboBox<>(say("instrument.parent")));

    InstrumentDialog(InstrumentService instruments, @Nullable Instrument before, Consumer<Instrument> whenSaved) {
        super(
                Instrument.class,
                say(before == null ? "instrument.new" : "instrument.edit"),
                say(before == null ? "instrument.create" : "form.save"),
                whenSaved);
        this.instruments = instruments;
        parent.setItems(instruments.findAll().stream()
                .filter(one -> before == null || !one.id().equals(before.id()))
                .toList());
        parent.setItemLabelGenerator(one -> Words.of(one.name()));
        parent.setHelperText(say("instrument.parent.help"));
        parent.setClearButtonVisible(true);
        name.setRequiredIndicatorVisible(true);
        begin(before);
    }

    @Override
    protected void fill(Instrument instrument) {
        name.show(instrument.name());
        shortName.show(instrument.shortName());
        parent.setValue(parent.getListDataView()
                .getItems()
                .filter(one -> one.id().equals(instrument.parentId()))
                .findFirst()
                .orElse(null));
    }

    @Override
    protected Instrument save(@Nullable Instrument based) {
        var input = new InstrumentInput(
                parent.isEmpty() ? null : parent.getValue().id(), name.need("name"), shortName.text());
        return based == null ? instruments.create(input) : instruments.update(based.id(), based.version(), input);
    }
}

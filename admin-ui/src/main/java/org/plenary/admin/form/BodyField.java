package org.plenary.admin.form;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plenary.admin.common.Words;
import org.plenary.body.Body;

/** One of the bodies, found by symbol or name. */
public final class BodyField extends ComboBox<Body> {

    public BodyField(String label, List<Body> bodies) {
        super(label);
        setItems(bodies);
        setItemLabelGenerator(
                one -> one.symbol() == null ? Words.of(one.name()) : one.symbol() + " · " + Words.of(one.name()));
        setClearButtonVisible(true);
    }

    public void choose(@Nullable UUID id) {
        if (id == null) {
            clear();
            return;
        }
        getListDataView()
                .getItems()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .ifPresent(this::setValue);
    }

    public @Nullable UUID id() {
        return isEmpty() ? null : getValue().id();
    }
}

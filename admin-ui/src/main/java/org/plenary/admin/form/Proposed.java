package org.plenary.admin.form;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.dom.Element;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a form proposes for a field, as long as nobody has entered anything else there.
 *
 * @param <V> what the field holds
 */
public final class Proposed<V> {

    private final HasValue<?, V> field;
    private V last;

    public Proposed(HasValue<?, V> field) {
        this.field = field;
        last = field.getValue();
    }

    /** Null where nothing is known. */
    public void propose(@Nullable V value) {
        if (Objects.equals(field.getValue(), last)) {
            field.setValue(value == null ? field.getEmptyValue() : value);
            last = field.getValue();
            typed().forEach(text -> text.executeJs("window.plenaryForms?.mine(this)"));
        }
    }

    /** What somebody types while the proposal is on its way is theirs, and stays. */
    private Collection<Element> typed() {
        return switch (field) {
            case TextInLanguages text -> text.parts("").values();
            case TextFieldBase<?, ?> text -> List.of(text.getElement());
            default -> List.of();
        };
    }
}

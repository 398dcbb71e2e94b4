package org.plenary.admin.form;

import com.vaadin.flow.component.HasValue;
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
        }
    }
}

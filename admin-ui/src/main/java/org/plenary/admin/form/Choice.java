package org.plenary.admin.form;

import com.vaadin.flow.component.select.Select;
import org.plenary.admin.common.Words;

/** One of the constants of an enumeration, in words; one of them is chosen at first. */
public final class Choice<E extends Enum<E>> extends Select<E> {

    public Choice(String label, E first) {
        setLabel(label);
        setItems(first.getDeclaringClass().getEnumConstants());
        setItemLabelGenerator(Words::of);
        setValue(first);
    }
}

package org.plenary.admin.common;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;

/** Some of several things, e.g. languages, all of which are seen; what screen readers hear of it is in the language of the page. */
public final class Several<T> extends MultiSelectComboBox<T> {

    public Several(String label) {
        super(label);
        setAutoExpand(AutoExpandMode.VERTICAL);
        setI18n(new MultiSelectComboBoxI18n()
                .setCleared(say("form.several.cleared"))
                .setFocused(say("form.several.focused"))
                .setSelected(say("form.several.selected"))
                .setDeselected(say("form.several.deselected"))
                .setTotal(say("form.several.total", "{count}")));
    }
}

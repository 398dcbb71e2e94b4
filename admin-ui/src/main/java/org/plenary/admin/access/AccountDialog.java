package org.plenary.admin.access;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.BiConsumer;
import org.plenary.admin.common.Words;
import org.plenary.shared.InvalidInput;
import org.plenary.shared.Role;

/** Name and role of a new account; stays open, with what was typed, until they are accepted. */
class AccountDialog extends Dialog {

    private final TextField name = new TextField("Name");
    private final Select<Role> role = new Select<>();

    AccountDialog(BiConsumer<String, Role> accept) {
        setHeaderTitle("New account");
        name.setHelperText("Small letters, digits, dots and hyphens, e.g. maria.gomez");
        name.setRequiredIndicatorVisible(true);
        name.setAutofocus(true);
        role.setLabel("Role");
        role.setItems(Role.READER, Role.EDITOR, Role.CLEARER, Role.ADMINISTRATOR);
        role.setItemLabelGenerator(Words::of);
        role.setValue(Role.EDITOR);
        add(new FormLayout(name, role));
        var add = new Button("Add account", click -> tryTo(accept));
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add.addClickShortcut(Key.ENTER);
        getFooter().add(new Button("Cancel", click -> close()), add);
    }

    private void tryTo(BiConsumer<String, Role> accept) {
        name.setInvalid(false);
        try {
            accept.accept(name.getValue().strip(), role.getValue());
            close();
        } catch (InvalidInput invalid) {
            name.setErrorMessage(invalid.getMessage() + " " + invalid.remedy());
            name.setInvalid(true);
            name.focus();
        }
    }
}

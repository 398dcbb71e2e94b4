package org.plenary.admin.access;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.InvalidInput;

/** What a new token is for and how long it holds; stays open, with what was typed, until that is accepted. */
class TokenDialog extends Dialog {

    private enum Span {
        MONTH("30 days", 30),
        QUARTER("90 days", 90),
        YEAR("One year", 365),
        EVER("Until revoked", 0);

        private final String words;
        private final int days;

        Span(String words, int days) {
            this.words = words;
            this.days = days;
        }

        @Nullable
        OffsetDateTime end() {
            return this == EVER ? null : OffsetDateTime.now(ZoneOffset.UTC).plusDays(days);
        }
    }

    private final TextField name = new TextField("What it is for");
    private final Select<Span> span = new Select<>();

    TokenDialog(BiConsumer<String, @Nullable OffsetDateTime> accept) {
        setHeaderTitle("New token");
        name.setHelperText("e.g. website, or hall display");
        name.setRequiredIndicatorVisible(true);
        name.setAutofocus(true);
        span.setLabel("Holds for");
        span.setItems(Span.values());
        span.setItemLabelGenerator(choice -> choice.words);
        span.setValue(Span.QUARTER);
        add(new FormLayout(name, span));
        var make = new Button("Make token", click -> tryTo(accept));
        make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        make.addClickShortcut(Key.ENTER);
        getFooter().add(new Button("Cancel", click -> close()), make);
    }

    private void tryTo(BiConsumer<String, @Nullable OffsetDateTime> accept) {
        name.setInvalid(false);
        try {
            accept.accept(name.getValue(), span.getValue().end());
            close();
        } catch (InvalidInput invalid) {
            name.setErrorMessage(invalid.getMessage() + " " + invalid.remedy());
            name.setInvalid(true);
            name.focus();
        }
    }
}

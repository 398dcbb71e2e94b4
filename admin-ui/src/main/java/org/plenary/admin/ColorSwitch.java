package org.plenary.admin;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.WebStorage;

/** Switches between light and dark; the browser remembers the choice, and until there is one the system decides. */
class ColorSwitch extends Button {

    private static final String CHOICE = "plenary.color-scheme";

    ColorSwitch() {
        super(VaadinIcon.ADJUST.create());
        addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        setAriaLabel(say("shell.color.switch"));
        setTooltipText(say("shell.color"));
        addClickListener(click -> getElement()
                .executeJs("return getComputedStyle(document.documentElement).colorScheme === 'dark'"
                        + " || (getComputedStyle(document.documentElement).colorScheme !== 'light'"
                        + " && matchMedia('(prefers-color-scheme: dark)').matches)")
                .then(Boolean.class, dark -> choose(dark ? ColorScheme.Value.LIGHT : ColorScheme.Value.DARK)));
    }

    private void choose(ColorScheme.Value scheme) {
        WebStorage.setItem(CHOICE, scheme.name());
        UI.getCurrent().getPage().setColorScheme(scheme);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        WebStorage.getItem(CHOICE, choice -> {
            if (choice != null) {
                event.getUI().getPage().setColorScheme(ColorScheme.Value.valueOf(choice));
            }
        });
    }
}

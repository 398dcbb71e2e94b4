package org.plenary.admin;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import org.plenary.admin.common.Speech;
import org.plenary.admin.common.Words;

/** The language that the console speaks, to be chosen by its own name. */
class SpeechSwitch extends Button {

    SpeechSwitch(SpeechChoice choice) {
        super(Speech.current().name());
        addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        setAriaLabel(say("speech", Words.of(Speech.current().language())));
        setTooltipText(say("speech", Words.of(Speech.current().language())));
        var menu = new ContextMenu(this);
        menu.setOpenOnClick(true);
        for (var speech : Speech.values()) {
            var item = menu.addItem(
                    Words.of(speech.language()), click -> getUI().ifPresent(page -> choice.choose(page, speech)));
            item.setCheckable(true);
            item.setChecked(speech == Speech.current());
        }
    }
}

package org.plenary.admin.agenda;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;

/** What the keys do in the tree of items. */
class ShortcutSheet extends Dialog {

    ShortcutSheet(boolean mayEdit, boolean mayClear) {
        setHeaderTitle(say("keys.title"));
        addClassNames("form-dialog", "shortcuts");
        var keys = new DescriptionList();
        // On a small screen it is longer than the dialog, and scrolled by keyboard.
        keys.getElement().setAttribute("tabindex", "0");
        list(keys, "choose", "↑", "↓");
        list(keys, "fold", "→", "←");
        list(keys, "ends", "Home", "End");
        list(keys, "several", "Shift+↑", "Shift+↓", "Ctrl+click", "Ctrl+A");
        if (mayEdit) {
            list(keys, "edit", "Enter", "F2");
            list(keys, "move", "Alt+↑", "Alt+↓");
            list(keys, "indent", "Tab", "Shift+Tab");
            list(keys, "add", "Insert", "+");
            list(keys, "add-below", "Shift+Insert");
            list(keys, "delete", "Delete");
            list(keys, "undo", "Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+Y");
        }
        if (mayClear) {
            list(keys, "clear", "C");
        }
        list(keys, "leave", "Escape");
        list(keys, "sheet", "?");
        add(keys);
        getFooter().add(new Button(say("action.close"), click -> close()));
    }

    private static void list(DescriptionList list, String what, String... keys) {
        var term = new DescriptionList.Term();
        for (var key : keys) {
            var cap = new Span(Keys.say(key));
            cap.addClassName("key");
            term.add(cap);
        }
        list.add(term, new DescriptionList.Description(say("keys." + what)));
    }
}

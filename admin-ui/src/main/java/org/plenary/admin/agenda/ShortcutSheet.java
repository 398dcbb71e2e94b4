package org.plenary.admin.agenda;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import org.plenary.admin.common.Phrases;

/** What the keys do in the tree of items. */
class ShortcutSheet extends Dialog {

    ShortcutSheet(boolean mayEdit, boolean mayClear) {
        setHeaderTitle("Keys in the agenda");
        addClassNames("form-dialog", "shortcuts");
        var keys = new DescriptionList();
        say(keys, "Choose the next or previous item", "↑", "↓");
        say(keys, "Open and close a branch", "→", "←");
        say(keys, "The first and the last item", "Home", "End");
        say(keys, "Choose several", "Shift+↑", "Shift+↓", "Ctrl+click", "Ctrl+A");
        if (mayEdit) {
            say(keys, "Edit the title in its place", "Enter", "F2");
            say(keys, "Move up or down", "Alt+↑", "Alt+↓");
            say(keys, "Indent and outdent", "Tab", "Shift+Tab");
            say(keys, "Add an item below", "Insert", "+");
            say(keys, "Delete", "Delete");
            say(keys, "Undo, and do again", "Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+Y");
        }
        if (mayClear) {
            say(keys, Phrases.say("clearing.shortcut"), "C");
        }
        say(keys, "Leave: an edit, then the selection, then the tree by Tab", "Escape");
        say(keys, "This sheet", "?");
        add(keys);
        getFooter().add(new Button("Close", click -> close()));
    }

    private static void say(DescriptionList list, String what, String... keys) {
        var term = new DescriptionList.Term();
        for (var key : keys) {
            var cap = new Span(key);
            cap.addClassName("key");
            term.add(cap);
        }
        list.add(term, new DescriptionList.Description(what));
    }
}

package org.plenary.admin.common;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.plenary.listing.SavedViewService;
import org.plenary.shared.InvalidInput;

/** The views that one keeps of a list: go to one, keep what is shown under a name, delete one. */
final class ViewMenu extends Button {

    private final transient SavedViewService views;
    private final String listing;
    private final transient Supplier<String> address;
    private final transient Consumer<String> go;
    private final ContextMenu menu = new ContextMenu(this);

    ViewMenu(SavedViewService views, String listing, Supplier<String> address, Consumer<String> go) {
        super(say("views"));
        this.views = views;
        this.listing = listing;
        this.address = address;
        this.go = go;
        addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        menu.setOpenOnClick(true);
        fill();
    }

    private void fill() {
        menu.removeAll();
        var kept = views.findAll(listing);
        menu.addItem(say("views.all"), click -> go.accept(""));
        kept.forEach(view -> menu.addItem(view.name(), click -> go.accept(view.address())));
        menu.addSeparator();
        menu.addItem(say("views.keep-this-asked"), this::ask);
        if (!kept.isEmpty()) {
            var delete = menu.addItem(say("views.delete")).getSubMenu();
            kept.forEach(view -> delete.addItem(view.name(), click -> {
                views.delete(view.id());
                fill();
                Notice.undoable(say("views.deleted", view.name()), () -> {
                    views.save(listing, view.name(), view.address());
                    fill();
                });
            }));
        }
    }

    private void ask(ClickEvent<?> click) {
        var name = new TextField(say("field.name"));
        name.setHelperText(say("views.name-hint"));
        name.setMaxLength(SavedViewService.LONGEST_NAME);
        name.setWidthFull();
        name.setAutofocus(true);
        var dialog = new Dialog(say("views.keep-this"));
        dialog.add(name);
        var save = new Button(say("views.keep"), pressed -> {
            try {
                views.save(listing, name.getValue(), address.get());
                dialog.close();
                fill();
                Notice.say(say("views.kept", name.getValue().strip()));
            } catch (InvalidInput invalid) {
                name.setInvalid(true);
                name.setErrorMessage(Sentences.say(invalid));
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(com.vaadin.flow.component.Key.ENTER);
        dialog.getFooter().add(new Button(say("action.cancel"), pressed -> dialog.close()), save);
        dialog.open();
    }
}

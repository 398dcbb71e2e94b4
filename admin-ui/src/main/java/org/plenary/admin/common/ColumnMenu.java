package org.plenary.admin.common;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Which columns of a list are shown; the last one stays. */
final class ColumnMenu extends Button {

    private final List<? extends Shown<?>> shown;
    private final transient Consumer<List<String>> choose;
    private final ContextMenu menu = new ContextMenu(this);

    ColumnMenu(List<? extends Shown<?>> shown, Consumer<List<String>> choose) {
        super(say("list.columns"));
        this.shown = shown;
        this.choose = choose;
        addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        menu.setOpenOnClick(true);
    }

    void show(List<String> visible) {
        menu.removeAll();
        shown.forEach(column -> {
            var item = menu.addItem(column.heading());
            item.setCheckable(true);
            item.setChecked(visible.contains(column.name()));
            item.setEnabled(visible.size() > 1 || !item.isChecked());
            item.addClickListener(click -> choose.accept(toggled(visible, column.name())));
        });
    }

    private static List<String> toggled(List<String> visible, String name) {
        return visible.contains(name)
                ? visible.stream().filter(one -> !one.equals(name)).toList()
                : Stream.concat(visible.stream(), Stream.of(name)).toList();
    }
}

package org.plenary.admin.common;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;

/** What can be done with one line of a page, behind three dots at its end. */
public final class LineMenu extends MenuBar {

    private final MenuItem root;

    /** What it is a menu of, for those who cannot see, e.g. {@code What can be done with paragraph 3}. */
    public LineMenu(String name) {
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_SMALL);
        addClassName("line-menu");
        root = addItem(VaadinIcon.ELLIPSIS_DOTS_H.create());
        root.setAriaLabel(name);
    }

    public void offer(String verb, Runnable action) {
        root.getSubMenu().addItem(verb, click -> action.run());
    }
}

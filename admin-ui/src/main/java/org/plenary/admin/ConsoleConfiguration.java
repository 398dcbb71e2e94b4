package org.plenary.admin;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.theme.lumo.Lumo;

/** The page around every view: theme and title. */
@StyleSheet(Lumo.STYLESHEET)
class ConsoleConfiguration implements AppShellConfigurator {}

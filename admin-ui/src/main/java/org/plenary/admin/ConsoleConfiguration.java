package org.plenary.admin;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.theme.lumo.Lumo;

/** The page around every view: theme, light or dark as the system has it. */
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet(Lumo.COMPACT_STYLESHEET)
@StyleSheet("context://console/console.css")
@ColorScheme(ColorScheme.Value.SYSTEM)
class ConsoleConfiguration implements AppShellConfigurator {}

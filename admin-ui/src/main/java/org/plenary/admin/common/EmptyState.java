package org.plenary.admin.common;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** What stands where nothing is yet: what belongs here, and the next step. */
public final class EmptyState extends Div {

    public EmptyState(String title, String lesson, Component... steps) {
        this(new H2(title), lesson, steps);
    }

    private EmptyState(Component heading, String lesson, Component... steps) {
        addClassName("empty-state");
        add(heading, new Paragraph(lesson));
        if (steps.length > 0) {
            var row = new Div(steps);
            row.addClassName("actions");
            add(row);
        }
    }

    /** In place of a whole page, whose heading it then has. */
    public static EmptyState page(String title, String lesson, Component... steps) {
        return new EmptyState(new H1(title), lesson, steps);
    }
}

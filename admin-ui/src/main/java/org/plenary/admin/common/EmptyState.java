package org.plenary.admin.common;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** What stands where nothing is yet: what belongs here, and the next step. */
public final class EmptyState extends Div {

    public EmptyState(String title, String lesson, Component... steps) {
        addClassName("empty-state");
        add(new H2(title), new Paragraph(lesson));
        if (steps.length > 0) {
            var row = new Div(steps);
            row.addClassName("actions");
            add(row);
        }
    }
}

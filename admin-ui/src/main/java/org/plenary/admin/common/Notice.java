package org.plenary.admin.common;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import org.plenary.shared.InvalidInput;

/** A short message at the foot of the page, e.g. {@code Item 3 was deleted.} with "Undo". */
public final class Notice {

    private static final int SECONDS = 1_000;

    private Notice() {}

    public static void say(String message) {
        open(new Notification(), 5, new Paragraph(message));
    }

    /** With a way back, for as long as it takes to notice a mistake. */
    public static void undoable(String message, Runnable undo) {
        var notification = new Notification();
        var button = new Button(Phrases.say("action.take-back"), click -> {
            notification.close();
            undo.run();
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        open(notification, 12, new Paragraph(new Span(message)), button);
    }

    /** What was wrong and what would be right; stays until it is closed. */
    public static void refuse(String message, String remedy) {
        var notification = new Notification();
        notification.addThemeVariants(NotificationVariant.LUMO_ERROR);
        notification.setAssertive(true);
        var close = new Button(Phrases.say("action.close"), click -> notification.close());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        open(notification, 0, new Paragraph(message + " " + remedy), close);
    }

    public static void refuse(InvalidInput invalid) {
        refuse(Sentences.sentence(invalid), Sentences.remedy(invalid));
    }

    private static void open(Notification notification, int seconds, com.vaadin.flow.component.Component... content) {
        notification.addClassName("notice");
        notification.setPosition(Notification.Position.BOTTOM_CENTER);
        notification.setDuration(seconds * SECONDS);
        notification.add(content);
        notification.open();
    }
}

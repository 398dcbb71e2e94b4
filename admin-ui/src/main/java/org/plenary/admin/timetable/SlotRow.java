package org.plenary.admin.timetable;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plenary.admin.common.Links;
import org.plenary.admin.common.Texts;
import org.plenary.shared.LocalizedText;

/** One line of the board: an item in a sitting, or one that is in none. */
class SlotRow extends ListItem {

    /** What the line stands for; the slot null for an item that is in no sitting. */
    record Line(
            UUID meeting,
            UUID item,
            String label,
            LocalizedText title,
            @Nullable UUID slot,
            boolean continued,
            @Nullable Integer minutes) {

        /** As a person would call it, e.g. {@code item 2}. */
        String name() {
            return label.isEmpty() ? say("item.unnumbered") : say("item.labelled", label);
        }
    }

    private final Line line;

    SlotRow(Line line, boolean mayEdit) {
        this.line = line;
        addClassName("slot-row");
        var title = new Span(link());
        title.addClassName("title");
        if (line.continued()) {
            title.add(Texts.quiet(" " + say("timetable.continued")));
        }
        add(Texts.symbol(line.label()), title);
        getElement()
                .setAttribute("data-item", line.item().toString())
                .setAttribute("data-minutes", String.valueOf(line.minutes() == null ? 0 : line.minutes()));
        if (line.slot() != null) {
            getElement().setAttribute("data-slot", line.slot().toString());
        }
        if (mayEdit) {
            getElement().setAttribute("tabindex", "0").setAttribute("draggable", "true");
        } else if (line.minutes() != null) {
            add(Texts.quiet(say("timetable.minutes", line.minutes())));
        }
    }

    private Anchor link() {
        var link =
                Links.to("meetings/%s/agenda?item=%s".formatted(line.meeting(), line.item()), Texts.text(line.title()));
        link.getElement().setAttribute("draggable", "false");
        return link;
    }

    /** Offers the time that is planned, to be set anew. */
    IntegerField offerMinutes() {
        var minutes = new IntegerField();
        minutes.addClassName("minutes");
        minutes.addThemeVariants(TextFieldVariant.LUMO_SMALL, TextFieldVariant.LUMO_ALIGN_RIGHT);
        minutes.setAriaLabel(say("timetable.minutes-of", line.name()));
        minutes.setPlaceholder("–");
        minutes.setMin(1);
        minutes.setValue(line.minutes());
        minutes.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        minutes.setSuffixComponent(new Span(say("timetable.min")));
        add(minutes);
        return minutes;
    }

    /** Offers a menu, which is filled when it is opened. */
    ContextMenu offerMenu() {
        var more = new Button(VaadinIcon.ELLIPSIS_DOTS_V.create());
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_ICON);
        more.setAriaLabel(say("timetable.more", line.name()));
        more.setTooltipText(say("timetable.more", line.name()));
        add(more);
        var menu = new ContextMenu(more);
        menu.setOpenOnClick(true);
        return menu;
    }

    Line line() {
        return line;
    }
}

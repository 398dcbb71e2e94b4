package org.plenary.admin.common;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.plenary.listing.Criterion;

/** The criteria that a list follows, each with a way to take it off, e.g. {@code Nature: Note, Report ×}. */
final class FilterChips extends Div {

    private final List<? extends Shown<?>> shown;
    private final Consumer<String> takeOff;

    FilterChips(List<? extends Shown<?>> shown, Consumer<String> takeOff) {
        this.shown = shown;
        this.takeOff = takeOff;
        addClassName("chips");
    }

    void show(ListAddress address) {
        removeAll();
        address.criteria().values().forEach(criterion -> add(chip(criterion)));
        setVisible(!address.criteria().isEmpty());
    }

    private Span chip(Criterion criterion) {
        var heading = shown.stream()
                .filter(column -> column.name().equals(criterion.column()))
                .findFirst()
                .map(Shown::heading)
                .orElse("Of");
        var text = heading + ": " + says(criterion);
        var off = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> takeOff.accept(criterion.column()));
        off.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_ICON);
        off.setAriaLabel("Take off the filter " + text);
        var chip = new Span(new Span(text), off);
        chip.addClassName("chip");
        return chip;
    }

    private static String says(Criterion criterion) {
        return switch (criterion) {
            case Criterion.Holding holding -> "“" + holding.text() + "”";
            case Criterion.OneOf one ->
                one.choices().stream().map(Words::ofConstant).collect(Collectors.joining(", "));
            case Criterion.Days days ->
                range(days.from() == null ? "" : Words.day(days.from()), days.to() == null ? "" : Words.day(days.to()));
            case Criterion.Numbers numbers ->
                range(
                        numbers.from() == null ? "" : numbers.from().toString(),
                        numbers.to() == null ? "" : numbers.to().toString());
            case Criterion.Is is -> "one thing";
            case Criterion.Nothing nothing -> "not known";
        };
    }

    private static String range(String from, String to) {
        if (from.equals(to)) {
            return from;
        }
        return from.isEmpty() ? "up to " + to : to.isEmpty() ? "from " + from : from + " to " + to;
    }
}

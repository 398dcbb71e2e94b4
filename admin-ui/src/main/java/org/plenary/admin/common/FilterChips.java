package org.plenary.admin.common;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.listing.Criterion;
import org.plenary.listing.ListingColumn;

/** The criteria that a list follows, each with a way to take it off, e.g. {@code Nature: Note, Report ×}. */
final class FilterChips extends Div {

    private final List<? extends Shown<?>> shown;
    private final transient List<ListingColumn> columns;
    private final Consumer<String> takeOff;

    FilterChips(List<? extends Shown<?>> shown, List<ListingColumn> columns, Consumer<String> takeOff) {
        this.shown = shown;
        this.columns = columns;
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
                .orElseGet(() -> say("filter.of"));
        var text = say("filter.chip", heading, says(criterion));
        var off = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> takeOff.accept(criterion.column()));
        off.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_ICON);
        off.setAriaLabel(say("filter.take-off", text));
        var chip = new Span(new Span(text), off);
        chip.addClassName("chip");
        return chip;
    }

    private String says(Criterion criterion) {
        return switch (criterion) {
            case Criterion.Holding holding -> say("quoted", holding.text());
            case Criterion.OneOf one -> choices(one).map(Words::of).collect(Collectors.joining(", "));
            case Criterion.Days days ->
                range(days.from() == null ? "" : Words.day(days.from()), days.to() == null ? "" : Words.day(days.to()));
            case Criterion.Numbers numbers ->
                range(
                        numbers.from() == null ? "" : numbers.from().toString(),
                        numbers.to() == null ? "" : numbers.to().toString());
            case Criterion.Is is -> say("filter.one-thing");
            case Criterion.Nothing nothing -> say("filter.not-known");
        };
    }

    private Stream<? extends Enum<?>> choices(Criterion.OneOf criterion) {
        return columns.stream()
                .filter(column -> column.name().equals(criterion.column()))
                .flatMap(column -> column.choices().stream())
                .filter(choice -> criterion.choices().contains(choice.name()));
    }

    private static String range(String from, String to) {
        if (from.equals(to)) {
            return from;
        }
        return from.isEmpty()
                ? say("filter.up-to", to)
                : to.isEmpty() ? say("filter.since", from) : say("filter.between", from, to);
    }
}

package org.plenary.admin.common;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenary.listing.Criterion;
import org.plenary.listing.ListingColumn;

/** All criteria of a list at once, one for each column. */
final class FilterDialog extends Dialog {

    private final FormLayout form = new FormLayout();
    private final transient Map<String, Criterion> kept;
    private final transient Map<String, Supplier<Optional<Criterion>>> asked = new LinkedHashMap<>();

    FilterDialog(
            String title,
            List<? extends Shown<?>> shown,
            List<ListingColumn> columns,
            Map<String, Criterion> present,
            Consumer<Map<String, Criterion>> apply) {
        // What the page of a thing asked for has no field here.
        kept = present.values().stream()
                .filter(Criterion.Is.class::isInstance)
                .collect(Collectors.toMap(Criterion::column, Function.identity()));
        addClassName("filter-dialog");
        setHeaderTitle(say("filter.title", title));
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("26rem", 2));
        shown.forEach(each -> columns.stream()
                .filter(column -> column.name().equals(each.name()))
                .findFirst()
                .flatMap(column -> field(column, each.heading(), present.get(column.name())))
                .ifPresent(form::add));
        add(new Paragraph(say("filter.lesson")), form);
        var show = new Button(say("filter.show"), click -> {
            apply.accept(criteria());
            close();
        });
        show.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var clear = new Button(say("filter.clear"), click -> {
            apply.accept(Map.of());
            close();
        });
        clear.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        getFooter().add(clear, new Button(say("action.cancel"), click -> close()), show);
    }

    private Map<String, Criterion> criteria() {
        var criteria = new LinkedHashMap<>(kept);
        asked.forEach((name, ask) -> ask.get().ifPresent(criterion -> criteria.put(name, criterion)));
        return criteria;
    }

    private Optional<Component> field(ListingColumn column, String heading, @Nullable Criterion present) {
        return switch (column.kind()) {
            case TEXT -> Optional.of(text(column.name(), heading, present));
            case CHOICE -> Optional.of(choice(column, heading, present));
            case DAY -> Optional.of(days(column.name(), heading, present));
            case NUMBER -> Optional.of(numbers(column.name(), heading, present));
            case REFERENCE, PLACE -> Optional.empty();
        };
    }

    private Component text(String name, String heading, @Nullable Criterion present) {
        var field = new TextField(heading);
        field.setClearButtonVisible(true);
        if (present instanceof Criterion.Holding holding) {
            field.setValue(holding.text());
        } else if (present instanceof Criterion.Nothing) {
            field.setValue("-");
        }
        asked.put(name, () -> {
            var text = field.getValue().strip();
            return text.isEmpty()
                    ? Optional.empty()
                    : Optional.of(text.equals("-") ? new Criterion.Nothing(name) : new Criterion.Holding(name, text));
        });
        return field;
    }

    private Component choice(ListingColumn column, String heading, @Nullable Criterion present) {
        var field = new Several<Enum<?>>(heading);
        field.setItems(List.copyOf(column.choices()));
        field.setItemLabelGenerator(Words::of);
        if (present instanceof Criterion.OneOf one) {
            field.setValue(column.choices().stream()
                    .filter(choice -> one.choices().contains(choice.name()))
                    .collect(Collectors.toSet()));
        }
        asked.put(
                column.name(),
                () -> field.getValue().isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Criterion.OneOf(
                                column.name(),
                                field.getValue().stream().map(Enum::name).collect(Collectors.toSet()))));
        return field;
    }

    private Component days(String name, String heading, @Nullable Criterion present) {
        var from = new DayField(say("filter.from", heading));
        var to = new DayField(say("filter.to"));
        to.setAriaLabel(say("filter.to-of", heading));
        var unknown = new Checkbox(say("filter.unknown", heading));
        if (present instanceof Criterion.Days days) {
            from.setValue(days.from());
            to.setValue(days.to());
        }
        unknown.setValue(present instanceof Criterion.Nothing);
        asked.put(name, () -> {
            if (unknown.getValue()) {
                return Optional.of(new Criterion.Nothing(name));
            }
            return from.isEmpty() && to.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Criterion.Days(name, from.getValue(), to.getValue()));
        });
        return range(from, to, unknown);
    }

    private Component numbers(String name, String heading, @Nullable Criterion present) {
        var from = new IntegerField(say("filter.from", heading));
        var to = new IntegerField(say("filter.to"));
        to.setAriaLabel(say("filter.to-of", heading));
        if (present instanceof Criterion.Numbers numbers) {
            from.setValue(numbers.from());
            to.setValue(numbers.to());
        }
        asked.put(
                name,
                () -> from.isEmpty() && to.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Criterion.Numbers(name, from.getValue(), to.getValue())));
        return range(from, to);
    }

    private Component range(Component... parts) {
        var range = new Div(parts);
        range.addClassName("range");
        form.setColspan(range, 2);
        return range;
    }
}

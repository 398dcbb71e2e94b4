package org.plenary.admin.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.provider.ListDataView;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.Identified;

/**
 * What is chosen in a field as the browser keeps it, whatever the language of the page: a constant by its name, a thing by
 * its id. What can be chosen no longer is not
 * found again.
 *
 * @param <V> the value of the field
 */
interface KeptChoice<V> {

    /** The value in characters; empty where nothing is chosen. */
    String write(@Nullable V value);

    /** The value that was written so, if the field still has it. */
    Optional<V> read(String written);

    /** Nothing for a field that is typed into, and for one that must not be kept. */
    @SuppressWarnings("unchecked")
    static <V> Optional<KeptChoice<V>> of(Component field) {
        return Optional.ofNullable((KeptChoice<V>)
                switch (field) {
                    case KeptChoice<?> own -> own;
                    case Checkbox _ -> new YesOrNo();
                    case MultiSelectComboBox<?> several -> new Some<>(new One<>(several.getListDataView()));
                    case ComboBox<?> box -> new One<>(box.getListDataView());
                    case Select<?> select -> new One<>(select.getListDataView());
                    case RadioButtonGroup<?> group -> new One<>(group.getListDataView());
                    default -> null;
                });
    }

    private static String name(Object item) {
        return switch (item) {
            case Enum<?> constant -> constant.name();
            case Identified thing -> thing.id().toString();
            default -> item.toString();
        };
    }

    /** A box that is ticked or not. */
    record YesOrNo() implements KeptChoice<Boolean> {

        @Override
        public String write(@Nullable Boolean value) {
            return Boolean.TRUE.equals(value) ? "true" : "";
        }

        @Override
        public Optional<Boolean> read(String written) {
            return Optional.of(!written.isEmpty());
        }
    }

    /** One of a list. */
    record One<T>(ListDataView<T, ?> list) implements KeptChoice<T> {

        @Override
        public String write(@Nullable T value) {
            return value == null ? "" : name(value);
        }

        @Override
        public Optional<T> read(String written) {
            return list.getItems().filter(item -> name(item).equals(written)).findFirst();
        }
    }

    /** Some of a list. */
    record Some<T>(One<T> each) implements KeptChoice<Set<T>> {

        private static final String BETWEEN = "\n";

        @Override
        public String write(@Nullable Set<T> value) {
            return value == null ? "" : value.stream().map(each::write).sorted().collect(Collectors.joining(BETWEEN));
        }

        @Override
        public Optional<Set<T>> read(String written) {
            return Optional.of(Stream.of(written.split(BETWEEN))
                    .flatMap(one -> each.read(one).stream())
                    .collect(Collectors.toSet()));
        }
    }
}

package org.plenary.admin.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.Element;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenary.admin.common.Sentences;
import org.plenary.admin.common.Words;
import org.plenary.shared.InvalidInput;
import org.plenary.shared.TextLength;

/** A field of a form, by the name that services have for it when they refuse, e.g. {@code endsOn}. */
final class FormField<V> {

    private final String path;
    private final Component component;
    private final HasValue<?, V> holder;
    private final HasValidationProperties validation;
    private final Optional<KeptChoice<V>> choice;
    private V before;

    <C extends Component & HasValue<?, V> & HasValidationProperties> FormField(String path, C field) {
        this.path = path;
        component = field;
        holder = field;
        validation = field;
        choice = KeptChoice.of(field);
        before = field.getValue();
        if (field instanceof DateTimePicker || field instanceof TextInLanguages) {
            // To a screen reader a group of fields cannot be required; the mark at its label stays.
            field.getElement()
                    .executeJs("customElements.whenDefined(this.localName).then(() => this.updateComplete)"
                            + ".then(() => this.removeAttribute('aria-required'))");
        }
        if (field instanceof HasValueChangeMode typed) {
            typed.setValueChangeMode(ValueChangeMode.LAZY);
        }
    }

    /** What is in the field now is what it was based on. */
    void keep() {
        before = holder.getValue();
    }

    /** Back to what it was based on. */
    void reset() {
        accept();
        holder.setValue(before);
    }

    boolean isChanged() {
        return !Objects.equals(before, holder.getValue());
    }

    V value() {
        return holder.getValue();
    }

    boolean isAt(InvalidInput invalid) {
        var at = String.join(".", invalid.path());
        return Stream.of(path, path + "Id").anyMatch(name -> at.equals(name) || at.startsWith(name + "."));
    }

    void refuse(InvalidInput invalid) {
        validation.setErrorMessage(Sentences.say(invalid).strip());
        validation.setInvalid(true);
        if (component instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }

    void accept() {
        validation.setInvalid(false);
    }

    /**
     * Compares what was typed with what the field is filled with now, by somebody else's change: only where both changed it
     * differently there is something to decide, and one's own stays until then.
     */
    @Nullable
    Difference meet(V mine) {
        var theirs = holder.getValue();
        var mineChanged = !Objects.equals(mine, before);
        var theirsChanged = !Objects.equals(theirs, before);
        before = theirs;
        if (!mineChanged) {
            return null;
        }
        holder.setValue(mine);
        return theirsChanged && !Objects.equals(mine, theirs)
                ? new Difference(label(), says(mine), says(theirs), () -> holder.setValue(theirs))
                : null;
    }

    /** The same with a value of whatever type; an empty field of the framework has null for a value, though its type does not say so. */
    @SuppressWarnings({"unchecked", "NullAway"})
    @Nullable
    Difference meetTyped(@Nullable Object mine) {
        return meet((V) mine);
    }

    /** No text is longer than the product takes; it stays as it is until somebody divides it. */
    void bound() {
        switch (holder.getValue()) {
            case String text -> TextLength.require(path, text);
            case Map<?, ?> texts -> texts.values().forEach(text -> TextLength.require(path, String.valueOf(text)));
            case null, default -> {
                // Nothing else is as long as somebody types.
            }
        }
    }

    /** Has the browser keep from now on what is typed or chosen. */
    void keepIn(FormDraft draft) {
        typed().forEach((name, part) -> draft.watch(name, part, part.getProperty("value", "")));
        choice.ifPresent(kept -> {
            if (component instanceof Checkbox) {
                draft.watch(path, component.getElement(), kept.write(before));
            }
            holder.addValueChangeListener(
                    change -> draft.keep(path, kept.write(before), kept.write(change.getValue())));
        });
    }

    /** What of it is typed, by name: nothing where one chooses, nor what must not be kept, as a password. */
    private Map<String, Element> typed() {
        return switch (component) {
            case TextInLanguages text -> text.parts(path);
            case TextField _, TextArea _, IntegerField _, DatePicker _, TimePicker _, DateTimePicker _ ->
                Map.of(path, component.getElement());
            default -> Map.of();
        };
    }

    /**
     * Takes up what was typed or chosen earlier; where somebody else changed since what that grew from, there is something
     * to decide.
     */
    @Nullable
    Difference resume(Map<String, FormDraft.Kept> kept) {
        if (choice.isPresent()) {
            var chosen = kept.get(path);
            return chosen == null ? null : resume(choice.get(), chosen);
        }
        if (typed().keySet().stream().noneMatch(kept::containsKey)) {
            return null;
        }
        var theirs = before;
        write(kept, FormDraft.Kept::base);
        before = holder.getValue();
        write(kept, FormDraft.Kept::text);
        var mine = holder.getValue();
        holder.setValue(theirs);
        return meet(mine);
    }

    /** What can be chosen no longer is not brought back. */
    @SuppressWarnings("NullAway")
    private @Nullable Difference resume(KeptChoice<V> kept, FormDraft.Kept chosen) {
        var mine = kept.read(chosen.text());
        if (mine.isEmpty() && !chosen.text().isEmpty()) {
            return null;
        }
        var theirs = before;
        before = kept.read(chosen.base()).orElse(chosen.base().isEmpty() ? holder.getEmptyValue() : theirs);
        holder.setValue(theirs);
        return meetTyped(mine.orElse(holder.getEmptyValue()));
    }

    private void write(Map<String, FormDraft.Kept> kept, Function<FormDraft.Kept, String> text) {
        typed().forEach((name, part) -> {
            var typed = kept.get(name);
            if (typed != null) {
                part.setProperty("value", text.apply(typed));
            }
        });
    }

    private String label() {
        return component instanceof HasLabel labelled ? Objects.toString(labelled.getLabel(), path) : path;
    }

    @SuppressWarnings("unchecked")
    private String says(V value) {
        if (value == null || value.toString().isEmpty()) {
            return Words.NOTHING;
        }
        Function<V, String> words = switch (component) {
            case ComboBox<?> box -> (ItemLabelGenerator<V>) box.getItemLabelGenerator();
            case Select<?> select -> (ItemLabelGenerator<V>) select.getItemLabelGenerator();
            case TextInLanguages text -> ignored -> text.says(value);
            default -> String::valueOf;
        };
        return words.apply(value);
    }

    /** A field that two people changed: what each of them says, and how to take over what the other one says. */
    record Difference(String label, String mine, String theirs, Runnable take) {}
}

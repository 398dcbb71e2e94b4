package org.plenary.admin.form;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plenary.admin.common.Confirmation;
import org.plenary.admin.common.Sentences;
import org.plenary.admin.common.Texts;
import org.plenary.shared.Conflict;
import org.plenary.shared.InvalidInput;

/**
 * One thing to enter or to change. A subclass adds its fields, fills them from the thing, and saves what they hold; the
 * rest is the same everywhere.
 *
 * @param <T> the thing as its service returns it, e.g. a meeting
 */
public abstract class FormDialog<T> extends Dialog {

    private final Class<T> kind;
    private final transient Consumer<T> whenSaved;
    private final FormLayout layout = new FormLayout();
    private final Div notes = new Div();
    private final transient List<FormField<?>> fields = new ArrayList<>();
    private final Button save;
    private String name = getClass().getSimpleName();
    private transient @Nullable T before;
    private transient @Nullable FormDraft draft;
    private @Nullable Registration leaving;

    // Forms are composed when they are made; none of them overrides what is called here.
    @SuppressWarnings("this-escape")
    protected FormDialog(Class<T> kind, String title, String verb, Consumer<T> whenSaved) {
        this.kind = kind;
        this.whenSaved = whenSaved;
        addClassName("form-dialog");
        setHeaderTitle(title);
        setCloseOnOutsideClick(false);
        setMaxWidth("min(38rem, 100%)");
        layout.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("26rem", 2));
        add(notes, layout);
        save = new Button(verb, click -> trySaving());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(say("action.cancel"), click -> leave()), save);
        addDialogCloseActionListener(escape -> leave());
    }

    /** Puts what is known of the thing into the fields. */
    protected abstract void fill(T thing);

    /** Makes the thing where there is none before, else changes it from the version that the form is based on. */
    protected abstract T save(@Nullable T based);

    /** What tells this form from others at its address, whatever the language. */
    final void named(String form) {
        name = form;
    }

    /** Named as services name it when they refuse it, e.g. {@code endsOn}. */
    protected final <V, C extends Component & HasValue<?, V> & HasValidationProperties> C field(String path, C field) {
        fields.add(new FormField<>(path, field));
        layout.add(field);
        return field;
    }

    /** A field that stands in a frame with what belongs to it, as wide as the form. */
    protected final <V, C extends Component & HasValue<?, V> & HasValidationProperties> void framed(
            String path, C field, Component frame) {
        fields.add(new FormField<>(path, field));
        layout.add(frame);
        layout.setColspan(frame, 2);
    }

    /** A field as wide as the form. */
    protected final <V, C extends Component & HasValue<?, V> & HasValidationProperties> C wide(String path, C field) {
        field(path, field);
        layout.setColspan(field, 2);
        return field;
    }

    /** A wide field before all others. */
    protected final <V, C extends Component & HasValue<?, V> & HasValidationProperties> C first(String path, C field) {
        wide(path, field);
        layout.addComponentAsFirst(field);
        return field;
    }

    /** Says something above the fields, e.g. what will be copied. */
    protected final void explain(Component... words) {
        addComponentAtIndex(0, new Div(words));
    }

    /** For a form in which nothing is typed over several lines. */
    protected final void saveOnEnter() {
        save.addClickShortcut(Key.ENTER);
    }

    /** Once all fields are there: fills them. */
    protected final void begin(@Nullable T thing) {
        before = thing;
        if (thing != null) {
            fill(thing);
        }
        fields.forEach(FormField::keep);
    }

    protected static <V> V need(String path, @Nullable V value, String remedy) {
        if (value == null || (value instanceof String text && text.isBlank())) {
            throw InvalidInput.inWords(path, say("form.nothing"), remedy);
        }
        return value;
    }

    /** The text without spaces around it; null where none is left. */
    protected static @Nullable String known(String text) {
        return text.isBlank() ? null : text.strip();
    }

    private void trySaving() {
        notes.removeAll();
        fields.forEach(FormField::accept);
        try {
            fields.forEach(FormField::bound);
            var saved = save(before);
            fields.forEach(FormField::keep);
            close();
            whenSaved.accept(saved);
        } catch (InvalidInput invalid) {
            fields.stream()
                    .filter(field -> field.isAt(invalid))
                    .findFirst()
                    .ifPresentOrElse(field -> field.refuse(invalid), () -> refuse(invalid));
        } catch (Conflict conflict) {
            meet(kind.cast(conflict.theirs()));
        }
    }

    private void refuse(InvalidInput invalid) {
        var words = new Paragraph(Sentences.say(invalid));
        words.addClassName("refused");
        words.getElement().setAttribute("role", "alert");
        notes.add(words);
    }

    private void meet(T theirs) {
        var mine = new ArrayList<@Nullable Object>();
        fields.forEach(field -> mine.add(field.value()));
        before = theirs;
        fill(theirs);
        var differences = new ArrayList<FormField.Difference>();
        for (int index = 0; index < mine.size(); index++) {
            var difference = fields.get(index).meetTyped(mine.get(index));
            if (difference != null) {
                differences.add(difference);
            }
        }
        notes.add(new Differences(differences));
    }

    /** Takes up what was typed and chosen before the page was lost, as the browser kept it. */
    void resume(Map<String, FormDraft.Kept> kept) {
        var differences = fields.stream()
                .map(field -> field.resume(kept))
                .filter(Objects::nonNull)
                .toList();
        if (kept.isEmpty() || !isChanged()) {
            return;
        }
        var afresh = new Button(say("form.afresh"), click -> beginAfresh());
        afresh.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        var words = Texts.quiet(say("form.resumed"));
        words.getElement().setAttribute("role", "status");
        var line = new Div(words, afresh);
        line.addClassName("resumed");
        notes.add(line);
        if (!differences.isEmpty()) {
            notes.add(new Differences(differences));
        }
    }

    private void beginAfresh() {
        notes.removeAll();
        fields.forEach(FormField::reset);
        Objects.requireNonNull(draft).drop();
    }

    private boolean isChanged() {
        return fields.stream().anyMatch(FormField::isChanged);
    }

    private void leave() {
        if (isChanged()) {
            askToLeave(this::close);
        } else {
            close();
        }
    }

    private static void askToLeave(Runnable action) {
        new Confirmation(say("form.leave-unsaved"), say("form.leave-unsaved.consequence"), say("form.leave"), action)
                .open();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        leaving = attached.getUI().addBeforeLeaveListener(this::beforeLeave);
        var kept = new FormDraft(attached.getUI(), name);
        draft = kept;
        kept.begin(this::resume);
        fields.forEach(field -> field.keepIn(kept));
    }

    /** Saved or left, so that nothing of it need be kept. */
    @Override
    public void close() {
        super.close();
        if (draft != null) {
            draft.drop();
        }
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        Objects.requireNonNull(leaving).remove();
        super.onDetach(detached);
    }

    private void beforeLeave(BeforeLeaveEvent event) {
        if (isOpened() && isChanged()) {
            var way = event.postpone();
            askToLeave(() -> {
                close();
                way.proceed();
            });
        }
    }
}

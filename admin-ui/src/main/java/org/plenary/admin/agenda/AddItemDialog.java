package org.plenary.admin.agenda;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plenary.admin.form.FormDialog;
import org.plenary.agenda.AgendaItem;
import org.plenary.shared.LocalizedText;

/** The title of a new item and its place: behind the chosen one, below it, or at the end; the place is proposed. */
class AddItemDialog extends FormDialog<AgendaItem> {

    private enum Spot {
        AFTER,
        BELOW,
        END
    }

    private final List<AgendaItem> all;
    private final @Nullable AgendaItem chosen;
    private final transient BiFunction<Place, LocalizedText, AgendaItem> add;
    private final TextField title = wide("title", new TextField(say("field.title")));
    private final RadioButtonGroup<Spot> spot = new RadioButtonGroup<>(say("editor.place"));

    AddItemDialog(
            List<AgendaItem> all,
            @Nullable AgendaItem chosen,
            boolean below,
            BiFunction<Place, LocalizedText, AgendaItem> add,
            Consumer<AgendaItem> whenAdded) {
        super(AgendaItem.class, say("editor.add-item"), say("editor.add-item"), whenAdded);
        this.all = all;
        this.chosen = chosen;
        this.add = add;
        title.setRequiredIndicatorVisible(true);
        if (chosen == null) {
            spot.setItems(Spot.END);
            spot.setValue(Spot.END);
        } else {
            var name = chosen.label().isEmpty() ? say("editor.place.chosen") : say("item.labelled", chosen.label());
            spot.setItems(Spot.values());
            spot.setItemLabelGenerator(where -> switch (where) {
                case AFTER -> say("editor.place.after", name);
                case BELOW -> say("editor.place.below", name);
                case END -> say("editor.place.end");
            });
            spot.setValue(below ? Spot.BELOW : Spot.AFTER);
            spot.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
            wide("place", spot);
        }
        saveOnEnter();
        addOpenedChangeListener(change -> title.focus());
        begin(null);
    }

    @Override
    protected void fill(AgendaItem added) {
        throw new IllegalStateException("An item is added once");
    }

    @Override
    protected AgendaItem save(@Nullable AgendaItem based) {
        return add.apply(
                place(),
                LocalizedText.english(need("title", known(title.getValue()), say("editor.title.empty.remedy"))));
    }

    private Place place() {
        if (chosen == null || spot.getValue() == Spot.END) {
            return new Place(null, null);
        }
        return spot.getValue() == Spot.BELOW ? new Place(chosen.id(), null) : Place.after(chosen, all);
    }
}

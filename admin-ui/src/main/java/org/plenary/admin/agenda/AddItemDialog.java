package org.plenary.admin.agenda;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.plenary.agenda.AgendaItem;
import org.plenary.shared.InvalidInput;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;

/** The title of a new item and its place: behind the chosen one, below it, or at the end. */
class AddItemDialog extends Dialog {

    AddItemDialog(List<AgendaItem> all, @Nullable AgendaItem chosen, BiConsumer<Place, LocalizedText> add) {
        setHeaderTitle("Add item");
        addClassName("form-dialog");
        var title = new TextField("Title");
        title.setWidthFull();
        var places = places(all, chosen);
        var place = new RadioButtonGroup<String>("Place");
        place.setItems(places.keySet());
        place.setValue(places.keySet().iterator().next());
        place.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        place.setVisible(places.size() > 1);
        var save = new Button("Add item", click -> {
            if (title.getValue().isBlank()) {
                title.focus();
                throw new InvalidInput("title", "The title is empty.", "Give the title of the item.");
            }
            add.accept(
                    Objects.requireNonNull(places.get(place.getValue())),
                    new LocalizedText(Map.of(Language.EN, title.getValue().strip())));
            close();
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER);
        add(title, place);
        getFooter().add(new Button("Cancel", click -> close()), save);
        addOpenedChangeListener(change -> title.focus());
    }

    private static Map<String, Place> places(List<AgendaItem> all, @Nullable AgendaItem chosen) {
        var places = new LinkedHashMap<String, Place>();
        if (chosen != null) {
            var name = chosen.label().isEmpty() ? "the chosen item" : "item " + chosen.label();
            places.put("After " + name, Place.after(chosen, all));
            places.put("Below " + name, new Place(chosen.id(), null));
        }
        places.put("At the end of the agenda", new Place(null, null));
        return places;
    }
}

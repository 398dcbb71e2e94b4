package org.plenary.admin.agenda;

import static org.plenary.admin.common.Phrases.say;

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

/** The title of a new item and its place: behind the chosen one, below it, or at the end; the place is proposed. */
class AddItemDialog extends Dialog {

    AddItemDialog(
            List<AgendaItem> all, @Nullable AgendaItem chosen, boolean below, BiConsumer<Place, LocalizedText> add) {
        setHeaderTitle(say("editor.add-item"));
        addClassName("form-dialog");
        var title = new TextField(say("field.title"));
        title.setWidthFull();
        var places = places(all, chosen);
        var place = new RadioButtonGroup<String>(say("editor.place"));
        place.setItems(places.keySet());
        place.setValue(places.keySet().stream()
                .skip(below && chosen != null ? 1 : 0)
                .findFirst()
                .orElseThrow());
        place.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        place.setVisible(places.size() > 1);
        var save = new Button(say("editor.add-item"), click -> {
            if (title.getValue().isBlank()) {
                title.focus();
                throw InvalidInput.inWords("title", say("editor.title.empty"), say("editor.title.empty.remedy"));
            }
            add.accept(
                    Objects.requireNonNull(places.get(place.getValue())),
                    new LocalizedText(Map.of(Language.EN, title.getValue().strip())));
            close();
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER);
        add(title, place);
        getFooter().add(new Button(say("action.cancel"), click -> close()), save);
        addOpenedChangeListener(change -> title.focus());
    }

    private static Map<String, Place> places(List<AgendaItem> all, @Nullable AgendaItem chosen) {
        var places = new LinkedHashMap<String, Place>();
        if (chosen != null) {
            var name = chosen.label().isEmpty() ? say("editor.place.chosen") : say("item.labelled", chosen.label());
            places.put(say("editor.place.after", name), Place.after(chosen, all));
            places.put(say("editor.place.below", name), new Place(chosen.id(), null));
        }
        places.put(say("editor.place.end"), new Place(null, null));
        return places;
    }
}

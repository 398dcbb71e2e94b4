package org.plenary.admin.agenda;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.html.Div;
import java.util.UUID;
import org.plenary.admin.common.Texts;
import org.plenary.admin.common.Words;

/** In which sittings an item is taken up, and where it is continued. */
class ItemSittings extends Div {

    ItemSittings(Editing editing, UUID item) {
        addClassName("slots");
        var sittings = editing.desk().meetings().findSittings(editing.agenda().meetingId());
        editing.desk().timetable().findSlots(editing.agendaId()).stream()
                .filter(slot -> slot.itemId().equals(item))
                .forEach(slot -> sittings.stream()
                        .filter(sitting -> sitting.id().equals(slot.sittingId()))
                        .forEach(sitting -> add(new Div(say(
                                slot.continued() ? "editor.sitting.continued" : "editor.sitting",
                                Words.shortDay(sitting.date()),
                                Words.times(sitting.startsAt(), sitting.endsAt()))))));
        if (getComponentCount() == 0) {
            add(Texts.quiet(say("editor.no-sitting")));
        }
    }
}

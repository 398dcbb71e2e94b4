package org.plenary.sample;

import static org.plenary.sample.SampleKeys.each;
import static org.plenary.sample.SampleKeys.optionalText;
import static org.plenary.sample.SampleKeys.text;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plenary.agenda.AgendaItemInput;
import org.plenary.agenda.AgendaItemService;
import org.plenary.agenda.AgendaService;
import org.plenary.agenda.AnnotationInput;
import org.plenary.agenda.AnnotationService;
import org.plenary.agenda.DocumentationInput;
import org.plenary.agenda.DocumentationService;
import org.plenary.agenda.FurtherDocumentation;
import org.plenary.sample.SampleFile.AgendaOf;
import org.plenary.sample.SampleFile.ItemOf;
import org.plenary.timetable.TimetableService;
import org.springframework.stereotype.Component;

/** Makes agendas, each of its own or out of an earlier stage with changes, and publishes them. */
@Component
class SampleAgendas {

    private final AgendaService agendas;
    private final AgendaItemService items;
    private final AnnotationService annotations;
    private final DocumentationService documentation;
    private final TimetableService timetable;

    SampleAgendas(
            AgendaService agendas,
            AgendaItemService items,
            AnnotationService annotations,
            DocumentationService documentation,
            TimetableService timetable) {
        this.agendas = agendas;
        this.items = items;
        this.annotations = annotations;
        this.documentation = documentation;
        this.timetable = timetable;
    }

    void create(SampleFile file, SampleKeys keys) {
        each(file.agendas()).forEach(agenda -> create(agenda, keys));
    }

    private void create(AgendaOf agenda, SampleKeys keys) {
        var from = agenda.from();
        var made = from == null
                ? agendas.create(keys.get(Objects.requireNonNull(agenda.meeting())), agenda.stage(), true)
                : agendas.advance(keys.get(from), agenda.stage());
        var id = keys.put(agenda.key(), made.id());
        if (agenda.adoptedAt() != null) {
            agendas.adoptedAt(id, agenda.adoptedAt());
        }
        if (agenda.document() != null) {
            agendas.issueAs(id, keys.get(agenda.document()));
        }
        each(agenda.items()).forEach(item -> add(id, null, null, item, keys));
        change(id, agenda, keys);
        timetable.clear(id);
        each(agenda.slots())
                .forEach(slot -> timetable.add(id, keys.get(slot.sitting()), keys.get(slot.item()), slot.minutes()));
        agendas.publish(id, agendas.get(id).version());
    }

    private void change(UUID agendaId, AgendaOf agenda, SampleKeys keys) {
        for (var retitled : each(agenda.retitled())) {
            var item = items.get(agendaId, keys.get(retitled.item()));
            var input = new AgendaItemInput(
                    item.number(), item.marker(), text(retitled.title()), item.kind(), item.furtherDocumentation());
            items.update(agendaId, item.id(), item.version(), input);
        }
        each(agenda.added()).forEach(added -> add(agendaId, null, keys.get(added.before()), added.item(), keys));
        for (var removed : each(agenda.removed())) {
            var item = items.get(agendaId, keys.get(removed));
            items.delete(agendaId, item.id(), item.version());
        }
        if (agenda.from() != null) {
            items.renumber(agendaId, agendas.get(agendaId).version());
        }
    }

    private void add(UUID agendaId, @Nullable UUID parentId, @Nullable UUID beforeId, ItemOf item, SampleKeys keys) {
        var further = item.furtherDocumentation();
        var input = new AgendaItemInput(
                item.number(),
                item.marker(),
                text(item.title()),
                item.kind(),
                further == null ? FurtherDocumentation.UNSTATED : further);
        var id = keys.put(
                item.key(), items.create(agendaId, parentId, beforeId, input).id());
        if (item.continues() != null) {
            items.continueFrom(id, keys.get(item.continues()));
        }
        each(item.annotation())
                .forEach(each -> annotations.add(agendaId, id, new AnnotationInput(each.section(), text(each.text()))));
        each(item.documentation())
                .forEach(each -> documentation.add(
                        agendaId,
                        id,
                        new DocumentationInput(
                                keys.find(each.document()),
                                optionalText(each.title()),
                                each.role(),
                                each.status(),
                                each.dueOn())));
        each(item.children()).forEach(child -> add(agendaId, id, null, child, keys));
    }
}

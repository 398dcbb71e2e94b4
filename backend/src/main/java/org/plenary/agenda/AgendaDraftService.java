package org.plenary.agenda;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.Changes;
import org.plenary.shared.InvalidInput;
import org.plenary.shared.Role;
import org.springframework.stereotype.Service;

/** Makes whole agendas in one step. A refusal names the place in the tree, e.g. {@code items.2.children.0.title}. */
@Service
public final class AgendaDraftService {

    /** The most items, paragraphs and entries of an agenda that is made at once. */
    public static final int MOST = 500;

    private final AgendaService agendas;
    private final AgendaItemService items;
    private final AnnotationService annotations;
    private final DocumentationService documentation;
    private final Changes changes;

    AgendaDraftService(
            AgendaService agendas,
            AgendaItemService items,
            AnnotationService annotations,
            DocumentationService documentation,
            Changes changes) {
        this.agendas = agendas;
        this.items = items;
        this.annotations = annotations;
        this.documentation = documentation;
        this.changes = changes;
    }

    /** The first edition of a stage with everything in it. */
    public Agenda create(UUID meetingId, AgendaInput input) {
        return changes.make(Role.EDITOR, "create an agenda", () -> {
            var size = input.items().stream().mapToInt(ItemTreeInput::size).sum();
            if (size > MOST) {
                throw InvalidInput.of("items", "agenda.too-large", size, MOST);
            }
            var agenda = agendas.create(meetingId, input.stage(), input.annotated());
            add(agenda.id(), null, "items", input.items());
            return agendas.get(agenda.id());
        });
    }

    private void add(UUID agendaId, @Nullable UUID parentId, String path, List<ItemTreeInput> trees) {
        IntStream.range(0, trees.size())
                .forEach(index -> add(agendaId, parentId, path + "." + index, trees.get(index)));
    }

    private void add(UUID agendaId, @Nullable UUID parentId, String path, ItemTreeInput tree) {
        var id = at(
                path, () -> items.create(agendaId, parentId, null, tree.item()).id());
        var earlier = tree.continuesId();
        if (earlier != null) {
            at(path, () -> items.continueFrom(id, earlier));
        }
        IntStream.range(0, tree.annotation().size())
                .forEach(index -> at(
                        path + ".annotation." + index,
                        () -> annotations.add(agendaId, id, tree.annotation().get(index))));
        IntStream.range(0, tree.documentation().size())
                .forEach(index -> at(
                        path + ".documentation." + index,
                        () -> documentation.add(
                                agendaId, id, tree.documentation().get(index))));
        add(agendaId, id, path + ".children", tree.children());
    }

    private static <T> T at(String path, Supplier<T> work) {
        try {
            return work.get();
        } catch (InvalidInput refused) {
            throw refused.at(String.join(".", path, String.join(".", refused.path())));
        }
    }
}

package org.plenary.agenda;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.plenary.mutation.InputFields;
import org.plenary.plan.NodeId;
import org.plenary.shared.InvalidInput;

/** Reads what the mutations of whole agendas are given. */
final class AgendaInputs {

    private static final int MOST = 100;

    private AgendaInputs() {}

    static AgendaInput agenda(InputFields fields) {
        return new AgendaInput(
                fields.constant("stage", AgendaStage.PROVISIONAL),
                Boolean.TRUE.equals(fields.value("annotated", false)),
                fields.each("items").stream().map(AgendaInputs::tree).toList());
    }

    static AgendaHeadInput head(InputFields fields, Agenda present) {
        return new AgendaHeadInput(
                Boolean.TRUE.equals(fields.value("annotated", present.annotated())),
                fields.read("document", present.documentId(), id -> NodeId.parse("input.document", id, "Document")));
    }

    private static ItemTreeInput tree(InputFields fields) {
        return new ItemTreeInput(
                AgendaItemController.input(fields, null),
                item(fields, "continues"),
                fields.each("annotation").stream()
                        .map(each -> AnnotationController.input(each, null))
                        .toList(),
                fields.each("documentation").stream()
                        .map(each -> DocumentationController.input(each, null))
                        .toList(),
                fields.each("children").stream().map(AgendaInputs::tree).toList());
    }

    static List<ItemMove> moves(InputFields fields) {
        var moves = fields.each("moves");
        refuseTooMany("input.moves", moves);
        return moves.stream()
                .map(move -> new ItemMove(
                        move.required("item", item(move, "item"), "AgendaItem:0197f3a2-6c1d-7b52-9a51-3f0c2d7e8b10"),
                        item(move, "parent"),
                        item(move, "before")))
                .toList();
    }

    static List<UUID> keys(String path, List<String> ids, String type) {
        refuseTooMany(path, ids);
        return IntStream.range(0, ids.size())
                .mapToObj(index -> NodeId.parse(path + "." + index, ids.get(index), type))
                .toList();
    }

    private static @Nullable UUID item(InputFields fields, String field) {
        return fields.read(field, null, id -> NodeId.parse(fields.path() + "." + field, id, "AgendaItem"));
    }

    private static void refuseTooMany(String path, List<?> list) {
        if (list.size() > MOST) {
            throw InvalidInput.of(path, "agenda.too-many", list.size(), MOST);
        }
    }
}

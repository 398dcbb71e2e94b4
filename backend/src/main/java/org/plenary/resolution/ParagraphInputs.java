package org.plenary.resolution;

import graphql.schema.DataFetchingEnvironment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.plenary.mutation.Due;
import org.plenary.mutation.InputFields;
import org.plenary.plan.NodeId;
import org.plenary.shared.InvalidInput;

/** Reads what the API says of paragraphs: of one, or of all of an act at once. */
final class ParagraphInputs {

    private static final int MOST = 500;

    private ParagraphInputs() {}

    /** The argument {@code paragraphs}, at most 500 in all. */
    static List<ParagraphTree> trees(DataFetchingEnvironment environment) {
        List<Map<String, @Nullable Object>> given = environment.getArgument("paragraphs");
        return given == null ? List.of() : trees("paragraphs", given, new AtomicInteger());
    }

    /** What the fields say, over what the paragraph says at present. */
    static ParagraphInput input(InputFields fields, @Nullable ParagraphInput present) {
        var due = Due.of(
                fields,
                present == null ? Due.NEVER : new Due(present.dueOn(), present.dueBodyId(), present.dueOrdinal()));
        return new ParagraphInput(
                fields.constant("kind", ParagraphKind.class, present == null ? null : present.kind()),
                fields.value("number", present == null ? null : present.number()),
                fields.value("verb", present == null ? null : present.verb()),
                fields.text("text", present == null ? null : present.text()),
                fields.read(
                        "addressee",
                        present == null ? null : present.addresseeId(),
                        id -> NodeId.parse("input.addressee", id, "Body")),
                due.on(),
                due.bodyId(),
                due.ordinal(),
                fields.constant("status", present == null ? ParagraphStatus.ACTIVE : present.status()));
    }

    private static List<ParagraphTree> trees(
            String path, List<Map<String, @Nullable Object>> given, AtomicInteger count) {
        var trees = new ArrayList<ParagraphTree>();
        for (int index = 0; index < given.size(); index++) {
            if (count.incrementAndGet() > MOST) {
                throw InvalidInput.of("paragraphs", "paragraph.too-many", MOST);
            }
            var tree = given.get(index);
            var at = path + "." + index;
            trees.add(new ParagraphTree(of(at + ".paragraph", tree), trees(at + ".children", children(tree), count)));
        }
        return trees;
    }

    /** What is wrong with one of many is told with its place among them. */
    @SuppressWarnings("unchecked")
    private static ParagraphInput of(String path, Map<String, @Nullable Object> tree) {
        try {
            return input(
                    new InputFields(
                            (Map<String, @Nullable Object>) Objects.requireNonNull(tree.get("paragraph")), "input"),
                    null);
        } catch (InvalidInput wrong) {
            var within = String.join(".", wrong.path()).replaceFirst("^input", "");
            throw wrong.at(path + within);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, @Nullable Object>> children(Map<String, @Nullable Object> tree) {
        return tree.get("children") instanceof List<?> children
                ? (List<Map<String, @Nullable Object>>) children
                : List.of();
    }
}

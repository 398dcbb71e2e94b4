package org.plenary.plan;

import static org.plenary.schema.Plenary.PLENARY;

import java.util.Objects;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.plenary.shared.Publication;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;

/** Rules of visibility that several subjects share, e.g. that drafts are for editors. */
public final class Visibility {

    private Visibility() {}

    /** Whether whoever asks in that role sees every draft there is. */
    public static boolean everything(Role role) {
        return role.atLeast(Role.EDITOR) && !Viewer.current().isLimited();
    }

    /** What is published is for everybody, the rest for editors and above, of its body if they are limited to some. */
    public static Condition published(Role role, TableField<?, String> publication) {
        var published = publication.eq(DSL.inline(Publication.PUBLISHED.name()));
        if (!role.atLeast(Role.EDITOR)) {
            return published;
        }
        return everything(role) ? DSL.noCondition() : published.or(served(tableOf(publication)));
    }

    /** What only those may see who see the drafts of the same body, e.g. who cleared a thing. */
    public static Condition drafts(Role role, Table<?> row) {
        if (!role.atLeast(Role.EDITOR)) {
            return DSL.falseCondition();
        }
        return everything(role) ? DSL.noCondition() : served(row);
    }

    /** The same of a row as a revision holds it, for whoever is limited; not where there is none. */
    public static Condition published(Role role, Field<String> unit, String state) {
        var published = DSL.condition("coalesce({0} ->> 'publication', '') = 'PUBLISHED'", DSL.field(DSL.raw(state)));
        return everything(role)
                ? DSL.condition(state + " is not null")
                : published.or(DSL.condition(
                        "coalesce(plenary.body_in({0}, {1}) in (select plenary.bodies_below({2})), false)",
                        unit, DSL.field(DSL.raw(state)), Served.BODIES));
    }

    private static Table<?> tableOf(TableField<?, String> publication) {
        return Objects.requireNonNull(publication.getTable(), "A field without its table");
    }

    /** Whether an editor sees the drafts that hang on the row that a key leads to, which may itself be published. */
    public static Condition ofDrafts(Role role, Table<?> row, Field<UUID> foreignKey) {
        return everything(role)
                ? DSL.noCondition()
                : DSL.exists(DSL.selectOne()
                        .from(row)
                        .where(DSL.field(DSL.name(row.getName(), "id"), UUID.class)
                                .eq(foreignKey))
                        .and(served(row)));
    }

    /** Whether a thing is of a body that the viewer, who is limited, serves; the database knows of which body a thing is. */
    private static Condition served(Table<?> row) {
        var unit = PLENARY.getTables().stream()
                .filter(table -> table.getClass().isInstance(row))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Not of a body: " + row));
        return DSL.condition(
                "plenary.body_in({0}, to_jsonb({1})) in (select plenary.bodies_below({2}))",
                DSL.inline(unit.getName()), DSL.field(row.getUnqualifiedName()), Served.BODIES);
    }

    /** What is published and seen with what it is of, so that it never lacks that, e.g. a meeting with its body. */
    public static Condition published(
            Graph graph, Role role, TableField<?, String> publication, Table<?> end, Field<UUID> foreignKey) {
        return published(role, publication).and(seen(graph, role, end, foreignKey));
    }

    /** Whether the row that a key leads to, if it leads to any, may be seen, e.g. the target of a citation. */
    public static Condition seen(Graph graph, Role role, Table<?> end, Field<UUID> foreignKey) {
        var visible = graph.visible(role, end);
        if (visible.equals(DSL.noCondition())) {
            return visible;
        }
        var seen = DSL.exists(DSL.selectOne()
                .from(end)
                .where(DSL.field(DSL.name(end.getName(), "id"), UUID.class).eq(foreignKey))
                .and(visible));
        // With an alternative the database could no longer join the two.
        return foreignKey.getDataType().nullable() ? foreignKey.isNull().or(seen) : seen;
    }

    /** A column of what is joined to a row, e.g. the symbol of a document's body; null where that may not be seen. */
    public static <T> Field<T> masked(Graph graph, Role role, Table<?> end, Field<T> column) {
        var visible = graph.visible(role, end);
        return visible.equals(DSL.noCondition()) ? column : DSL.when(visible, column);
    }
}

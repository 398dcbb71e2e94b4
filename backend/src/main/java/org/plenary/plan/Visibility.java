package org.plenary.plan;

import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.plenary.shared.Publication;
import org.plenary.shared.Role;

/** Rules of visibility that several subjects share, e.g. that drafts are for editors. */
public final class Visibility {

    private Visibility() {}

    /** What is published is for everybody, the rest for editors and above. */
    public static Condition published(Role role, Field<String> publication) {
        return role.atLeast(Role.EDITOR) ? DSL.noCondition() : publication.eq(DSL.inline(Publication.PUBLISHED.name()));
    }

    /** Whether the row that a key leads to, if it leads to any, may be seen, e.g. the target of a citation. */
    public static Condition seen(Graph graph, Role role, Table<?> end, Field<UUID> foreignKey) {
        var visible = graph.visible(role, end);
        return visible.equals(DSL.noCondition())
                ? visible
                : foreignKey
                        .isNull()
                        .or(DSL.exists(DSL.selectOne()
                                .from(end)
                                .where(DSL.field(DSL.name(end.getName(), "id"), UUID.class)
                                        .eq(foreignKey))
                                .and(visible)));
    }
}

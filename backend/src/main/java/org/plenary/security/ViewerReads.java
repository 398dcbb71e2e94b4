package org.plenary.security;

import static org.plenary.schema.Tables.VIEWER;

import java.util.Arrays;
import java.util.List;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.plenary.plan.Declarations;
import org.plenary.plan.Graph;
import org.plenary.shared.Role;
import org.springframework.stereotype.Component;

/** How whoever asks is told who they are. The public is nobody. */
@Component
class ViewerReads implements Declarations {

    /** What somebody may do, from which role on. */
    private enum Permission {
        READ_LIMITED(Role.READER),
        READ_DRAFTS(Role.EDITOR),
        EDIT(Role.EDITOR),
        PUBLISH(Role.CLEARER),
        ADMINISTER(Role.ADMINISTRATOR);

        private final Role least;

        Permission(Role least) {
            this.least = least;
        }
    }

    @Override
    public void declare(Graph graph) {
        graph.part("Viewer", VIEWER, viewer -> List.of(viewer.ID))
                .visible((role, viewer) -> role == Role.ANONYMOUS ? DSL.falseCondition() : DSL.noCondition())
                .field("name", (call, viewer) -> call.caller())
                .field("role", (call, viewer) -> DSL.inline(call.role().name()))
                .field("may", (call, viewer) -> permissions(call.role()));
        graph.root("Query.me", VIEWER, (call, viewer) -> DSL.noCondition());
    }

    private static Field<String[]> permissions(Role role) {
        var names = Arrays.stream(Permission.values())
                .filter(permission -> role.atLeast(permission.least))
                .map(Permission::name)
                .toArray(String[]::new);
        return DSL.inline(names, SQLDataType.VARCHAR.array());
    }
}

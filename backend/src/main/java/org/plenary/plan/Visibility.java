package org.plenary.plan;

import org.jooq.Condition;
import org.jooq.Field;
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
}

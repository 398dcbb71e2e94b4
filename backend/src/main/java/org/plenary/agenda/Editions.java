package org.plenary.agenda;

import static org.plenary.schema.Tables.AGENDA;

import java.util.UUID;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.plenary.plan.Visibility;
import org.plenary.shared.Role;

/** Which of the editions that hold a part is meant by its id alone. */
public final class Editions {

    private Editions() {}

    /** Whether what is recorded with an edition counts: drafts and superseded editions repeat it. What has none counts. */
    public static Condition counts(Field<UUID> agendaId) {
        var agenda = AGENDA.as("counting");
        return agendaId.isNull()
                .or(DSL.exists(DSL.selectOne()
                        .from(agenda)
                        .where(agenda.ID.eq(agendaId))
                        .and(agenda.IN_FORCE)));
    }

    /** The agenda that a meeting shows: the one in force, else the latest that the role may see. */
    public static Field<UUID> shown(Role role, Field<UUID> meetingId) {
        return shown(role, meetingId, agenda -> DSL.noCondition());
    }

    /** The same among the agendas that fulfil a condition, e.g. those of a stage. */
    static Field<UUID> shown(
            Role role, Field<UUID> meetingId, Function<org.plenary.schema.tables.Agenda, Condition> among) {
        var agenda = AGENDA.as("shown");
        return DSL.field(DSL.select(agenda.ID)
                .from(agenda)
                .where(agenda.MEETING_ID.eq(meetingId))
                .and(among.apply(agenda))
                .and(Visibility.published(role, agenda.PUBLICATION))
                .orderBy(agenda.IN_FORCE.desc(), agenda.STAGE_RANK.desc(), agenda.EDITION.desc())
                .limit(DSL.inline(1)));
    }

    /** The edition in force if it holds the part, else the latest that the role may see. */
    public static Condition current(Role role, Table<?> parts, Field<UUID> agendaId, Field<UUID> id) {
        var same = parts.as("same");
        var agendaOfSame = DSL.field(same.getQualifiedName().append("agenda_id"), UUID.class);
        var idOfSame = DSL.field(same.getQualifiedName().append("id"), UUID.class);
        return agendaId.eq(DSL.select(agendaOfSame)
                .from(same)
                .join(AGENDA)
                .on(AGENDA.ID.eq(agendaOfSame))
                .where(idOfSame.eq(id))
                .and(Visibility.published(role, AGENDA.PUBLICATION))
                .orderBy(AGENDA.IN_FORCE.desc(), AGENDA.STAGE_RANK.desc(), AGENDA.EDITION.desc())
                .limit(DSL.inline(1)));
    }
}

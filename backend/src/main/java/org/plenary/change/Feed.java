package org.plenary.change;

import static org.plenary.schema.Plenary.PLENARY;
import static org.plenary.schema.Tables.MEETING;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SQL;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.plenary.plan.Graph;
import org.plenary.plan.Visibility;
import org.plenary.shared.Role;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * Reads the revisions in an order in which none can appear later before one that was read: by transaction, and only of
 * those below which none is open any more.
 */
@Component
final class Feed {

    /**
     * @param lowest of the transactions that are still open, when this was read
     * @param lastXid of the last revision that was read; null where there was none
     */
    record Window(
            List<Candidate> candidates,
            long lowest,
            @Nullable Long lastXid,
            @Nullable Long lastSeq,
            int size) {}

    private static final Field<String> UNIT = DSL.field("f.unit", String.class);
    private static final Field<UUID> ID = DSL.field("f.unit_id", UUID.class);

    private static final String LATER = """
            select r.xid, r.seq, r.unit, r.unit_id, r.at from plenary.revision r cross join bounds
            where r.seq > {0} and (r.xid, r.seq) > ({1}::text::xid8, {2}) and r.xid < bounds.lowest and {3} and {4}
            order by r.xid, r.seq limit {5}
            """;

    private static final String EARLIER = """
            select '0'::xid8 as xid, r.seq, r.unit, r.unit_id, r.at from plenary.revision r
            where r.seq <= {0} and r.seq > {1} and {2}
                and not exists (select from plenary.revision e
                    where e.unit = r.unit and e.unit_id = r.unit_id and e.seq < r.seq)
            order by r.seq limit {3}
            """;

    /** Of some meetings and their agendas, what the transaction changed first before a place in it. */
    private static final String OF_MEETINGS = """
            select first.* from (
                select 'meeting' as unit, m.id from unnest({0}) m (id)
                union all select 'agenda', a.id from plenary.agenda a where a.meeting_id = any ({0})) f (unit, unit_id)
            cross join lateral (
                select r.xid, r.seq, r.unit, r.unit_id, r.at from plenary.revision r where {1} order by r.seq limit 1) first
            """;

    /** What a transaction changed of a thing before a place in it, found without reading all that it changed. */
    private static final String BEFORE = """
            (r.unit = f.unit and r.unit_id = f.unit_id and r.xid = {0}::text::xid8 and r.seq < {1} and {2}
                and r.seq >= (select min(b.seq) from plenary.revision b where b.xid = {0}::text::xid8))
            """;

    private static final String CANDIDATES = """
            with bounds as (select pg_snapshot_xmin(pg_current_snapshot()) as lowest),
            rows as materialized ({0}),
            firsts as (
                select xid, unit, unit_id, min(seq) as seq, min(at) as at from rows group by xid, unit, unit_id),
            last as (select xid, seq from rows order by xid desc, seq desc limit 1)
            select f.xid::text::bigint as xid, f.seq, f.unit, f.unit_id, f.at, {1} as seen,
                {2} as was, {3} as is, (b.seq is not null) as own, coalesce(b.before = a.after, false) as dependent,
                {4} as meeting,
                bounds.lowest::text::bigint as lowest, last.xid::text::bigint as last_xid, last.seq as last_seq,
                (select count(*) from rows)::integer as size
            from bounds
            left join firsts f on not exists (select from plenary.revision r where f.xid = r.xid and {5})
            left join last on true
            left join lateral (select o.seq, o.before from plenary.revision o
                where o.entity = f.unit and o.entity_id = f.unit_id and o.xid = f.xid order by o.seq limit 1) b on true
            left join lateral (select o.after from plenary.revision o
                where o.entity = f.unit and o.entity_id = f.unit_id and (o.xid = f.xid or o.seq < f.seq)
                order by o.xid = f.xid desc, o.seq desc limit 1) a on true
            order by f.xid, f.seq
            """;

    private final Graph graph;
    private final DSLContext database;
    private final Counter read;

    Feed(Graph graph, @Qualifier("readDataSource") DataSource connections, MeterRegistry meters) {
        this.graph = graph;
        this.database = DSL.using(connections, SQLDialect.POSTGRES);
        this.read = Counter.builder("plenary.changes.read")
                .description("Revisions that were read for pages of changes")
                .register(meters);
    }

    /**
     * What this cluster's transactions changed after that revision. Of the transaction in which the page begins, without
     * what it had changed before that place.
     */
    Window later(Epoch epoch, Position page, long xid, long seq, int most, Collection<ChangeKind> kinds, Role role) {
        var rows = DSL.sql(
                LATER,
                DSL.val(epoch.firstSeq()),
                DSL.val(String.valueOf(xid)),
                DSL.val(seq),
                units(kinds),
                counts(role),
                DSL.val(most));
        return window(rows, before(page, role), kinds, role);
    }

    /** What there was when the epoch began, each thing once. */
    Window earlier(Epoch epoch, long seq, int most, Collection<ChangeKind> kinds, Role role) {
        var rows = DSL.sql(EARLIER, DSL.val(epoch.firstSeq()), DSL.val(seq), units(kinds), DSL.val(most));
        return window(rows, DSL.falseCondition(), kinds, role);
    }

    /** What the transaction in which the page begins had changed of these meetings before that place, and of their agendas. */
    List<Candidate> ofMeetings(Position page, Collection<UUID> meetings, Role role) {
        var rows = DSL.sql(OF_MEETINGS, DSL.val(meetings.toArray(UUID[]::new)), before(page, role));
        return window(rows, DSL.falseCondition(), List.of(ChangeKind.MEETING, ChangeKind.AGENDA), role)
                .candidates();
    }

    private static Condition before(Position page, Role role) {
        return DSL.condition(BEFORE, DSL.val(String.valueOf(page.xid())), DSL.val(page.seq()), counts(role));
    }

    private static Condition units(Collection<ChangeKind> kinds) {
        return DSL.field("r.unit", String.class)
                .in(kinds.stream().map(ChangeKind::unit).toList());
    }

    private Window window(SQL rows, Condition told, Collection<ChangeKind> kinds, Role role) {
        var found = database.resultQuery(
                        CANDIDATES,
                        rows,
                        DSL.field(seen(kinds, role)),
                        DSL.field(wasPublic("b.before", role)),
                        DSL.field(wasPublic("a.after", role)),
                        meeting(kinds, role),
                        told)
                .fetch();
        var first = found.getFirst();
        int size = Objects.requireNonNull(first.get("size", Integer.class));
        read.increment(size);
        return new Window(
                found.stream()
                        .filter(row -> row.get("unit") != null)
                        .map(Feed::candidate)
                        .toList(),
                Objects.requireNonNull(first.get("lowest", Long.class)),
                first.get("last_xid", Long.class),
                first.get("last_seq", Long.class),
                size);
    }

    private static Candidate candidate(Record row) {
        return new Candidate(
                row.get("xid", Long.class),
                row.get("seq", Long.class),
                row.get("unit", String.class),
                row.get("unit_id", UUID.class),
                row.get("at", OffsetDateTime.class),
                row.get("seen", Boolean.class),
                row.get("was", Boolean.class),
                row.get("is", Boolean.class),
                row.get("own", Boolean.class),
                row.get("dependent", Boolean.class),
                row.get("meeting", UUID.class));
    }

    /** The identity of an item is no change that a reader sees before an edition with it is published. */
    private static Condition counts(Role role) {
        return Visibility.everything(role) ? DSL.noCondition() : DSL.condition("""
                (r.entity <> 'agenda_item_identity' or exists (
                    select from plenary.agenda_item i join plenary.agenda a on a.id = i.agenda_id
                    where i.id = r.entity_id and a.publication = 'PUBLISHED'))
                """);
    }

    private Condition seen(Collection<ChangeKind> kinds, Role role) {
        return DSL.or(kinds.stream()
                .map(kind -> UNIT.eq(DSL.inline(kind.unit())).and(seen(kind, ID, role)))
                .toList());
    }

    private Condition seen(ChangeKind kind, Field<UUID> id, Role role) {
        Table<?> row = Objects.requireNonNull(PLENARY.getTable(kind.unit())).as("seen_" + kind.unit());
        return DSL.exists(DSL.selectOne()
                .from(row)
                .where(Objects.requireNonNull(row.field("id", UUID.class)).eq(id))
                .and(graph.visible(role, row)));
    }

    private static Condition wasPublic(String state, Role role) {
        if (role.atLeast(Role.EDITOR)) {
            return Visibility.published(role, UNIT, state);
        }
        var published = "coalesce(%s ->> 'publication', '') = 'PUBLISHED'".formatted(state);
        return DSL.condition(
                role.atLeast(Role.READER)
                        ? published
                        : published + " and coalesce(%s ->> 'distribution', 'GENERAL') = 'GENERAL'".formatted(state));
    }

    private Field<UUID> meeting(Collection<ChangeKind> kinds, Role role) {
        if (!kinds.contains(ChangeKind.AGENDA)) {
            return DSL.inline(null, SQLDataType.UUID);
        }
        return DSL.field(DSL.select(MEETING.ID)
                .from(MEETING)
                .where(UNIT.eq(DSL.inline(ChangeKind.AGENDA.unit())))
                .and("""
                    {0} = coalesce((select g.meeting_id from plenary.agenda g where g.id = f.unit_id),
                        (b.before ->> 'meeting_id')::uuid)
                    """, MEETING.ID)
                .and(seen(ChangeKind.MEETING, MEETING.ID, role)));
    }
}

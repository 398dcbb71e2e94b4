package org.plenary.revision;

import static org.plenary.schema.Plenary.PLENARY;
import static org.plenary.schema.Tables.REVISION;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.plenary.shared.InvalidInput;
import org.plenary.shared.Word;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Rows as revisions hold them, of any table whose changes can be undone. */
@Repository
class RowStates {

    /** The tables in the order in which they refer to each other; accounts and tokens are not undone. */
    static final List<String> RANKS = List.of(
            "instrument",
            "body",
            "body_instrument",
            "instrument_article",
            "meeting",
            "sitting",
            "document",
            "document_version",
            "document_file",
            "resolution",
            "resolution_paragraph",
            "bureau_decision",
            "recommendation",
            "unresolved_reference",
            "agenda",
            "agenda_import",
            "agenda_item_identity",
            "agenda_item",
            "annotation_paragraph",
            "documentation_entry",
            "slot",
            "citation_type",
            "citation_term",
            "citation",
            "mandate",
            "agenda_item_clearance",
            "clearance");

    static final List<String> KEPT_BY_TRIGGERS = List.of("version", "created_at", "updated_at", "changed_in");

    /** How far a thing is on its way to the public: no content, and changed by steps alone, each by who may. */
    static final Set<String> CLEARANCES = Set.of("clearance", "agenda_item_clearance");

    private static final List<String> STEPS = List.of("publication", "published_at", "in_force");

    /** Of the tables whose rows have a place among others, the columns that say among which. */
    private static final Map<String, List<String>> AMONG = Map.of(
            "agenda_item",
            List.of("agenda_id", "parent_id"),
            "annotation_paragraph",
            List.of("agenda_id", "item_id"),
            "documentation_entry",
            List.of("agenda_id", "item_id"),
            "slot",
            List.of("agenda_id", "sitting_id"),
            "resolution_paragraph",
            List.of("resolution_id", "parent_id"),
            "recommendation",
            List.of("meeting_id"));

    private static final JSONB NOTHING = JSONB.jsonb("{}");

    /** What comes back is a draft, so that nothing reappears to the public by itself. */
    private static final JSONB DRAFT = JSONB.jsonb("{\"publication\": \"DRAFT\", \"in_force\": false}");

    private static final JsonMapper JSON = JsonMapper.shared();

    private final DSLContext database;

    RowStates(DSLContext database) {
        this.database = database;
    }

    static boolean isContent(NetChange net) {
        return !CLEARANCES.contains(net.entity());
    }

    /** Whether the row still is as the change left it. */
    boolean isAsAfter(NetChange net) {
        var table = table(net.entity());
        var known = net.after() == null ? Objects.requireNonNull(net.before()) : net.after();
        var found = database.select(DSL.field("to_jsonb({0})", JSONB.class, DSL.field(table.getUnqualifiedName())))
                .from(table)
                .where(hasKeyOf(table, known))
                .forUpdate()
                .fetchOptional()
                .map(row -> row.value1());
        return net.after() == null
                ? found.isEmpty()
                : found.isPresent()
                        && database.select(DSL.field(
                                        "({0} - {2}) = ({1} - {2})",
                                        Boolean.class,
                                        DSL.val(found.get()),
                                        DSL.val(net.after()),
                                        DSL.inline(KEPT_BY_TRIGGERS.toArray(String[]::new))))
                                .fetchSingle()
                                .value1();
    }

    /** The same row in another edition. */
    NetChange inEdition(NetChange net, UUID agendaId) {
        var row =
                (ObjectNode) JSON.readTree(Objects.requireNonNull(net.before()).data());
        if (row.has("agenda_id")) {
            row.put("agenda_id", agendaId.toString());
        }
        return new NetChange(net.key(), net.entity(), JSONB.jsonb(row.toString()), net.after());
    }

    /** Puts all rows back: first those that are gone, in order; then those that changed; then takes away the new ones. */
    void restore(List<NetChange> nets) {
        nets.stream().filter(net -> net.after() == null).forEach(this::insert);
        nets.stream().filter(net -> net.before() != null && net.after() != null).forEach(this::update);
        nets.reversed().stream().filter(net -> net.before() == null).forEach(this::delete);
    }

    private void insert(NetChange net) {
        var table = table(net.entity());
        makeRoom(table, Objects.requireNonNull(net.before()));
        var columns = columns(table, List.of());
        database.execute(
                "insert into {0} ({1}) select {1} from jsonb_populate_record(null::{0}, {2} || {3})",
                table,
                DSL.list(columns),
                DSL.val(net.before()),
                DSL.val(table.field("publication") == null ? NOTHING : DRAFT));
    }

    /**
     * Whether this transaction changed what a thing says that the public sees now. What leaves the public's sight altogether
     * is refused by the database.
     */
    boolean changedWhatIsPublished() {
        return RANKS.stream()
                .map(entity -> Objects.requireNonNull(PLENARY.getTable(entity)))
                .filter(table -> table.field("publication") != null)
                .map(table -> database.fetchExists(
                        table,
                        DSL.condition(
                                "publication = 'PUBLISHED' and id in (select r.unit_id from {0} r where r.unit = {1}"
                                        + " and r.xid = pg_current_xact_id() and plenary.is_content(r))",
                                REVISION, DSL.inline(table.getName()))))
                .anyMatch(changed -> changed);
    }

    /** Where its place was taken in the meantime, whatever stands from there on moves by one. */
    private void makeRoom(Table<?> table, JSONB row) {
        var owners = AMONG.get(table.getName());
        if (owners != null) {
            var among = DSL.and(owners.stream()
                    .map(owner -> DSL.condition(
                            "s.{0} is not distinct from ({1} ->> {2})::uuid",
                            DSL.name(owner), DSL.val(row), DSL.inline(owner)))
                    .toList());
            database.execute(
                    "update {0} s set position = s.position + 1 where {1} and s.position >= ({2} ->> 'position')::integer"
                            + " and exists (select from {0} s where {1} and s.position = ({2} ->> 'position')::integer)",
                    table, among, DSL.val(row));
        }
    }

    private void update(NetChange net) {
        var table = table(net.entity());
        var columns = columns(
                table, Stream.concat(KEPT_BY_TRIGGERS.stream(), STEPS.stream()).toList());
        database.execute(
                "update {0} set ({1}) = (select {1} from jsonb_populate_record(null::{0}, {2})) where {3}",
                table, DSL.list(columns), DSL.val(net.before()), hasKeyOf(table, Objects.requireNonNull(net.after())));
    }

    private void delete(NetChange net) {
        var table = table(net.entity());
        database.deleteFrom(table)
                .where(hasKeyOf(table, Objects.requireNonNull(net.after())))
                .execute();
    }

    /** The columns that can be written: the database computes the generated ones. */
    private List<Field<?>> columns(Table<?> table, List<String> without) {
        return database
                .select(DSL.field("column_name", String.class))
                .from("information_schema.columns")
                .where(
                        "table_schema = {0} and table_name = {1} and is_generated = 'NEVER'",
                        DSL.inline(PLENARY.getName()), DSL.val(table.getName()))
                .fetch(column -> column.value1())
                .stream()
                .filter(name -> !without.contains(name))
                .<Field<?>>map(name -> DSL.field(DSL.name(name)))
                .toList();
    }

    private static Condition hasKeyOf(Table<?> table, JSONB row) {
        return DSL.and(Arrays.stream(
                        Objects.requireNonNull(table.getPrimaryKey()).getFieldsArray())
                .map(key -> DSL.condition("{0} = ({1} ->> {2})::uuid", key, DSL.val(row), DSL.inline(key.getName())))
                .toList());
    }

    static Table<?> table(String entity) {
        if (!RANKS.contains(entity)) {
            throw InvalidInput.of("change", "change.not-undoable", new Word.Thing(entity));
        }
        return Objects.requireNonNull(PLENARY.getTable(entity));
    }
}

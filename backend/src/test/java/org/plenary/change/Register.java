package org.plenary.change;

import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.plenary.shared.Changes;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.springframework.boot.test.context.TestComponent;

/** Writes to the register, each call an action of its own. */
@TestComponent
public class Register {

    private static final Viewer CLEARER = new Viewer("clearer", Role.CLEARER);

    private final DSLContext database;
    private final Changes changes;

    Register(DSLContext database, Changes changes) {
        this.database = database;
        this.changes = changes;
    }

    public <T> T act(Supplier<T> work) {
        return CLEARER.act(() -> changes.make(Role.CLEARER, "test", work));
    }

    public int execute(String sql, Object... values) {
        return act(() -> database.execute(sql, values));
    }

    public UUID insert(String sql, Object... values) {
        return act(() -> (UUID) Objects.requireNonNull(database.fetchValue(sql + " returning id", values)));
    }

    public UUID body() {
        return insert(
                "insert into plenary.body (kind, name) values ('COMMITTEE', jsonb_build_object('en', 'C ' || uuidv7()))");
    }

    public UUID meeting(UUID body) {
        return insert(
                "insert into plenary.meeting (body_id, title, ordinal) values (?, '{\"en\": \"A meeting\"}', (select count(*) + 1 from plenary.meeting where body_id = ?))",
                body,
                body);
    }

    public UUID agenda(UUID meeting) {
        return insert("insert into plenary.agenda (meeting_id, stage) values (?, 'PROVISIONAL')", meeting);
    }

    /** An item with its identity, in one action. */
    public UUID item(UUID meeting, UUID agenda) {
        return act(() -> {
            var id = (UUID) Objects.requireNonNull(database.fetchValue(
                    "insert into plenary.agenda_item_identity (meeting_id) values (?) returning id", meeting));
            database.execute(
                    "insert into plenary.agenda_item (agenda_id, id, position, title) values (?, ?, (select count(*) + 1 from plenary.agenda_item where agenda_id = ?), '{\"en\": \"Other matters\"}')",
                    agenda,
                    id,
                    agenda);
            return id;
        });
    }

    public void publish(String table, UUID id) {
        act(() -> {
            for (var step : new String[] {"IN_REVIEW", "CLEARED", "PUBLISHED"}) {
                step(table, id, step);
            }
            return id;
        });
    }

    public void withdraw(String table, UUID id) {
        act(() -> step(table, id, "WITHDRAWN"));
    }

    public void reopen(String table, UUID id) {
        act(() -> step(table, id, "DRAFT"));
    }

    private int step(String table, UUID id, String publication) {
        return database.execute("update plenary." + table + " set publication = ? where id = ?", publication, id);
    }
}

package org.plenary.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** What writers commit in any order, a reader who follows gets once, all of it. */
@SpringBootTest
@Import(Register.class)
class ConcurrentWritersTests {

    private static final int WRITERS = 8;
    private static final int ACTIONS = 40;

    @Autowired
    private ChangeService changes;

    @Autowired
    private DataSource writes;

    @Autowired
    private DSLContext database;

    @Test
    void losesNothingAndRepeatsNothingWhereTheLastNumberAloneLosesRows() throws Exception {
        var committed = new ConcurrentLinkedQueue<UUID>();
        var followed = new ArrayList<UUID>();
        var byNumber = new ArrayList<UUID>();
        var cursor = changes.head();
        var last = (long) (Long)
                Objects.requireNonNull(database.fetchValue("select coalesce(max(seq), 0) from plenary.revision"));
        var futures = new ArrayList<Future<?>>();
        try (var writers = Executors.newFixedThreadPool(WRITERS)) {
            for (var writer = 0; writer < WRITERS; writer++) {
                var random = new Random(writer);
                futures.add(writers.submit(() -> {
                    for (var action = 0; action < ACTIONS; action++) {
                        write(random, committed);
                    }
                    return null;
                }));
            }
            writers.shutdown();
            for (var ended = false; !ended; ) {
                ended = writers.awaitTermination(5, TimeUnit.MILLISECONDS);
                cursor = follow(cursor, followed);
                last = byNumber(last, byNumber);
            }
        }
        for (var future : futures) {
            future.get();
        }
        // Something else in the cluster may still hold the feed back for a moment.
        for (var i = 0; i < 100 && followed.size() < committed.size(); i++) {
            Thread.sleep(50);
            cursor = follow(cursor, followed);
        }
        assertThat(committed).hasSizeGreaterThan(WRITERS * ACTIONS / 2);
        assertThat(followed).containsExactlyInAnyOrderElementsOf(committed);
        assertThat(byNumber).as("by the last number alone").hasSizeLessThan(committed.size());
    }

    private String follow(String since, List<UUID> followed) {
        var cursor = since;
        while (true) {
            var from = cursor;
            var page = new Viewer("editor", Role.EDITOR)
                    .act(() -> changes.read(from, List.of(ChangeKind.INSTRUMENT), 100));
            page.changes().forEach(change -> followed.add(change.unit()));
            cursor = page.end();
            if (!page.more()) {
                return cursor;
            }
        }
    }

    /** The control: the obvious way. */
    private long byNumber(long last, List<UUID> found) {
        var rows = database.fetch(
                "select seq, unit_id from plenary.revision where unit = 'instrument' and seq > ? order by seq", last);
        rows.forEach(row -> found.add(row.get("unit_id", UUID.class)));
        return rows.isEmpty() ? last : rows.getLast().get("seq", Long.class);
    }

    private void write(Random random, ConcurrentLinkedQueue<UUID> committed) throws Exception {
        try (var connection = writes.getConnection()) {
            connection.setAutoCommit(false);
            var writer = DSL.using(connection);
            writer.execute("select set_config('plenary.actor', 'sample', true)");
            Thread.sleep(random.nextInt(3));
            var id = (UUID)
                    writer.fetchValue(
                            "insert into plenary.instrument (name) values (jsonb_build_object('en', 'I ' || uuidv7())) returning id");
            Thread.sleep(random.nextInt(15));
            if (random.nextInt(5) == 0) {
                connection.rollback();
            } else {
                connection.commit();
                committed.add(id);
            }
            connection.setAutoCommit(true);
        }
    }
}

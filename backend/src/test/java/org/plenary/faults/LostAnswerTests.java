package org.plenary.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database has committed, and the connection breaks before it can say so: the one fault that looks like a failure. */
class LostAnswerTests {

    private static final int LOST = 20;
    private static final Duration SOON = Duration.ofSeconds(5);

    @TempDir
    private Path data;

    @Test
    void doesOnceWhatWasCommittedUnheard() throws Exception {
        var database = Node.start(data);
        try (var relay = new LosingRelay(database.port());
                var owner = database.connect("owner", "plenary_owner")) {
            var agenda = Ledger.prepare(owner);
            var node = Node.start(data, database.settingsOfAnother(relay.port()));
            try {
                var writers = new Writers(3, node.address(), "Agenda:" + agenda, Ledger.TOKEN);
                try {
                    writers.awaitNext(Duration.ofSeconds(30));
                    while (relay.lost() < LOST) {
                        relay.loseOne();
                        assertThat(writers.awaitNext(SOON)).isLessThan(SOON);
                    }
                } finally {
                    writers.finish();
                }
                assertThat(relay.lost()).isEqualTo(LOST);
                assertThat(writers.refused()).isEmpty();
                assertThat(writers.acknowledged()).hasSizeGreaterThan(LOST).doesNotHaveDuplicates();
                var kept = Ledger.kept(owner);
                assertThat(kept.keySet()).containsExactlyInAnyOrderElementsOf(writers.acknowledged());
                assertThat(kept.values()).containsOnly(1);
            } finally {
                node.end();
            }
        } finally {
            database.end();
        }
    }
}

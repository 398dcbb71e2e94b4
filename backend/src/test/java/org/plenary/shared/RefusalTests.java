package org.plenary.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.plenary.agenda.Meetings.asEditor;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.plenary.agenda.Meetings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** What the database refuses names field, value and remedy, whatever the rule. */
@SpringBootTest
@Import(Meetings.class)
class RefusalTests {

    @Autowired
    private DSLContext database;

    @Autowired
    private Changes changes;

    @Autowired
    private Meetings meetings;

    @Test
    void hasWordsForEveryRule() {
        assertThat(names("c", "u", "x"))
                .hasSizeGreaterThan(150)
                .allSatisfy(name -> assertThat(Rules.find(name)).as(name).isPresent());
    }

    @Test
    void hasWordsForNoRuleThatIsGone() throws IOException {
        var words = new Properties();
        try (var file = new InputStreamReader(
                Objects.requireNonNull(getClass().getResourceAsStream("/db/refusals.properties")),
                StandardCharsets.UTF_8)) {
            words.load(file);
        }
        var names = names("c", "u", "x", "f");
        assertThat(words.stringPropertyNames())
                .allSatisfy(word -> assertThat(names)
                        .anyMatch(name -> word.startsWith("*") ? name.endsWith(word.substring(1)) : name.equals(word)));
        assertThat(words.values()).allSatisfy(line -> {
            var parts = line.toString().split("\\|", -1);
            assertThat(parts).hasSize(3);
            assertThat(parts[1].strip()).endsWith(".");
            assertThat(parts[2].strip()).endsWith(".");
        });
    }

    /** The rules of those types, those of domains, indexes and triggers included. */
    private List<String> names(String... types) {
        return database.fetchValues("""
                select conname::text from pg_constraint
                where connamespace = 'plenary'::regnamespace and contype = any (?::"char"[])
                union
                select i.relname::text from pg_index x join pg_class i on i.oid = x.indexrelid
                where i.relnamespace = 'plenary'::regnamespace and x.indisunique and not x.indisprimary
                union
                select m[1] from pg_proc p, regexp_matches(p.prosrc, 'constraint = ''(\\w+)''', 'g') m
                where p.pronamespace = 'plenary'::regnamespace
                union
                select c.relname || m[1] from pg_proc p, regexp_matches(p.prosrc, 'constraint = tg_table_name \\|\\| ''(\\w+)''', 'g') m, pg_trigger t
                join pg_class c on c.oid = t.tgrelid
                where p.pronamespace = 'plenary'::regnamespace and t.tgfoid = p.oid
                """, (Object) types).stream()
                .map(String::valueOf)
                .toList();
    }

    @Test
    void namesTheFieldAndTheValueOfACheck() {
        var meeting = meetings.meeting();
        var refused = refused(
                () -> database.execute("update plenary.meeting set ends_on = '2018-07-01' where id = ?", meeting.id()));
        assertThat(refused.path()).containsExactly("endsOn");
        assertThat(refused).hasMessage("The meeting would end on 2018-07-01, before it starts on 2018-07-04.");
        assertThat(refused.remedy()).isEqualTo("Give a last day on or after the first.");
    }

    @Test
    void namesTheValueThatIsTaken() {
        var symbol = Objects.requireNonNull(meetings.meeting().bodySymbol());
        var other = meetings.meeting().bodyId();
        var refused = refused(() -> database.execute("update plenary.body set symbol = ? where id = ?", symbol, other));
        assertThat(refused.path()).containsExactly("symbol");
        assertThat(refused).hasMessage("The symbol %s is taken.".formatted(symbol));
    }

    @Test
    void leavesOutAValueThatItCannotTell() {
        var body = meetings.meeting().bodyId();
        var refused = refused(() -> database.execute(
                "update plenary.body set symbol = 'no, such symbol', name = '{\"en\": \"One, two\"}' where id = ?",
                body));
        assertThat(refused).hasMessage("The symbol is not written as symbols are.");
    }

    @Test
    void tellsWhatIsAbsentFromWhatIsStillNeeded() {
        var meeting = meetings.meeting();
        var nobody = new UUID(0, 7);
        var absent = refused(
                () -> database.execute("update plenary.meeting set body_id = ? where id = ?", nobody, meeting.id()));
        assertThat(absent.path()).containsExactly("body");
        assertThat(absent).hasMessage("There is no body %s.".formatted(nobody));
        var needed = refused(() -> database.execute("delete from plenary.body where id = ?", meeting.bodyId()));
        assertThat(needed.path()).containsExactly("id");
        assertThat(needed).hasMessage("It is still needed: at least one meeting refers to it.");
    }

    @Test
    void namesWhatIsMissing() {
        var refused = refused(() -> database.execute("insert into plenary.body (kind) values ('ORGAN')"));
        assertThat(refused.path()).containsExactly("name");
        assertThat(refused).hasMessage("The name is missing.");
    }

    @Test
    void namesWhatIsTooLong() {
        var random = new java.util.Random(1);
        var name = random.ints(4_000, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        var refused = refused(() -> database.execute(
                "insert into plenary.body (kind, name) values ('ORGAN', jsonb_build_object('en', ?::text))", name));
        assertThat(refused.path()).containsExactly("name");
        assertThat(refused).hasMessage("The name is too long to be kept.");
    }

    @Test
    void doesAgainWhatOthersWereInTheWayOf() {
        var attempts = new java.util.concurrent.atomic.AtomicInteger();
        var done = asEditor(() -> changes.make(Role.EDITOR, "collide", () -> {
            if (attempts.incrementAndGet() < 3) {
                database.execute("do $$ begin raise exception 'collided' using errcode = 'deadlock_detected'; end $$");
            }
            return "done";
        }));
        assertThat(done).isEqualTo("done");
        assertThat(attempts).hasValue(3);
    }

    private InvalidInput refused(Runnable work) {
        return catchThrowableOfType(
                InvalidInput.class,
                () -> asEditor(() -> changes.make(Role.EDITOR, "break a rule", () -> {
                    work.run();
                    return true;
                })));
    }
}

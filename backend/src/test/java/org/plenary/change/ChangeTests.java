package org.plenary.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.shared.InvalidInput;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest
@Import(Register.class)
class ChangeTests {

    private static final Viewer EDITOR = new Viewer("editor", Role.EDITOR);

    @Autowired
    private ChangeService changes;

    @Autowired
    private Register register;

    @Autowired
    private DSLContext database;

    @Autowired
    private GraphQlSource source;

    @Autowired
    private MeterRegistry meters;

    private String since = "";

    @BeforeEach
    void begin() {
        since = changes.head();
    }

    @Test
    void tellsEditorsOfDraftsAndThePublicOfWhatIsPublished() {
        var body = register.body();
        assertTold("CREATED BODY", "");
        register.publish("body", body);
        assertTold("CHANGED BODY", "CREATED BODY");
        register.execute("update plenary.body set symbol = 'X/' || left(md5(id::text), 8) where id = ?", body);
        assertTold("CHANGED BODY", "CHANGED BODY");
        register.withdraw("body", body);
        assertTold("CHANGED BODY", "DELETED BODY");
        register.execute("update plenary.body set kind = 'ORGAN' where id = ?", body);
        assertTold("CHANGED BODY", "");
        register.reopen("body", body);
        register.publish("body", body);
        assertTold("CHANGED BODY CHANGED BODY", "CREATED BODY");
    }

    @Test
    void goesOnFromTheCursorByWhichClientsPage() {
        var first = register.body();
        var cursor = changes.head();
        var second = register.body();
        var seen = ask(
                "{ changes(since: \"%s\", after: \"%s\", kinds: [BODY]) { nodes { id } } }".formatted(since, cursor),
                EDITOR);
        assertThat(seen).contains(second.toString()).doesNotContain(first.toString());
    }

    @Test
    void bringsTheThingsAlongThatCanBeSeen() {
        var body = register.body();
        register.publish("body", body);
        var draft = register.body();
        var document = """
                { changes(since: "%s", kinds: [BODY]) { nodes { id node { __typename id ... on Body { publication } } again: node { id } } edges { node { node { id } } } } }""".formatted(since);
        var seen = ask(document, Viewer.ANONYMOUS);
        assertThat(seen).contains("{\"id\":\"Body:%s\",\"node\":{\"__typename\":\"".formatted(body));
        assertThat(seen).contains("\"publication\":\"PUBLISHED\"},\"again\":{\"id\":\"Body:%s\"}}".formatted(body));
        assertThat(seen).doesNotContain(draft.toString());
        assertThat(ask(document, EDITOR)).contains("\"again\":{\"id\":\"Body:%s\"}".formatted(draft));
        register.withdraw("body", body);
        assertThat(ask(document, Viewer.ANONYMOUS)).contains("\"node\":null,\"again\":null");
    }

    @Test
    void takesANullForNoSize() {
        assertThat(ask("{ changes(first: null) { nodes { id } } }", EDITOR)).contains("\"nodes\":[{");
    }

    private String ask(String document, Viewer viewer) {
        return viewer.act(() -> {
            var result = source.graphQl().execute(document);
            assertThat(result.getErrors()).isEmpty();
            return JsonMapper.shared().writeValueAsString(result.toSpecification());
        });
    }

    @Test
    void tellsOfDeletions() {
        var body = register.body();
        since = changes.head();
        register.execute("delete from plenary.body where id = ?", body);
        assertTold("DELETED BODY", "");
    }

    @Test
    void tellsOfAMeetingWhenOneOfItsPartsChanges() {
        var meeting = published();
        register.insert(
                "insert into plenary.sitting (meeting_id, date, starts_at, ends_at) values (?, '2018-07-04', '10:00', '13:00')",
                meeting);
        assertTold("CHANGED MEETING", "CHANGED MEETING");
    }

    @Test
    void tellsOfAnAgendaAndItsMeetingOnceAnActionAndNothingOfItsDraft() {
        var meeting = published();
        var agenda = register.agenda(meeting);
        assertTold("CREATED AGENDA CHANGED MEETING", "");
        register.item(meeting, agenda);
        register.item(meeting, agenda);
        assertTold("CHANGED MEETING CHANGED AGENDA CHANGED MEETING CHANGED AGENDA", "");
        register.publish("agenda", agenda);
        assertTold("CHANGED AGENDA CHANGED MEETING", "CREATED AGENDA CHANGED MEETING");
    }

    @Test
    void tellsOfAllThatComesAndGoesWithABody() {
        var meeting = published();
        var agenda = register.agenda(meeting);
        register.publish("agenda", agenda);
        var body = (UUID) Objects.requireNonNull(
                database.fetchValue("select body_id from plenary.meeting where id = ?", meeting));
        since = changes.head();
        register.withdraw("body", body);
        assertThat(told(Viewer.ANONYMOUS).split("(?<=Y|G|A) "))
                .containsExactlyInAnyOrder("DELETED BODY", "DELETED MEETING", "DELETED AGENDA");
        since = changes.head();
        register.reopen("body", body);
        register.publish("body", body);
        assertThat(told(Viewer.ANONYMOUS).split("(?<=Y|G|A) "))
                .containsExactlyInAnyOrder("CREATED BODY", "CREATED MEETING", "CREATED AGENDA");
    }

    @Test
    void hidesADocumentThatBecomesLimited() {
        var document = register.insert(
                "insert into plenary.document (title, nature, distribution) values ('{\"en\": \"A paper\"}', 'NOTE', 'GENERAL')");
        register.publish("document", document);
        since = changes.head();
        register.execute("update plenary.document set distribution = 'LIMITED' where id = ?", document);
        assertThat(told(new Viewer("reader", Role.READER))).isEqualTo("CHANGED DOCUMENT");
        assertThat(told(Viewer.ANONYMOUS)).isEqualTo("DELETED DOCUMENT");
    }

    @Test
    void tellsInPagesWhatItTellsAtOnce() {
        var meeting = published();
        var agenda = register.agenda(meeting);
        for (var i = 0; i < 5; i++) {
            register.item(meeting, agenda);
        }
        var whole = EDITOR.act(() -> changes.read(since, List.of(), 100));
        assertThat(inPages(EDITOR, List.of(), 1)).isEqualTo(whole.changes()).hasSize(12);
        assertThat(EDITOR.act(() -> changes.read(whole.end(), List.of(), 1)).changes())
                .isEmpty();
    }

    /** Meetings with two agendas each, told by themselves, by the one agenda and by the other, in one action of many. */
    @Test
    void tellsALargeActionInPagesOfAnySize() {
        var body = register.body();
        since = changes.head();
        largeAction(body, 10);
        for (var viewer : List.of(EDITOR, Viewer.ANONYMOUS)) {
            for (var kinds : List.of(List.<ChangeKind>of(), List.of(ChangeKind.MEETING), List.of(ChangeKind.AGENDA))) {
                var whole = viewer.act(() -> changes.read(since, kinds, 100));
                for (var size : new int[] {1, 2, 3, 7}) {
                    assertThat(inPages(viewer, kinds, size)).isEqualTo(whole.changes());
                }
            }
        }
        assertThat(inPages(EDITOR, List.of(), 1)).hasSize(30);
    }

    /** What a page costs does not grow with the pages before it. */
    @Test
    void readsALargeActionOnce() {
        var body = register.body();
        since = changes.head();
        largeAction(body, 300);
        var before = read();
        var told = inPages(EDITOR, List.of(), 10);
        register.execute(
                "delete from plenary.agenda where meeting_id in (select id from plenary.meeting where body_id = ?)",
                body);
        register.execute("delete from plenary.meeting where body_id = ?", body);
        assertThat(told).hasSize(900);
        // The action has 1,200 revisions: 90 pages that began with the first of them would read some 50,000.
        assertThat(read() - before).isLessThan(90 * 200);
    }

    private double read() {
        return meters.get("plenary.changes.read").counter().count();
    }

    /** Agendas of all meetings, then the meetings themselves, then other agendas of them. */
    private void largeAction(UUID body, int meetings) {
        register.act(() -> {
            database.execute("""
                    with made as (
                        insert into plenary.meeting (body_id, title) select ?, '{"en": "One of many"}' from generate_series(1, ?)
                        returning id)
                    insert into plenary.agenda (meeting_id, stage) select id, 'PROVISIONAL' from made
                    """, body, meetings);
            database.execute("update plenary.meeting set venue = 'Vienna' where body_id = ?", body);
            return database.execute("""
                    insert into plenary.agenda (meeting_id, stage)
                    select id, 'ADOPTED' from plenary.meeting where body_id = ? order by md5(id::text)
                    """, body);
        });
    }

    private List<Change> inPages(Viewer viewer, List<ChangeKind> kinds, int size) {
        var pieces = new ArrayList<Change>();
        var cursor = since;
        for (var more = true; more; ) {
            var from = cursor;
            var page = viewer.act(() -> changes.read(from, kinds, size));
            pieces.addAll(page.changes());
            cursor = page.end();
            more = page.more();
        }
        return pieces;
    }

    @Test
    void tellsOfTheKindsThatAreAskedForOnly() {
        var meeting = published();
        register.agenda(meeting);
        var page = EDITOR.act(() -> changes.read(since, List.of(ChangeKind.MEETING), 100));
        assertThat(page.changes()).extracting(Change::kind).containsExactly(ChangeKind.MEETING);
    }

    @Test
    void refusesTheCursorsOfARegisterThatWasRestoredAndGivesEverythingAnew() {
        var meeting = published();
        var before = since;
        // A copy in another cluster finds the epoch of its origin.
        register.execute("update plenary.epoch set cluster = cluster || ' before ' || uuidv7()");
        assertThatThrownBy(() -> changes.read(before, List.of(), 1))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("restored");
        var all = new ArrayList<Change>();
        @Nullable String cursor = null;
        for (var more = true; more; ) {
            var page = changes.read(cursor, List.of(ChangeKind.MEETING, ChangeKind.BODY), 7);
            all.addAll(page.changes());
            cursor = page.end();
            more = page.more();
        }
        assertThat(all).extracting(Change::unit).contains(meeting).doesNotHaveDuplicates();
        assertThat(all).hasSize(count("""
                select (select count(*) from plenary.body where publication = 'PUBLISHED')
                    + (select count(*) from plenary.meeting m join plenary.body b on b.id = m.body_id
                        where m.publication = 'PUBLISHED' and b.publication = 'PUBLISHED')
                """));
        since = String.valueOf(cursor);
        register.body();
        assertTold("CREATED BODY", "");
    }

    @Test
    void refusesWhatIsNoCursor() {
        for (var cursor : new String[] {"", "x", "e30", "MDE5N2Yz", "a".repeat(10_000)}) {
            assertThatThrownBy(() -> changes.read(cursor, List.of(), 1))
                    .isInstanceOf(InvalidInput.class)
                    .satisfies(refused -> assertThat(refused.getMessage()).hasSizeLessThan(200));
        }
    }

    @Test
    void knowsEveryKindThatIsPublished() {
        var published = new HashSet<>(database.fetchValues("""
                select table_name::text from information_schema.columns
                where table_schema = 'plenary' and column_name = 'publication'
                """));
        assertThat(Arrays.stream(ChangeKind.values()).map(ChangeKind::unit))
                .containsExactlyInAnyOrderElementsOf(
                        published.stream().map(Object::toString).toList());
    }

    private int count(String sql) {
        return ((Long) Objects.requireNonNull(database.fetchValue(sql))).intValue();
    }

    private UUID published() {
        var body = register.body();
        register.publish("body", body);
        var meeting = register.meeting(body);
        register.publish("meeting", meeting);
        since = changes.head();
        return meeting;
    }

    private void assertTold(String editors, String everybody) {
        assertThat(told(EDITOR)).as("to editors").isEqualTo(editors);
        assertThat(told(Viewer.ANONYMOUS)).as("to everybody").isEqualTo(everybody);
        since = changes.head();
    }

    private String told(Viewer viewer) {
        var page = viewer.act(() -> changes.read(since, List.of(), 100));
        return String.join(
                " ",
                page.changes().stream()
                        .map(change -> change.operation() + " " + change.kind())
                        .toList());
    }
}

package org.plenary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plenary.agenda.Meetings.asClearer;
import static org.plenary.agenda.Meetings.asEditor;

import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.plenary.agenda.AgendaService;
import org.plenary.agenda.Meetings;
import org.plenary.shared.Changes;
import org.plenary.shared.InvalidInput;
import org.plenary.shared.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@Import(Meetings.class)
class DatabaseTests {

    @Autowired
    private DSLContext database;

    @Autowired
    private Changes changes;

    @Autowired
    private Meetings meetings;

    @Autowired
    private AgendaService agendas;

    @Test
    void describesEveryTableAndColumn() {
        assertThat(database.fetchValues("""
                select format('%s.%s', c.relname, a.attname)
                from pg_class c
                left join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                where c.relnamespace = 'plenary'::regnamespace and c.relkind in ('r', 'v')
                    and (obj_description(c.oid) is null or col_description(c.oid, a.attnum) is null)
                """)).isEmpty();
    }

    @Test
    void governsEveryTableByTheSameTriggers() {
        assertThat(database.fetchValues("""
                select c.relname from pg_class c
                where c.relnamespace = 'plenary'::regnamespace and c.relkind = 'r' and c.relname not in ('revision', 'revision_seal', 'idempotency_key', 'saved_view', 'search_text', 'speech', 'api_token_use')
                    and 2 <> (select count(*) from pg_trigger t
                        where t.tgrelid = c.oid and t.tgname in ('keep_version', 'record_revision'))
                """)).isEmpty();
    }

    @Test
    void keepsWhatIsSearchedInStepWithTheThings() {
        var agenda = meetings.agenda();
        var item = database.fetchValue(
                "select id from plenary.agenda_item where agenda_id = ? and parent_id is null order by position limit 1",
                agenda.id());
        asEditor(() -> changes.make(Role.EDITOR, "rename an item", () -> {
            database.execute(
                    "update plenary.agenda_item set title = '{\"en\": \"Renamed\"}', number = '77' where agenda_id = ? and id = ?",
                    agenda.id(),
                    item);
            return null;
        }));
        assertThat(database.fetchValue(
                        "select reference || ' ' || letters from plenary.search_text where id = ?", item))
                .asString()
                .startsWith("77 renamed");
        assertThat(database.fetchValues("""
                with things as (
                    select agenda_id as edition_id, id, label as reference, title::jsonb as text from plenary.agenda_item
                    union all select agenda_id, id, '', text from plenary.annotation_paragraph
                    union all select id, id, coalesce(symbol, ''), title from plenary.document
                    union all select id, id, coalesce(number, ''), title from plenary.resolution)
                select coalesce(t.id, s.id)
                from things t full join plenary.search_text s on s.edition_id = t.edition_id and s.id = t.id
                where t.id is null or s.id is null or s.reference <> t.reference or s.text is distinct from t.text
                    or s.words <> plenary.words(t.text) or s.letters <> plenary.letters(t.text)
                """)).isEmpty();
    }

    @Test
    void indexesEveryForeignKey() {
        assertThat(database.fetchValues("""
                select k.conname from pg_constraint k
                where k.contype = 'f' and k.connamespace = 'plenary'::regnamespace
                    and not exists (select from pg_index i where i.indrelid = k.conrelid and i.indkey[0] = any (k.conkey))
                order by 1
                """)).isEmpty();
    }

    @Test
    void acceptsTextsInTheSixLanguagesOnly() {
        assertThat(isText("{\"en\": \"Other matters\", \"zh\": \"其他事项\"}")).isTrue();
        assertThat(isText("{\"de\": \"Sonstiges\"}")).isFalse();
        assertThat(isText("{\"en\": \" \"}")).isFalse();
        assertThat(isText("{\"en\": 1}")).isFalse();
        assertThat(isText("{}")).isFalse();
        assertThat(isText("[\"en\"]")).isFalse();
    }

    @Test
    void freezesAPublishedEditionInEveryPart() {
        var agenda = meetings.agenda();
        asClearer(() -> agendas.publish(agenda.id(), agenda.version()));
        assertRefused(
                "A published edition of an agenda cannot be changed.",
                () -> database.execute(
                        "update plenary.agenda_item set title = '{\"en\": \"Changed\"}' where agenda_id = ?",
                        agenda.id()));
        assertRefused(
                "A published edition of an agenda cannot be changed.",
                () -> database.execute("delete from plenary.agenda_item where agenda_id = ?", agenda.id()));
        assertRefused("A published edition of an agenda cannot be changed.", () -> database.execute("""
                insert into plenary.annotation_paragraph (agenda_id, item_id, position, text)
                select agenda_id, id, 1, '{"en": "New"}' from plenary.agenda_item where agenda_id = ? limit 1
                """, agenda.id()));
        assertRefused(
                "A published edition of an agenda cannot be changed.",
                () -> database.execute("update plenary.agenda set stage = 'ADOPTED' where id = ?", agenda.id()));
        assertRefused(
                "A published edition of an agenda cannot be changed.",
                () -> database.execute("delete from plenary.agenda where id = ?", agenda.id()));
    }

    @Test
    void refusesASecondOpenEditionAndSkippedSteps() {
        var agenda = meetings.agenda();
        assertRefused(
                "has an edition that is open",
                () -> database.execute(
                        "insert into plenary.agenda (meeting_id, stage, edition) values (?, 'PROVISIONAL', 2)",
                        agenda.meetingId()));
        assertRefused(
                "This step of publication",
                () -> database.execute(
                        "update plenary.agenda set publication = 'PUBLISHED' where id = ?", agenda.id()));
        assertRefused(
                "What is new starts as a draft",
                () -> database.execute(
                        "insert into plenary.agenda (meeting_id, stage, publication) values (?, 'ADOPTED', 'CLEARED')",
                        agenda.meetingId()));
    }

    @Test
    void keepsTreesAcyclic() {
        var meeting = meetings.meeting();
        assertRefused(
                "It would stand below itself",
                () -> database.execute("update plenary.body set parent_id = id where id = ?", meeting.bodyId()));
    }

    @Test
    void refusesSittingsThatOverlap() {
        var meeting = meetings.meeting();
        assertRefused("The meeting has another sitting at that time", () -> database.execute("""
                insert into plenary.sitting (meeting_id, date, starts_at, ends_at)
                values ({0}, '2018-07-04', '10:00', '13:00'), ({0}, '2018-07-04', '12:00', '15:00')
                """, meeting.id()));
    }

    @Test
    void refusesAValueThatItCannotKeep() {
        assertRefused(
                "A value cannot be kept: invalid byte sequence for encoding",
                () -> database.execute("update plenary.body set symbol = ?", "a\0b"));
    }

    private boolean isText(String json) {
        return (boolean) java.util.Objects.requireNonNull(
                database.fetchValue("select plenary.is_localized_text(cast(? as jsonb))", json));
    }

    private void assertRefused(String rule, Supplier<?> work) {
        assertThatThrownBy(() -> asEditor(() -> changes.make(Role.EDITOR, "break a rule", work)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining(rule);
    }
}

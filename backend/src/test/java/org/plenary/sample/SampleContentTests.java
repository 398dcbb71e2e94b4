package org.plenary.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** What a first start puts into the register, counted and read off by hand. */
@SpringBootTest
class SampleContentTests {

    @Autowired
    private DSLContext database;

    @Test
    void holdsAllSessionsAndActsOfTheConference() {
        assertThat(numbers("""
                select count(*) from plenary.meeting where body_id = (select id from plenary.body where symbol = 'CTOC/COP')
                union all
                select count(*) from plenary.resolution where body_id = (select id from plenary.body where symbol = 'CTOC/COP')
                """)).containsExactly(12L, 52L);
        assertThat(numbers("""
                select count(*) from plenary.citation c join plenary.resolution r on r.id = c.source_resolution_id
                join plenary.body b on b.id = r.body_id
                where c.agenda_id is null and b.symbol in ('CTOC/COP', 'A', 'E')
                """)).containsExactly(19L);
    }

    @Test
    void saysWhereEachFactWasFound() {
        assertThat(database.fetchValues("""
                select r.number from plenary.resolution r join plenary.body b on b.id = r.body_id
                where b.symbol in ('CTOC/COP', 'A', 'E') and r.found_in is null
                """)).map(Object::toString).containsExactly("8/2");
        assertThat(numbers("""
                select count(*) from plenary.citation where agenda_id is null and quote is null and found_in is null
                """)).containsExactly(0L);
    }

    @Test
    void namesWhatIsFictitious() {
        assertThat(database.fetchValues("""
                select name ->> 'en' from plenary.body where symbol like 'FICT/%' or parent_id in
                    (select id from plenary.body where symbol = 'FICT/CONF')
                """))
                .hasSize(4)
                .allMatch(name -> name.toString().startsWith("Fictitious"));
    }

    @Test
    void publishesAllOfItInOneTransaction() {
        for (var table : List.of("body", "meeting", "resolution", "document", "bureau_decision", "mandate", "agenda")) {
            assertThat(numbers("""
                    select count(*) from plenary.%s t join plenary.revision r on r.entity_id = t.id and r.operation = 'INSERT'
                    where r.actor = 'sample' and t.publication <> 'PUBLISHED'
                    """.formatted(table))).as(table).containsExactly(0L);
        }
        assertThat(numbers("select count(distinct xid) from plenary.revision where reason = 'Sample content'"))
                .containsExactly(1L);
    }

    private List<Long> numbers(String query) {
        return database.resultQuery(query).fetch(row -> row.get(0, Long.class));
    }
}

package org.plenary.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.plenary.document.ListedDocument;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;

/** How long the list of 100,000 documents takes at the server. The rows are gone when the test is over. */
@SpringBootTest
class ListingSpeedTests {

    private static final int ROWS = 100_000;

    /** Milliseconds; what is aimed at is 200 on a machine that does nothing else, which only a quiet one can be held to. */
    private static final long MOST = Long.getLong("plenary.listing.bound", 5_000);

    private static final Viewer EDITOR = new Viewer("editor", Role.EDITOR);

    @Autowired
    private Listing<ListedDocument> documents;

    /** As the owner of the tables and past their triggers, as so many revisions would take minutes. */
    @BeforeAll
    static void makeRows(@Autowired Environment settings) throws SQLException {
        asOwner(settings, """
                set transaction_timeout = 0;
                set statement_timeout = 0;
                alter table plenary.body disable trigger user;
                alter table plenary.document disable trigger user;
                insert into plenary.body (kind, symbol, name)
                select 'COMMITTEE', 'SPEED/C.' || n, jsonb_build_object('en', 'Committee ' || n) from generate_series(1, 50) n;
                insert into plenary.document (symbol, body_id, nature, title, distribution, issued_on, original_language)
                select b.symbol || '/' || 1990 + n % 35 || '/' || n, b.id,
                    (array['NOTE', 'REPORT', 'BACKGROUND_PAPER', 'NON_PAPER'])[1 + n % 4],
                    jsonb_build_object('en', 'Report on ' || (array['lights', 'harbours', 'migrants', 'fog'])[1 + n % 4]
                        || ' number ' || n, 'fr', 'Rapport ' || n),
                    (array['GENERAL', 'LIMITED'])[1 + n % 2],
                    case when n % 9 > 0 then date '1990-01-01' + n % 12000 end, 'en'
                from generate_series(1, 100000) n join plenary.body b on b.symbol = 'SPEED/C.' || 1 + n % 50;
                alter table plenary.body enable trigger user;
                alter table plenary.document enable trigger user;
                analyze plenary.body, plenary.document;
                """);
    }

    @AfterAll
    static void takeRowsAway(@Autowired Environment settings) throws SQLException {
        asOwner(settings, """
                set transaction_timeout = 0;
                set statement_timeout = 0;
                set plenary.actor = 'speed';
                alter table plenary.body disable trigger user;
                alter table plenary.document disable trigger user;
                delete from plenary.document where symbol like 'SPEED/%';
                delete from plenary.body where symbol like 'SPEED/%';
                alter table plenary.body enable trigger user;
                alter table plenary.document enable trigger user;
                """);
    }

    private static void asOwner(Environment settings, String sql) throws SQLException {
        try (var owner = DriverManager.getConnection(
                        settings.getRequiredProperty("spring.liquibase.url"),
                        settings.getRequiredProperty("spring.liquibase.user"),
                        settings.getRequiredProperty("spring.liquibase.password"));
                var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void answersEveryWayOfLookingInTime() {
        for (var column :
                List.of("symbol", "title", "nature", "distribution", "body", "issuedOn", "publication", "updatedAt")) {
            for (var descending : List.of(false, true)) {
                var order = new Selection("", List.of(), List.of(new Ordering(column, descending)));
                var by = "by " + column + (descending ? " down" : "");
                inTime(by, () -> documents.page(order, 0, 50));
                inTime("the middle " + by, () -> documents.page(order, ROWS / 2, 50, ROWS));
                inTime("the end " + by, () -> documents.page(order, ROWS - 50, 50, ROWS));
            }
        }
        var bySymbol = new Selection("", List.of(), List.of());
        filtered("words", new Selection("harbours 9981", List.of(), List.of()));
        filtered("one word", new Selection("fog", List.of(), List.of()));
        filtered("two letters", new Selection("fo", List.of(), List.of()));
        filtered("symbol", with(new Criterion.Holding("symbol", "/1999/")));
        filtered("natures", with(new Criterion.OneOf("nature", Set.of("NOTE", "REPORT"))));
        filtered("days", with(new Criterion.Days("issuedOn", LocalDate.of(2001, 1, 1), LocalDate.of(2001, 12, 31))));
        filtered("body", with(new Criterion.Holding("body", "C.17")));
        filtered("no day", with(new Criterion.Nothing("issuedOn")));
        inTime("the count of all", () -> documents.count(bySymbol));
    }

    @Test
    void goesThroughAllOfThem() {
        var seen = new int[1];
        EDITOR.act(() -> {
            documents.each(Selection.ALL, document -> seen[0]++);
            return seen;
        });
        assertThat(seen[0]).isGreaterThanOrEqualTo(ROWS);
    }

    private static Selection with(Criterion criterion) {
        return new Selection("", List.of(criterion), List.of(new Ordering("issuedOn", true)));
    }

    private void filtered(String name, Selection selection) {
        assertThat(EDITOR.act(() -> documents.count(selection))).isPositive();
        inTime("filter " + name, () -> documents.page(selection, 0, 50));
        inTime("count " + name, () -> documents.count(selection));
    }

    private void inTime(String name, Supplier<?> look) {
        EDITOR.act(look::get);
        long fastest = IntStream.range(0, 3)
                .mapToLong(time -> {
                    long begin = System.nanoTime();
                    EDITOR.act(look::get);
                    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
                })
                .min()
                .orElseThrow();
        LoggerFactory.getLogger(getClass()).info("{} documents, {}: {} ms", ROWS, name, fastest);
        assertThat(fastest).as(name).isLessThanOrEqualTo(MOST);
    }
}

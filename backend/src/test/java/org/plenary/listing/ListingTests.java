package org.plenary.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.plenary.agenda.Meetings.asClearer;
import static org.plenary.agenda.Meetings.asEditor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.body.BodyInput;
import org.plenary.body.BodyKind;
import org.plenary.body.BodyService;
import org.plenary.body.ListedBody;
import org.plenary.document.Distribution;
import org.plenary.document.DocumentInput;
import org.plenary.document.DocumentNature;
import org.plenary.document.DocumentService;
import org.plenary.document.ListedDocument;
import org.plenary.shared.InvalidInput;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class ListingTests {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final Viewer READER = new Viewer("reader", Role.READER);

    @Autowired
    private Listing<ListedDocument> listed;

    @Autowired
    private Listing<ListedBody> listedBodies;

    @Autowired
    private DocumentService documents;

    @Autowired
    private BodyService bodies;

    private String organ = "";

    @BeforeEach
    void makeDocuments() {
        organ = "LIST%d/COP".formatted(COUNT.incrementAndGet());
        asEditor(() -> {
            var body = bodies.create(new BodyInput(
                    null, BodyKind.CONFERENCE, organ, LocalizedText.english("Conference " + organ), null));
            document(body.id(), "2", DocumentNature.NOTE, "Lights of harbours", LocalDate.of(2018, 4, 9));
            document(body.id(), "10", DocumentNature.REPORT, "Lights of ships", LocalDate.of(2018, 5, 23));
            document(body.id(), "9", DocumentNature.NOTE, "Fog", null);
            return body;
        });
    }

    private void document(UUID body, String number, DocumentNature nature, String title, @Nullable LocalDate issuedOn) {
        documents.create(new DocumentInput(
                organ + "/" + number,
                body,
                null,
                nature,
                new LocalizedText(Map.of(Language.EN, title, Language.FR, title + " en français")),
                Distribution.GENERAL,
                issuedOn,
                Language.EN));
    }

    @ParameterizedTest
    @CsvSource({
        "symbol, false, 2 9 10",
        "symbol, true, 10 9 2",
        "issuedOn, false, 2 10 9",
        "issuedOn, true, 10 2 9",
        "title, false, 9 2 10",
    })
    void ordersAsPeopleDoWithTheUnknownLast(String column, boolean descending, String numbers) {
        var selection = new Selection("", List.of(ours()), List.of(new Ordering(column, descending)));
        assertThat(numbers(selection)).isEqualTo(numbers);
    }

    @ParameterizedTest
    @CsvSource({"symbol, false", "symbol, true", "issuedOn, false", "issuedOn, true", "nature, false", "nature, true"})
    void readsTheSameRowsFromTheEnd(String column, boolean descending) {
        var selection = new Selection("", List.of(ours()), List.of(new Ordering(column, descending)));
        asEditor(() -> {
            var all = listed.page(selection, 0, 10);
            for (int offset = 0; offset <= 3; offset++) {
                for (int limit = 1; limit <= 4; limit++) {
                    assertThat(listed.page(selection, offset, limit, 3))
                            .as("%d from %d", limit, offset)
                            .isEqualTo(all.subList(offset, Math.min(3, offset + limit)));
                }
            }
            return all;
        });
    }

    @Test
    void holdsWhatEachCriterionSays() {
        assertThat(numbers(new Criterion.OneOf("nature", Set.of("NOTE")))).isEqualTo("2 9");
        assertThat(numbers(new Criterion.Holding("title", "LIGHTS"))).isEqualTo("2 10");
        assertThat(numbers(new Criterion.Holding("title", "brume"))).isEmpty();
        assertThat(numbers(new Criterion.Days("issuedOn", LocalDate.of(2018, 5, 1), null)))
                .isEqualTo("10");
        assertThat(numbers(new Criterion.Days("issuedOn", null, LocalDate.of(2018, 4, 9))))
                .isEqualTo("2");
        assertThat(numbers(new Criterion.Nothing("issuedOn"))).isEqualTo("9");
        assertThat(numbers(new Criterion.Holding("body", organ))).isEqualTo("2 9 10");
    }

    @Test
    void findsEveryWordInWhateverTextItStands() {
        assertThat(numbers(new Selection("lights " + organ + "/10", List.of(), List.of())))
                .isEqualTo("10");
        assertThat(numbers(new Selection("français " + organ, List.of(), List.of())))
                .isEqualTo("2 9 10");
    }

    @Test
    void takesNoWildcard() {
        assertThat(numbers(new Criterion.Holding("title", "%"))).isEmpty();
        assertThat(numbers(new Criterion.Holding("title", "_"))).isEmpty();
    }

    @Test
    void pagesAndCountsAndGoesThroughTheSameRows() {
        var selection = new Selection("", List.of(ours()), List.of());
        asEditor(() -> {
            assertThat(listed.count(selection)).isEqualTo(3);
            assertThat(listed.page(selection, 1, 1))
                    .extracting(ListedDocument::symbol)
                    .containsExactly(organ + "/9");
            var all = new ArrayList<String>();
            listed.each(selection, document -> all.add(String.valueOf(document.symbol())));
            assertThat(all).containsExactly(organ + "/2", organ + "/9", organ + "/10");
            return all;
        });
    }

    @Test
    void showsNoDraftToReadersInAnyRowCountOrFilter() {
        var selection = new Selection("", List.of(new Criterion.Holding("symbol", organ)), List.of());
        READER.act(() -> {
            assertThat(listed.count(selection)).isZero();
            assertThat(listed.page(selection, 0, 10)).isEmpty();
            return assertThat(listedBodies.count(new Selection(organ, List.of(), List.of())))
                    .isZero();
        });
        asClearer(() -> documents.publish(
                documents.findBySymbol(organ + "/2").orElseThrow().id()));
        READER.act(() -> {
            assertThat(listed.page(selection, 0, 10))
                    .extracting(ListedDocument::symbol, ListedDocument::bodySymbol)
                    .containsExactly(tuple(organ + "/2", null));
            // The body is a draft still: not even a filter tells whose document it is.
            return assertThat(listed.count(new Selection("", List.of(new Criterion.Holding("body", organ)), List.of())))
                    .isZero();
        });
    }

    @Test
    void namesTheColumnsWhereOneIsNotThere() {
        var unknown = new Selection("", List.of(), List.of(new Ordering("colour", false)));
        assertThatThrownBy(() -> asEditor(() -> listed.page(unknown, 0, 1)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("colour");
    }

    @Test
    void putsBodiesBelowTheirParents() {
        asEditor(() -> {
            var parent = bodies.findBySymbol(organ).orElseThrow();
            for (var segment : List.of("WG.10", "WG.2")) {
                bodies.create(new BodyInput(
                        parent.id(),
                        BodyKind.WORKING_GROUP,
                        organ + "/" + segment,
                        LocalizedText.english("Group " + segment),
                        null));
            }
            assertThat(listedBodies.page(
                            new Selection("", List.of(new Criterion.Holding("symbol", organ)), List.of()), 0, 10))
                    .extracting(ListedBody::symbol, ListedBody::depth)
                    .containsExactly(tuple(organ, 1), tuple(organ + "/WG.2", 2), tuple(organ + "/WG.10", 2));
            return parent;
        });
    }

    private Criterion ours() {
        return new Criterion.Holding("symbol", organ);
    }

    private String numbers(Criterion criterion) {
        return numbers(new Selection("", List.of(ours(), criterion), List.of()));
    }

    private String numbers(Selection selection) {
        return asEditor(() -> listed.page(selection, 0, 10)).stream()
                .flatMap(document -> Stream.ofNullable(document.symbol()))
                .map(symbol -> symbol.substring(organ.length() + 1))
                .collect(Collectors.joining(" "));
    }
}

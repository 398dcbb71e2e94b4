package org.plenary.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plenary.agenda.Meetings.asEditor;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plenary.shared.Changes;
import org.plenary.shared.InvalidInput;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.NotFound;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** All items of an edition at once. */
@SpringBootTest
@Import(Meetings.class)
class WholeEditionTests {

    private static final int FEW = 10;
    private static final int MANY = 150;

    @Autowired
    private Meetings meetings;

    @Autowired
    private AgendaService agendas;

    @Autowired
    private AgendaItemService items;

    @Autowired
    private AnnotationService annotations;

    @Autowired
    private Continuations continuations;

    @Autowired
    private Changes changes;

    @Autowired
    private DSLContext database;

    @Test
    void holdsWhatIsWrittenInThatOrder() {
        var agenda = meetings.agenda();
        write(
                items,
                agenda,
                List.of(
                        item(id(agenda, "3"), null, "1", "Other matters"),
                        item(null, null, "2", "A new topic"),
                        item(id(agenda, "1 (b)"), 1, "(a)", "Adoption of the agenda"),
                        item(null, 1, "(b)", "Organization of work")));
        assertThat(labels(agenda)).containsExactly("1", "2", "2 (a)", "2 (b)");
        assertThat(titles(agenda))
                .containsExactly("Other matters", "A new topic", "Adoption of the agenda", "Organization of work");
    }

    @Test
    void keepsTheAnnotationOfWhatMovesOutOfAnItemThatGoes() {
        var agenda = meetings.agenda();
        var adoption = id(agenda, "1 (b)");
        asEditor(() -> annotations.add(
                agenda.id(),
                adoption,
                new AnnotationInput(AnnotationSection.BACKGROUND, LocalizedText.english("It is short."))));
        write(items, agenda, List.of(item(adoption, null, "1", "Adoption of the agenda")));
        assertThat(labels(agenda)).containsExactly("1");
        assertThat(asEditor(() -> annotations.findAll(agenda.id(), adoption))).hasSize(1);
    }

    @Test
    void leavesAloneWhatStaysAsItIs() {
        var agenda = meetings.agenda();
        var before = asEditor(() -> items.findAll(agenda.id()));
        var same = before.stream()
                .map(item -> new PlacedItem(
                        item.id(),
                        item.parentId() == null ? null : 0,
                        new AgendaItemInput(
                                item.number(), item.marker(), item.title(), item.kind(), item.furtherDocumentation())))
                .toList();
        write(items, agenda, same);
        assertThat(asEditor(() -> items.findAll(agenda.id()))).isEqualTo(before);
        assertThat(asEditor(() -> agendas.get(agenda.id())).version()).isEqualTo(agenda.version());
    }

    @Test
    void knowsOnlyItemsOfTheEdition() {
        var agenda = meetings.agenda();
        var stranger = id(meetings.agenda(), "2");
        assertThatThrownBy(() -> write(items, agenda, List.of(item(stranger, null, "1", "Criminal justice"))))
                .isInstanceOf(NotFound.class);
        assertThat(labels(agenda)).hasSize(5);
    }

    @Test
    void movesSeveralOneAfterTheOther() {
        var agenda = meetings.agenda();
        var first = id(agenda, "1");
        var opening = id(agenda, "1 (a)");
        var second = id(agenda, "2");
        var third = id(agenda, "3");
        asEditor(() -> items.moveAll(
                agenda.id(),
                agenda.version(),
                List.of(
                        new ItemMove(opening, null, second),
                        new ItemMove(third, opening, null),
                        new ItemMove(first, null, null),
                        new ItemMove(second, null, opening))));
        assertThat(titles(agenda))
                .containsExactly(
                        "Criminal justice responses",
                        "Opening of the meeting",
                        "Other matters",
                        "Organizational matters",
                        "Adoption of the agenda");
        assertThatThrownBy(() -> asEditor(() -> items.moveAll(
                        agenda.id(),
                        asEditor(() -> agendas.get(agenda.id())).version(),
                        List.of(new ItemMove(first, third, null), new ItemMove(opening, first, null)))))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void asksTheDatabaseAsOftenForManyItemsAsForFew() {
        var few = work(FEW);
        var many = work(MANY);
        assertThat(many.statements()).isEqualTo(few.statements());
        // Rows grow with the items, not with their square.
        assertThat(many.rows()).isLessThanOrEqualTo(few.rows() * MANY / FEW);
    }

    /** Writes an agenda of that size, turns it around by moves, numbers it and writes it in another order. */
    private CountedDatabase work(int size) {
        var counted = new CountedDatabase(database);
        var service =
                new AgendaItemService(new AgendaItemRepository(counted.database()), agendas, continuations, changes);
        var agenda = asEditor(() -> agendas.create(meetings.meeting().id(), AgendaStage.PROVISIONAL, false));
        var ids = write(
                service,
                agenda,
                IntStream.range(0, size)
                        .mapToObj(at -> item(null, at % 5 == 0 ? null : at - at % 5, String.valueOf(at + 1), "Topic"))
                        .toList());
        var version = asEditor(() -> agendas.get(agenda.id())).version();
        asEditor(() -> service.moveAll(
                agenda.id(),
                version,
                ids.reversed().stream().map(id -> new ItemMove(id, null, null)).toList()));
        assertThat(asEditor(() -> service.findAll(agenda.id())))
                .extracting(AgendaItem::id)
                .containsExactlyElementsOf(ids.reversed());
        var moved = asEditor(() -> agendas.get(agenda.id())).version();
        asEditor(() -> service.renumber(agenda.id(), moved));
        var back = new ArrayList<PlacedItem>();
        ids.forEach(id -> back.add(item(id, null, String.valueOf(back.size() + 1), "Topic")));
        write(service, agenda, back);
        assertThat(asEditor(() -> service.findAll(agenda.id())))
                .extracting(AgendaItem::label)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, size).mapToObj(String::valueOf).toList());
        return counted;
    }

    private static List<UUID> write(AgendaItemService service, Agenda agenda, List<PlacedItem> all) {
        return asEditor(() -> service.write(agenda.id(), all));
    }

    private static PlacedItem item(@Nullable UUID id, @Nullable Integer parent, String printed, String title) {
        return new PlacedItem(
                id,
                parent,
                new AgendaItemInput(
                        parent == null ? printed : null,
                        parent == null ? null : printed,
                        LocalizedText.english(title),
                        AgendaItemKind.SUBSTANTIVE,
                        FurtherDocumentation.UNSTATED));
    }

    private List<String> labels(Agenda agenda) {
        return asEditor(() -> items.findAll(agenda.id())).stream()
                .map(AgendaItem::label)
                .toList();
    }

    private List<String> titles(Agenda agenda) {
        return asEditor(() -> items.findAll(agenda.id())).stream()
                .map(item -> item.title().best(Language.EN))
                .toList();
    }

    private UUID id(Agenda agenda, String label) {
        return asEditor(() -> items.findAll(agenda.id())).stream()
                .filter(item -> item.label().equals(label))
                .map(AgendaItem::id)
                .findFirst()
                .orElseThrow();
    }
}

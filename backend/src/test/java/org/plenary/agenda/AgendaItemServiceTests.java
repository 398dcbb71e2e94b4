package org.plenary.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plenary.agenda.Meetings.asClearer;
import static org.plenary.agenda.Meetings.asEditor;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plenary.shared.Conflict;
import org.plenary.shared.InvalidInput;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.Publication;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

@SpringBootTest
@Import(Meetings.class)
class AgendaItemServiceTests {

    @Autowired
    private Meetings meetings;

    @Autowired
    private AgendaService agendas;

    @Autowired
    private AgendaItemService items;

    @Test
    void numbersNewItemsAtTheEndAndDerivesLabels() {
        var agenda = meetings.agenda();
        assertThat(labels(agenda)).containsExactly("1", "1 (a)", "1 (b)", "2", "3");
    }

    @Test
    void movesAnItemWithItsSubItemsAndLeavesNumbersAlone() {
        var agenda = meetings.agenda();
        var first = item(agenda, "1");
        asEditor(() -> items.move(agenda.id(), first.id(), first.version(), null, null));
        assertThat(labels(agenda)).containsExactly("2", "3", "1", "1 (a)", "1 (b)");
    }

    @Test
    void movesBeforeASiblingAndBelowAnotherParent() {
        var agenda = meetings.agenda();
        var second = item(agenda, "1 (b)");
        var third = item(agenda, "3");
        asEditor(() -> items.move(agenda.id(), second.id(), second.version(), null, third.id()));
        // Its marker is a printed fact and stays; without a parent it stands alone.
        assertThat(labels(agenda)).containsExactly("1", "1 (a)", "2", "(b)", "3");
    }

    @Test
    void renumbersOnlyWhenAsked() {
        var agenda = meetings.agenda();
        var first = item(agenda, "1");
        asEditor(() -> items.move(agenda.id(), first.id(), first.version(), null, null));
        assertThat(asEditor(() -> items.previewRenumbering(agenda.id())))
                .extracting(change -> change.item().label() + " → " + change.label())
                .containsExactly("2 → 1", "3 → 2", "1 → 3");
        asEditor(() -> items.renumber(agenda.id(), version(agenda)));
        assertThat(labels(agenda)).containsExactly("1", "2", "3", "3 (a)", "3 (b)");
        assertThat(asEditor(() -> items.previewRenumbering(agenda.id()))).isEmpty();
    }

    @Test
    void insertsBetweenItemsWithoutANumber() {
        var agenda = meetings.agenda();
        var third = item(agenda, "3");
        asEditor(() ->
                items.create(agenda.id(), null, third.id(), AgendaItemInput.of(LocalizedText.english("New topic"))));
        assertThat(labels(agenda)).containsExactly("1", "1 (a)", "1 (b)", "2", "", "3");
    }

    @Test
    void refusesToPlaceAnItemBelowItself() {
        var agenda = meetings.agenda();
        var first = item(agenda, "1");
        var below = item(agenda, "1 (a)");
        assertThatThrownBy(() -> asEditor(() -> items.move(agenda.id(), first.id(), first.version(), below.id(), null)))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("Item 1 cannot be placed below itself.");
    }

    @Test
    void showsTheOtherTextWhereTwoPeopleEditTheSameItem() {
        var agenda = meetings.agenda();
        var mine = item(agenda, "3");
        asEditor(() -> items.update(agenda.id(), mine.id(), mine.version(), titled(mine, "Any other matters")));
        assertThatThrownBy(() -> asEditor(
                        () -> items.update(agenda.id(), mine.id(), mine.version(), titled(mine, "Other business"))))
                .isInstanceOfSatisfying(Conflict.class, conflict -> {
                    assertThat(conflict.expectedVersion()).isEqualTo(mine.version());
                    assertThat(((AgendaItem) conflict.theirs()).title().best(Language.EN))
                            .isEqualTo("Any other matters");
                });
    }

    @Test
    void isNoConflictToMakeRoomForANeighbour() {
        var agenda = meetings.agenda();
        var third = item(agenda, "3");
        asEditor(() ->
                items.create(agenda.id(), null, third.id(), AgendaItemInput.of(LocalizedText.english("New topic"))));
        var changed = asEditor(
                () -> items.update(agenda.id(), third.id(), third.version(), titled(third, "Any other matters")));
        assertThat(changed.position()).isEqualTo(third.position() + 1);
    }

    @Test
    void opensTheNextEditionWhereAPublishedOneIsEdited() {
        var agenda = meetings.agenda();
        asClearer(() -> agendas.publish(agenda.id(), agenda.version()));
        var third = item(agenda, "3");
        var changed = asEditor(
                () -> items.update(agenda.id(), third.id(), third.version(), titled(third, "Any other matters")));
        assertThat(changed.agendaId()).isNotEqualTo(agenda.id());
        assertThat(changed.id()).isEqualTo(third.id());
        assertThat(item(agenda, "3").title().best(Language.EN)).isEqualTo("Other matters");
        var editions = Viewer.ANONYMOUS.act(() -> agendas.findEditions(agenda.meetingId()));
        assertThat(editions).extracting(Agenda::id).containsExactly(agenda.id());
        // A second edit goes into the same draft.
        var item = item(agenda, "2");
        asEditor(() -> items.update(agenda.id(), item.id(), item.version(), titled(item, "Criminal justice")));
        assertThat(asEditor(() -> agendas.findEditions(agenda.meetingId())))
                .extracting(Agenda::edition, Agenda::publication, Agenda::inForce)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2, Publication.DRAFT, false),
                        org.assertj.core.groups.Tuple.tuple(1, Publication.PUBLISHED, true));
        asClearer(() -> {
            var next = agendas.get(changed.agendaId());
            return agendas.publish(next.id(), next.version());
        });
        assertThat(asEditor(() -> agendas.findEditions(agenda.meetingId())))
                .extracting(Agenda::edition, Agenda::inForce)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2, true), org.assertj.core.groups.Tuple.tuple(1, false));
    }

    @Test
    void withdrawsEveryPublishedEditionOfTheStage() {
        var agenda = meetings.agenda();
        asClearer(() -> agendas.publish(agenda.id(), agenda.version()));
        var third = item(agenda, "3");
        var changed = asEditor(() -> items.update(agenda.id(), third.id(), third.version(), titled(third, "Changed")));
        asClearer(() -> {
            var next = agendas.get(changed.agendaId());
            var published = agendas.publish(next.id(), next.version());
            return agendas.withdraw(published.id(), agendas.get(published.id()).version());
        });
        assertThat(Viewer.ANONYMOUS.act(() -> agendas.findEditions(agenda.meetingId())))
                .isEmpty();
    }

    @Test
    void publishesOnlyWhatTheCallerHasSeen() {
        var agenda = meetings.agenda();
        var seen = asClearer(() -> agendas.scope(agenda.id()));
        asEditor(() -> items.create(agenda.id(), null, null, AgendaItemInput.of(LocalizedText.english("A late item"))));
        assertThatThrownBy(() -> asClearer(() -> agendas.publish(agenda.id(), seen.version())))
                .isInstanceOf(Conflict.class);
        var now = asClearer(() -> agendas.scope(agenda.id()));
        assertThat(now.items()).isEqualTo(seen.items() + 1);
        assertThat(asClearer(() -> agendas.publish(agenda.id(), now.version())).publication())
                .isEqualTo(Publication.PUBLISHED);
    }

    @Test
    void countsATransactionOnceHoweverMuchItChanges() {
        var agenda = meetings.agenda();
        var first = item(agenda, "1");
        asEditor(() -> items.delete(agenda.id(), first.id(), first.version()));
        assertThat(version(agenda)).isEqualTo(agenda.version() + 1);
    }

    @Test
    void givesNoNumberTwice() {
        var agenda = meetings.agenda();
        var second = item(agenda, "2");
        asEditor(() -> items.delete(agenda.id(), second.id(), second.version()));
        asEditor(() -> items.create(agenda.id(), null, null, AgendaItemInput.of(LocalizedText.english("New"))));
        assertThat(labels(agenda)).containsExactly("1", "1 (a)", "1 (b)", "3", "4");
    }

    @Test
    void renumbersNothingWhereAllIsInOrder() {
        var agenda = meetings.agenda();
        asClearer(() -> agendas.publish(agenda.id(), agenda.version()));
        asEditor(() -> items.renumber(agenda.id(), version(agenda)));
        assertThat(asEditor(() -> agendas.findEditions(agenda.meetingId()))).hasSize(1);
    }

    @Test
    void letsOnlyEditorsEditAndOnlyClearersPublish() {
        var agenda = meetings.agenda();
        var reader = new Viewer("reader", Role.READER);
        assertThatThrownBy(() -> reader.act(() -> items.renumber(agenda.id(), agenda.version())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> asEditor(() -> agendas.publish(agenda.id(), agenda.version())))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void losesNoneOfManyConcurrentMoves() throws Exception {
        var agenda = meetings.agenda();
        try (var threads = Executors.newFixedThreadPool(4)) {
            List<Callable<AgendaItem>> additions = IntStream.range(0, 20)
                    .<Callable<AgendaItem>>mapToObj(n -> () -> asEditor(() -> items.create(
                            agenda.id(),
                            null,
                            firstId(agenda),
                            AgendaItemInput.of(LocalizedText.english("Topic " + n)))))
                    .toList();
            for (Future<AgendaItem> addition : threads.invokeAll(additions)) {
                addition.get();
            }
        }
        var top = asEditor(() -> items.findAll(agenda.id())).stream()
                .filter(item -> item.parentId() == null)
                .toList();
        assertThat(top).hasSize(23);
        assertThat(top).extracting(AgendaItem::position).doesNotHaveDuplicates().isSorted();
    }

    private java.util.@Nullable UUID firstId(Agenda agenda) {
        return item(agenda, "3").id();
    }

    private int version(Agenda agenda) {
        return asEditor(() -> agendas.get(agenda.id())).version();
    }

    private List<String> labels(Agenda agenda) {
        return asEditor(() -> items.findAll(agenda.id())).stream()
                .map(AgendaItem::label)
                .toList();
    }

    private AgendaItem item(Agenda agenda, String label) {
        return asEditor(() -> items.findAll(agenda.id())).stream()
                .filter(item -> item.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static AgendaItemInput titled(AgendaItem item, String title) {
        return new AgendaItemInput(
                item.number(),
                item.marker(),
                item.title().with(Language.EN, title),
                item.kind(),
                item.furtherDocumentation());
    }
}

package org.plenary.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plenary.agenda.Meetings.asEditor;

import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.plenary.agenda.Agenda;
import org.plenary.agenda.AgendaItem;
import org.plenary.agenda.AgendaItemInput;
import org.plenary.agenda.AgendaItemService;
import org.plenary.agenda.AnnotationInput;
import org.plenary.agenda.AnnotationSection;
import org.plenary.agenda.AnnotationService;
import org.plenary.agenda.Meetings;
import org.plenary.shared.Changes;
import org.plenary.shared.InvalidInput;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@Import(Meetings.class)
class RevisionServiceTests {

    @Autowired
    private Meetings meetings;

    @Autowired
    private AgendaItemService items;

    @Autowired
    private AnnotationService annotations;

    @Autowired
    private RevisionService revisions;

    @Autowired
    private Changes changes;

    @Autowired
    private DSLContext database;

    @Test
    void recordsWhoChangedWhatAndWhy() {
        var agenda = meetings.agenda();
        var latest =
                asEditor(() -> revisions.findOfUnit("agenda", agenda.id(), 1)).getFirst();
        assertThat(latest.actor()).isEqualTo("editor");
        assertThat(latest.reason()).isEqualTo("add an agenda item");
        assertThat(latest.operation()).isEqualTo("INSERT");
        assertThat(latest.entity()).isEqualTo("agenda_item");
        assertThat(Objects.requireNonNull(latest.after()).data()).contains("Other matters");
    }

    @Test
    void bringsBackADeletedItemWithAllBelowIt() {
        var agenda = meetings.agenda();
        var first = all(agenda).getFirst();
        asEditor(() -> annotations.add(
                agenda.id(),
                all(agenda).get(1).id(),
                new AnnotationInput(AnnotationSection.BACKGROUND, LocalizedText.english("It opens at ten."))));
        var before = all(agenda);
        var deletion = asEditor(() -> changes.record(() -> items.delete(agenda.id(), first.id(), first.version())));
        assertThat(all(agenda)).hasSize(2);
        var undo = asEditor(() -> changes.record(() -> {
            revisions.undo(Objects.requireNonNull(deletion.change()));
            return true;
        }));
        assertThat(all(agenda)).isEqualTo(before);
        assertThat(asEditor(() -> annotations.findAll(agenda.id()))).hasSize(1);
        asEditor(() -> {
            revisions.undo(Objects.requireNonNull(undo.change()));
            return true;
        });
        assertThat(all(agenda)).hasSize(2);
    }

    @Test
    void findsAPlaceForWhatComesBackWhereItsOwnWasTaken() {
        var agenda = meetings.agenda();
        var last = all(agenda).getLast();
        var deletion = asEditor(() -> changes.record(() -> items.delete(agenda.id(), last.id(), last.version())));
        asEditor(
                () -> items.create(agenda.id(), null, null, AgendaItemInput.of(LocalizedText.english("In its place"))));
        asEditor(() -> {
            revisions.undo(Objects.requireNonNull(deletion.change()));
            return true;
        });
        assertThat(all(agenda))
                .extracting(item -> item.title().best(Language.EN))
                .endsWith("Criminal justice responses", "Other matters", "In its place");
    }

    @Test
    void refusesToTakeAwayWhatWasAddedLater() {
        var agenda = meetings.agenda();
        var added = asEditor(() -> changes.record(() -> items.create(
                agenda.id(), null, null, AgendaItemInput.of(LocalizedText.english("Technical assistance")))));
        var item = added.value();
        asEditor(() -> annotations.add(
                agenda.id(),
                item.id(),
                new AnnotationInput(AnnotationSection.BACKGROUND, LocalizedText.english("Written by another."))));
        assertThatThrownBy(() -> asEditor(() -> {
                    revisions.undo(Objects.requireNonNull(added.change()));
                    return true;
                }))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("added later");
        assertThat(asEditor(() -> annotations.findAll(agenda.id(), item.id()))).hasSize(1);
    }

    @Test
    void putsAMovedItemAndItsNeighboursBack() {
        var agenda = meetings.agenda();
        var before = all(agenda);
        var last = before.getLast();
        var move = asEditor(() -> changes.record(() -> items.move(
                agenda.id(), last.id(), last.version(), null, before.getFirst().id())));
        assertThat(all(agenda)).extracting(AgendaItem::label).first().isEqualTo("3");
        asEditor(() -> {
            revisions.undo(Objects.requireNonNull(move.change()));
            return true;
        });
        assertThat(all(agenda))
                .extracting(AgendaItem::id)
                .isEqualTo(before.stream().map(AgendaItem::id).toList());
    }

    @Test
    void refusesToUndoWhatWasChangedAgainSince() {
        var agenda = meetings.agenda();
        var item = all(agenda).getLast();
        var first = asEditor(() -> changes.record(() -> items.update(
                agenda.id(), item.id(), item.version(), AgendaItemInput.of(LocalizedText.english("First")))));
        var second = asEditor(() -> items.update(
                agenda.id(), item.id(), first.value().version(), AgendaItemInput.of(LocalizedText.english("Second"))));
        assertThatThrownBy(() -> asEditor(() -> {
                    revisions.undo(Objects.requireNonNull(first.change()));
                    return true;
                }))
                .isInstanceOf(InvalidInput.class);
        assertThat(all(agenda).getLast()).isEqualTo(second);
    }

    @Test
    void cannotBeRewrittenByTheProduct() {
        meetings.agenda();
        assertThatThrownBy(() -> database.execute("update plenary.revision set actor = 'nobody'"))
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> database.execute("delete from plenary.revision"))
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> database.execute("truncate plenary.agenda_item"))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void refusesAChangeThatNamesNoActor() {
        meetings.agenda();
        assertThatThrownBy(() -> database.execute("update plenary.body set short_name = null"))
                .rootCause()
                .hasMessageContaining("names no actor");
    }

    private List<AgendaItem> all(Agenda agenda) {
        return asEditor(() -> items.findAll(agenda.id()));
    }
}

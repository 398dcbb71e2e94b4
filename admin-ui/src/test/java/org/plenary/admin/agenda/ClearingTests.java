package org.plenary.admin.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.admin.AsRole;
import org.plenary.admin.ConsoleViewTest;
import org.plenary.admin.Specimen;
import org.plenary.agenda.AgendaItemInput;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;

@AsRole(Role.CLEARER)
class ClearingTests extends ConsoleViewTest {

    private Specimen specimen;

    @BeforeEach
    void open() {
        specimen = Specimen.make(desk, bodies);
        open("meetings/" + specimen.meeting().id() + "/agenda");
    }

    @Test
    void marksTheChosenItemAndCounts() {
        assertThat(bar()).contains("0 of 5 cleared");
        choose("2");
        press("Clear the item");
        assertThat(bar()).contains("1 of 5 cleared");
        assertThat(row("2").getElement().getTextRecursively()).contains("✓");
        assertThat(row("3").getElement().getTextRecursively()).doesNotContain("✓");
        press("Withdraw the clearance");
        assertThat(bar()).contains("0 of 5 cleared");
    }

    @Test
    void marksSeveralByAKeyAndTakesTheMarksBackByTheSame() {
        act(TreeAction.Kind.CLEAR, "1", "2", "3");
        assertThat(bar()).contains("3 of 5 cleared");
        act(TreeAction.Kind.CLEAR, "1", "2", "3");
        assertThat(bar()).contains("0 of 5 cleared");
    }

    @Test
    void losesTheMarkOfAnItemThatChanges() {
        act(TreeAction.Kind.CLEAR, "1", "2");
        act(TreeAction.Kind.CHOOSE, "2");
        editor().act(new TreeAction(TreeAction.Kind.RETITLE, id("2"), List.of(id("2")), null, "Another title"));
        assertThat(bar()).contains("1 of 5 cleared");
    }

    @Test
    void clearsNothingThatWasNotSeen() {
        new Viewer("colleague", Role.EDITOR)
                .act(() -> desk.items()
                        .create(
                                specimen.agenda().id(),
                                null,
                                null,
                                AgendaItemInput.of(LocalizedText.english("A late item"))));
        act(TreeAction.Kind.CLEAR, "2");
        assertThat(notice()).contains("Nothing was cleared");
        assertThat(bar()).contains("0 of 6 cleared");
        act(TreeAction.Kind.CLEAR, "2");
        assertThat(bar()).contains("1 of 6 cleared");
    }

    @Test
    @AsRole(Role.EDITOR)
    void showsEditorsTheMarksAndNoMore() {
        assertThat(find(ClearingBar.class).exists()).isFalse();
        new Viewer("colleague", Role.CLEARER)
                .act(() -> desk.clearances()
                        .clear(
                                specimen.agenda().id(),
                                id("2"),
                                desk.agendas().get(specimen.agenda().id()).version()));
        editor().look();
        assertThat(bar()).contains("1 of 5 cleared");
        assertThat(offers("Clear the item")).isFalse();
        act(TreeAction.Kind.CLEAR, "3");
        assertThat(bar()).contains("1 of 5 cleared");
    }

    private void choose(String label) {
        act(TreeAction.Kind.CHOOSE, label);
    }

    private void act(TreeAction.Kind kind, String... labels) {
        var items = Stream.of(labels).map(this::id).toList();
        editor().act(new TreeAction(kind, items.getFirst(), items, null, ""));
    }

    private UUID id(String label) {
        return specimen.item(label).id();
    }

    private AgendaEditor editor() {
        return find(AgendaEditor.class).single();
    }

    private ItemRow row(String label) {
        return find(ItemRow.class).withId("item-" + id(label)).single();
    }

    private String bar() {
        return words(find(ClearingBar.class).single());
    }
}

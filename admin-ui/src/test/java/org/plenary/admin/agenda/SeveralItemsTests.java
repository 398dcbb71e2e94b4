package org.plenary.admin.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.admin.AsRole;
import org.plenary.admin.ConsoleViewTest;
import org.plenary.admin.Specimen;
import org.plenary.admin.agenda.TreeAction.Kind;
import org.plenary.agenda.AgendaItem;
import org.plenary.agenda.AgendaItemInput;
import org.plenary.agenda.AgendaItemKind;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;

@AsRole(Role.EDITOR)
class SeveralItemsTests extends ConsoleViewTest {

    private Specimen specimen;

    @BeforeEach
    void open() {
        specimen = Specimen.make(desk, bodies);
        open("meetings/" + specimen.meeting().id() + "/agenda");
    }

    @Test
    void movesThemTogetherAndTakesThemBackInOneStep() {
        act(Kind.UP, null, "2", "3");
        assertThat(order()).containsExactly("2", "3", "1", "1 (a)", "1 (b)");
        act(Kind.UNDO, null);
        assertThat(order()).containsExactly("1", "1 (a)", "1 (b)", "2", "3");
        act(Kind.REDO, null);
        assertThat(order()).containsExactly("2", "3", "1", "1 (a)", "1 (b)");
    }

    @Test
    void dropsThemBehindAnotherInTheirOrder() {
        act(Kind.AFTER, "3", "1", "2");
        assertThat(order()).containsExactly("3", "1", "1 (a)", "1 (b)", "2");
    }

    @Test
    void leavesThemWhereTheyAreWhenTheyAreDroppedIntoThemselves() {
        act(Kind.ONTO, "1 (a)", "1", "2");
        assertThat(items()).isEqualTo(specimen.items());
    }

    @Test
    void indentsThemBelowTheOneBeforeThem() {
        act(Kind.INDENT, null, "2", "3");
        assertThat(parents("2", "3")).containsOnly(specimen.item("1").id());
        act(Kind.OUTDENT, null, "2", "3");
        assertThat(order()).containsExactly("1", "1 (a)", "1 (b)", "2", "3");
        assertThat(items().getLast().parentId()).isNull();
    }

    @Test
    void takesWhatIsBelowAChosenOneWithIt() {
        act(Kind.DOWN, null, "1", "1 (a)", "1 (b)");
        assertThat(order()).containsExactly("2", "1", "1 (a)", "1 (b)", "3");
    }

    @Test
    void deletesThemAfterSayingHowManyGo() {
        act(Kind.DELETE, null, "1", "2");
        assertThat(words(find(Dialog.class).single()))
                .contains("“Organizational matters” and 1 other go", "2 items below");
        test(find(Button.class, find(Dialog.class).single()).withText("Delete").single())
                .click();
        assertThat(order()).containsExactly("3");
        act(Kind.UNDO, null);
        assertThat(order()).containsExactly("1", "1 (a)", "1 (b)", "2", "3");
    }

    @Test
    void changesTheirKind() {
        act(Kind.CHOOSE, null, "2", "3");
        assertThat(words(find(SelectionBar.class).single())).contains("2 items chosen");
        @SuppressWarnings("unchecked")
        Select<AgendaItemKind> kind =
                find(Select.class, find(SelectionBar.class).single()).single();
        kind.setValue(AgendaItemKind.HEADING);
        assertThat(items().stream().filter(item -> item.kind() == AgendaItemKind.HEADING))
                .hasSize(2);
        act(Kind.UNDO, null);
        assertThat(items().stream().filter(item -> item.kind() == AgendaItemKind.HEADING))
                .isEmpty();
    }

    @Test
    void changesNothingWhereSomebodyWasFirstWithOneOfThem() {
        var third = specimen.item("3");
        new Viewer("colleague", Role.EDITOR)
                .act(() -> desk.items()
                        .update(
                                third.agendaId(),
                                third.id(),
                                third.version(),
                                AgendaItemInput.of(LocalizedText.english("Theirs"))));
        var before = items();
        act(Kind.UP, null, "2", "3");
        assertThat(notice()).contains("somebody else changed “Theirs”").contains("try again");
        assertThat(items()).isEqualTo(before);
    }

    @Test
    void showsWhatRenumberingWouldPrintAndPrintsItOnlyThen() {
        act(Kind.UP, null, "2");
        var first = find(ItemRow.class).all().getFirst();
        assertThat(words(first)).contains("→ 1");
        assertThat(items().getFirst().number()).isEqualTo("2");
    }

    @Test
    void savesATitleThatWasTypedInTheTree() {
        act(Kind.CHOOSE, null, "3");
        find(AgendaEditor.class)
                .single()
                .act(new TreeAction(Kind.RETITLE, specimen.item("3").id(), List.of(), null, "Any other business"));
        assertThat(items().getLast().title().in(Language.EN)).contains("Any other business");
    }

    @Test
    void undoesWhatWasTypedAsOneStep() {
        act(Kind.CHOOSE, null, "3");
        var title = find(SavedText.class).withLabel("Title").single();
        test(title).setValue("Any other");
        test(title).setValue("Any other business");
        act(Kind.UNDO, null);
        assertThat(items().getLast().title().in(Language.EN)).contains("Other matters");
        assertThat(title.getValue()).isEqualTo("Other matters");
    }

    @Test
    void offersToLeaveOutAStepThatOthersHaveOvertaken() {
        act(Kind.UP, null, "2");
        act(Kind.DOWN, null, "1 (a)");
        var moved = items().stream()
                .filter(item -> item.label().equals("1 (a)"))
                .findFirst()
                .orElseThrow();
        new Viewer("colleague", Role.EDITOR)
                .act(() -> desk.items().delete(moved.agendaId(), moved.id(), moved.version()));
        act(Kind.UNDO, null);
        assertThat(words(find(Dialog.class).single())).contains("The step was: item 1 (a) was moved");
        press("Leave it out");
        act(Kind.UNDO, null);
        assertThat(order()).startsWith("1");
    }

    @Test
    void takesUpTheStepsOfAnEarlierPage() {
        var steps = new Steps();
        steps.done("item 2 was moved", "", 7);
        steps.done("the title of item 3 was edited", "title", 8);
        steps.done("the title of item 3 was edited", "title", 9);
        var later = new Steps();
        later.recall(steps.keep());
        assertThat(later.undo().orElseThrow().changes()).containsExactly(8L, 9L);
        later.undone(later.undo().orElseThrow(), 10L);
        assertThat(later.undo().orElseThrow().done()).isEqualTo("item 2 was moved");
        assertThat(later.redo().orElseThrow().changes()).containsExactly(10L);
    }

    private void act(Kind kind, @Nullable String target, String... labels) {
        var ids = Stream.of(labels).map(label -> specimen.item(label).id()).toList();
        find(AgendaEditor.class)
                .single()
                .act(new TreeAction(
                        kind,
                        ids.isEmpty() ? null : ids.getFirst(),
                        ids,
                        target == null ? null : specimen.item(target).id(),
                        ""));
    }

    private List<AgendaItem> items() {
        return desk.items().findAll(specimen.agenda().id());
    }

    private List<String> order() {
        return items().stream()
                .map(item -> specimen.items().stream()
                        .filter(before -> before.id().equals(item.id()))
                        .findFirst()
                        .orElseThrow()
                        .label())
                .toList();
    }

    private List<UUID> parents(String... labels) {
        return items().stream()
                .filter(item -> Stream.of(labels)
                        .anyMatch(label -> specimen.item(label).id().equals(item.id())))
                .flatMap(item -> Optional.ofNullable(item.parentId()).stream())
                .toList();
    }
}

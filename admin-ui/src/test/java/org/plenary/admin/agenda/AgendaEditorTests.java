package org.plenary.admin.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.admin.AsRole;
import org.plenary.admin.ConsoleViewTest;
import org.plenary.admin.Specimen;
import org.plenary.agenda.AgendaItem;
import org.plenary.agenda.AgendaItemInput;
import org.plenary.agenda.AgendaItemKind;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;

@AsRole(Role.EDITOR)
class AgendaEditorTests extends ConsoleViewTest {

    private static final Viewer COLLEAGUE = new Viewer("colleague", Role.CLEARER);

    private Specimen specimen;

    @BeforeEach
    void open() {
        specimen = Specimen.make(desk, bodies);
        open("meetings/" + specimen.meeting().id() + "/agenda");
    }

    @Test
    void showsTheItemsInTheOrderOfPrint() {
        assertThat(rows())
                .containsExactly(
                        "1 Organizational matters",
                        "(a) Opening of the meeting",
                        "(b) Adoption of the agenda",
                        "2 Criminal justice responses",
                        "3 Other matters");
    }

    @Test
    void movesAnItemWithItsSubItemsAndKeepsTheirNumbers() {
        act(TreeAction.Kind.DOWN, specimen.item("1"), null);
        assertThat(rows())
                .containsExactly(
                        "2 Criminal justice responses",
                        "1 Organizational matters",
                        "(a) Opening of the meeting",
                        "(b) Adoption of the agenda",
                        "3 Other matters");
    }

    @Test
    void dropsAnItemBelowAnother() {
        act(TreeAction.Kind.ONTO, specimen.item("3"), specimen.item("2"));
        assertThat(saved().getLast().parentId()).isEqualTo(specimen.item("2").id());
    }

    @Test
    void leavesAnItemWhereItCannotGo() {
        act(TreeAction.Kind.UP, specimen.item("1"), null);
        act(TreeAction.Kind.INDENT, specimen.item("1"), null);
        act(TreeAction.Kind.OUTDENT, specimen.item("2"), null);
        assertThat(saved()).isEqualTo(specimen.items());
    }

    @Test
    void renumbersOnlyWhenAsked() {
        act(TreeAction.Kind.DOWN, specimen.item("1"), null);
        press("Renumber… (2)");
        assertThat(rows()).startsWith("2 Criminal justice responses");
        press("Renumber 2 items");
        assertThat(rows())
                .containsExactly(
                        "1 Criminal justice responses",
                        "2 Organizational matters",
                        "(a) Opening of the meeting",
                        "(b) Adoption of the agenda",
                        "3 Other matters");
    }

    @Test
    void undoesAndDoesAgain() {
        act(TreeAction.Kind.DOWN, specimen.item("1"), null);
        act(TreeAction.Kind.UNDO, null, null);
        assertThat(rows()).startsWith("1 Organizational matters");
        act(TreeAction.Kind.REDO, null, null);
        assertThat(rows()).startsWith("2 Criminal justice responses");
    }

    @Test
    void deletesAfterAskingAndBringsBack() {
        act(TreeAction.Kind.DELETE, specimen.item("1"), null);
        assertThat(rows()).hasSize(5);
        press("Delete");
        assertThat(rows()).containsExactly("2 Criminal justice responses", "3 Other matters");
        press("Undo");
        assertThat(saved().stream().map(AgendaItem::id))
                .containsExactlyElementsOf(
                        specimen.items().stream().map(AgendaItem::id).toList());
    }

    @Test
    void addsAnItemBehindTheChosenOne() {
        act(TreeAction.Kind.CHOOSE, specimen.item("2"), null);
        act(TreeAction.Kind.ADD, null, null);
        test(find(TextField.class).withLabel("Title").single()).setValue("Technical assistance");
        assertThat(chosenPlace()).isEqualTo("After item 2");
        pressIn(AddItemDialog.class, "Add item");
        assertThat(rows())
                .containsSubsequence("2 Criminal justice responses", "– Technical assistance", "3 Other matters");
    }

    @Test
    void addsAnItemBelowTheChosenOne() {
        act(TreeAction.Kind.CHOOSE, specimen.item("2"), null);
        act(TreeAction.Kind.ADD_BELOW, null, null);
        test(find(TextField.class).withLabel("Title").single()).setValue("Technical assistance");
        assertThat(chosenPlace()).isEqualTo("Below item 2");
        pressIn(AddItemDialog.class, "Add item");
        assertThat(saved().stream()
                        .filter(item -> specimen.item("2").id().equals(item.parentId()))
                        .map(item -> item.title().best(Language.EN)))
                .containsExactly("Technical assistance");
    }

    @Test
    void saysAtTheTitleOfANewItemWhatIsWrongWithIt() {
        act(TreeAction.Kind.ADD, null, null);
        pressIn(AddItemDialog.class, "Add item");
        var title = find(TextField.class).withLabel("Title").single();
        assertThat(title.getErrorMessage()).isEqualTo("Nothing has been entered. Give the title of the item.");
        title.setValue("x".repeat(20_001));
        pressIn(AddItemDialog.class, "Add item");
        assertThat(title.getErrorMessage()).contains("20,001 characters; 20,000 are allowed");
        assertThat(saved()).isEqualTo(specimen.items());
    }

    @Test
    void savesATitleInEachLanguageByItself() {
        act(TreeAction.Kind.CHOOSE, specimen.item("3"), null);
        type("Title", "Any other business");
        assertThat(saved().getLast().title()).isEqualTo(LocalizedText.english("Any other business"));
    }

    @Test
    void keepsWhatWasTypedWhereItCannotBeSaved() {
        act(TreeAction.Kind.CHOOSE, specimen.item("3"), null);
        type("Title", " ");
        assertThat(title().isInvalid()).isTrue();
        assertThat(title().getErrorMessage()).contains("The text is empty");
        assertThat(saved()).isEqualTo(specimen.items());
    }

    @Test
    void showsBothTextsOfAConflictAndSavesTheChosenOne() {
        act(TreeAction.Kind.CHOOSE, specimen.item("3"), null);
        retitle(specimen.item("3"), LocalizedText.english("Theirs"));
        type("Title", "Mine");
        var dialog = find(ConflictDialog.class).single();
        assertThat(find(TextArea.class, dialog).all().stream().map(TextArea::getValue))
                .containsExactly("Mine", "Theirs");
        assertThat(saved().getLast().title()).isEqualTo(LocalizedText.english("Theirs"));
        pressIn(ConflictDialog.class, "Keep mine");
        assertThat(saved().getLast().title()).isEqualTo(LocalizedText.english("Mine"));
    }

    @Test
    void takesTheirsIfOneWishes() {
        act(TreeAction.Kind.CHOOSE, specimen.item("3"), null);
        retitle(specimen.item("3"), LocalizedText.english("Theirs"));
        type("Title", "Mine");
        pressIn(ConflictDialog.class, "Take theirs");
        assertThat(title().getValue()).isEqualTo("Theirs");
        type("Title", "Theirs, and mine");
        assertThat(saved().getLast().title()).isEqualTo(LocalizedText.english("Theirs, and mine"));
    }

    @Test
    void mergesEditsOfTwoLanguagesSilently() {
        var item = specimen.item("2");
        act(TreeAction.Kind.CHOOSE, item, null);
        retitle(item, item.title().with(Language.FR, "Justice pénale"));
        type("Title", "Criminal justice");
        assertThat(find(ConflictDialog.class).exists()).isFalse();
        var title = saved().get(3).title();
        assertThat(title.in(Language.FR)).contains("Justice pénale");
        assertThat(title.in(Language.EN)).contains("Criminal justice");
    }

    @Test
    void keepsWhatAColleagueChangedBesideTheText() {
        var item = specimen.item("2");
        act(TreeAction.Kind.CHOOSE, item, null);
        COLLEAGUE.act(() -> desk.items()
                .update(
                        item.agendaId(),
                        item.id(),
                        item.version(),
                        new AgendaItemInput(
                                "7", null, item.title(), AgendaItemKind.OTHER_MATTERS, item.furtherDocumentation())));
        type("Title", "Criminal justice");
        var saved = saved().get(3);
        assertThat(saved.title().in(Language.EN)).contains("Criminal justice");
        assertThat(saved.number()).isEqualTo("7");
        assertThat(saved.kind()).isEqualTo(AgendaItemKind.OTHER_MATTERS);
    }

    @Test
    void undoesWhatTheNoticeSaysHoweverMuchFollowed() {
        act(TreeAction.Kind.DELETE, specimen.item("3"), null);
        press("Delete");
        act(TreeAction.Kind.DOWN, specimen.item("1"), null);
        press("Undo");
        assertThat(rows()).startsWith("2 Criminal justice responses", "3 Other matters", "1 Organizational matters");
    }

    @Test
    void keepsANewParagraphFromItsFirstWordsOn() {
        act(TreeAction.Kind.CHOOSE, specimen.item("3"), null);
        press("Add paragraph");
        var paragraph = find(NewParagraph.class).single();
        test(paragraph).setValue("The group may");
        assertThat(paragraphs()).containsExactly("The group may");
        test(paragraph).setValue("The group may wish to agree.");
        assertThat(paragraphs()).containsExactly("The group may wish to agree.");
        test(paragraph).setValue("");
        assertThat(paragraphs()).isEmpty();
    }

    @Test
    void saysAtATextThatItIsTooLongAndKeepsIt() {
        act(TreeAction.Kind.CHOOSE, specimen.item("3"), null);
        var endless = "x".repeat(20_001);
        type("Title", endless);
        assertThat(title().isInvalid()).isTrue();
        assertThat(title().getErrorMessage()).contains("20,001 characters; 20,000 are allowed");
        assertThat(title().getValue()).isEqualTo(endless);
        press("Add paragraph");
        var paragraph = find(NewParagraph.class).single();
        test(paragraph).setValue(endless);
        assertThat(paragraph.getErrorMessage()).contains("20,001 characters; 20,000 are allowed");
        assertThat(paragraph.getValue()).isEqualTo(endless);
        assertThat(paragraphs()).isEmpty();
        assertThat(saved()).isEqualTo(specimen.items());
        test(paragraph).setValue("The group may");
        assertThat(paragraph.isInvalid()).isFalse();
        assertThat(paragraphs()).containsExactly("The group may");
    }

    @Test
    void opensTheNextEditionWhenAPublishedOneIsEdited() {
        publish();
        open("meetings/" + specimen.meeting().id() + "/agenda");
        act(TreeAction.Kind.DOWN, specimen.item("1"), null);
        assertThat(notice()).contains("This opened edition 2, a draft; the public still sees edition 1.");
        assertThat(desk.items().findAll(specimen.agenda().id()).getFirst().label())
                .isEqualTo("1");
    }

    @Test
    @AsRole(Role.READER)
    void offersNoChangeToReaders() {
        publish();
        open("meetings/" + specimen.meeting().id() + "/agenda");
        assertThat(rows()).hasSize(5);
        assertThat(offers("Add item")).isFalse();
        assertThat(title().isReadOnly()).isTrue();
    }

    private void act(TreeAction.Kind kind, @Nullable AgendaItem item, @Nullable AgendaItem target) {
        find(AgendaEditor.class)
                .single()
                .act(new TreeAction(kind, item == null ? null : item.id(), target == null ? null : target.id()));
    }

    @SuppressWarnings("unchecked")
    private String chosenPlace() {
        RadioButtonGroup<Object> place = find(RadioButtonGroup.class).single();
        return place.getItemRenderer()
                .createComponent(place.getValue())
                .getElement()
                .getText();
    }

    private void pressIn(Class<? extends Dialog> dialog, String button) {
        test(find(Button.class, find(dialog).single()).withText(button).single())
                .click();
    }

    private void publish() {
        Specimen.publish(desk, specimen);
    }

    private SavedText title() {
        return find(SavedText.class).withLabel("Title").single();
    }

    private void type(String label, String text) {
        test(find(SavedText.class).withLabel(label).single()).setValue(text);
    }

    private void retitle(AgendaItem item, LocalizedText title) {
        COLLEAGUE.act(() -> desk.items()
                .update(
                        item.agendaId(),
                        item.id(),
                        item.version(),
                        new AgendaItemInput(
                                item.number(), item.marker(), title, item.kind(), item.furtherDocumentation())));
    }

    private List<String> paragraphs() {
        return desk
                .annotations()
                .findAll(specimen.agenda().id(), specimen.item("3").id())
                .stream()
                .map(paragraph -> paragraph.text().best(Language.EN))
                .toList();
    }

    private List<AgendaItem> saved() {
        return desk.items().findAll(specimen.agenda().id());
    }

    private List<String> rows() {
        return find(ItemRow.class).all().stream()
                .map(row -> row.getChildren()
                        .filter(part ->
                                Stream.of("would", "languages", "others").noneMatch(part::hasClassName))
                        .map(part -> part.getElement().getText())
                        .collect(Collectors.joining(" "))
                        .strip())
                .toList();
    }
}

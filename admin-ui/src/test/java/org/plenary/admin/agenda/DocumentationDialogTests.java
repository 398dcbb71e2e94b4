package org.plenary.admin.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.admin.AsRole;
import org.plenary.admin.ConsoleViewTest;
import org.plenary.admin.Specimen;
import org.plenary.agenda.DocumentationEntry;
import org.plenary.document.Distribution;
import org.plenary.document.DocumentInput;
import org.plenary.document.DocumentNature;
import org.plenary.shared.Role;

@AsRole(Role.EDITOR)
class DocumentationDialogTests extends ConsoleViewTest {

    private Specimen specimen;
    private String start;

    @BeforeEach
    void open() {
        specimen = Specimen.make(desk, bodies);
        start = specimen.meeting().bodySymbol() + "/2031/";
        register(start + "2");
        register(start + "CRP.9");
        open("meetings/" + specimen.meeting().id() + "/agenda");
        press("Add document");
    }

    @Test
    void registersAndListsADocumentUnderTheNextSymbol() {
        press("Use " + start + "3");
        test(find(TextArea.class).withLabel("Title of an expected document").single())
                .setValue("Background paper");
        add();
        assertThat(entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.documentSymbol()).isEqualTo(start + "3"))
                .satisfies(entry -> assertThat(entry.dueOn())
                        .as("ten weeks before the meeting")
                        .isEqualTo("2030-12-24"));
        find(AgendaEditor.class).single().act(new TreeAction(TreeAction.Kind.UNDO, null, null));
        assertThat(entries()).isEmpty();
        assertThat(desk.documents().findBySymbol(start + "3")).isEmpty();
    }

    @Test
    void saysWhileItIsTypedThatASymbolIsTakenInAnySpelling() {
        var symbol = find(TextField.class).withLabel("Symbol of a new document").single();
        test(symbol).setValue(" " + start.toLowerCase(java.util.Locale.ROOT) + " 2");
        assertThat(symbol.isInvalid()).isTrue();
        assertThat(symbol.getErrorMessage()).isEqualTo(start + "2 is in the register already.");
        add();
        assertThat(entries()).isEmpty();
        press("List that one");
        add();
        assertThat(entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.documentSymbol()).isEqualTo(start + "2"));
    }

    private void add() {
        test(find(Button.class, find(DocumentationDialog.class).single())
                        .withText("Add")
                        .single())
                .click();
    }

    private List<DocumentationEntry> entries() {
        return desk.documentation()
                .findAll(specimen.agenda().id(), specimen.item("1").id());
    }

    private void register(String symbol) {
        desk.documents()
                .create(new DocumentInput(
                        symbol,
                        specimen.meeting().bodyId(),
                        specimen.meeting().id(),
                        DocumentNature.OTHER,
                        null,
                        Distribution.GENERAL,
                        null,
                        null));
    }
}

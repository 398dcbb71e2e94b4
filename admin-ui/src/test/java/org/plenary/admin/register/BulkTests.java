package org.plenary.admin.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.admin.AsRole;
import org.plenary.admin.ConsoleViewTest;
import org.plenary.document.Distribution;
import org.plenary.document.Document;
import org.plenary.document.DocumentInput;
import org.plenary.document.DocumentNature;
import org.plenary.document.ListedDocument;
import org.plenary.publication.PublicationUnit;
import org.plenary.shared.Publication;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;

@AsRole(Role.CLEARER)
class BulkTests extends ConsoleViewTest {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private String series = "";

    @BeforeEach
    void makeDocuments() {
        series = "BULK/" + COUNT.incrementAndGet();
        new Viewer("specimen", Role.EDITOR).act(() -> {
            document("1", Distribution.GENERAL);
            document("2", Distribution.LIMITED);
            return document("3", Distribution.LIMITED);
        });
        UI.getCurrent().navigate("documents", QueryParameters.of("symbol", series + "/"));
    }

    private Document document(String number, Distribution distribution) {
        return desk.documents()
                .create(new DocumentInput(
                        series + "/" + number, null, null, DocumentNature.NOTE, null, distribution, null, null));
    }

    @Test
    void takesAllThatAreChosenOneStepOn() {
        choose(3);
        press("Submit for review");
        assertThat(find(Dialog.class).single().getHeaderTitle()).isEqualTo("Submit for review: 3 documents?");
        confirm("Submit for review");
        assertThat(List.of(get("1"), get("2"), get("3")))
                .extracting(Document::publication)
                .containsOnly(Publication.IN_REVIEW);
    }

    @Test
    void saysHowManyItDoesNotApplyToAndLeavesThem() {
        choose(3);
        press("Distribution: general");
        var question = find(Dialog.class).single();
        assertThat(question.getHeaderTitle()).contains("2 documents?");
        assertThat(words(question)).contains("1 more is chosen");
        confirm("Distribution: general");
        assertThat(get("3").distribution()).isEqualTo(Distribution.GENERAL);
        press("Undo");
        assertThat(get("3").distribution()).isEqualTo(Distribution.LIMITED);
        assertThat(get("2").distribution()).isEqualTo(Distribution.LIMITED);
        assertThat(get("1").distribution()).isEqualTo(Distribution.GENERAL);
    }

    @Test
    void returnsThemToDraftForAReasonThatEachOfThemGets() {
        choose(2);
        press("Submit for review");
        confirm("Submit for review");
        choose(3);
        press("Return to draft");
        var question = find(Dialog.class).single();
        assertThat(question.getHeaderTitle()).isEqualTo("Return to draft: 2 documents?");
        var go = find(Button.class, question).withText("Return to draft").single();
        assertThat(go.isEnabled()).isFalse();
        find(TextArea.class, question).single().setValue("The titles are wrong.");
        test(go).click();
        assertThat(List.of(get("1"), get("2")))
                .allSatisfy(document -> assertThat(desk.publications()
                                .get(PublicationUnit.DOCUMENT, document.id())
                                .returnedBecause())
                        .isEqualTo("The titles are wrong."));
        assertThat(get("1").publication()).isEqualTo(Publication.DRAFT);
    }

    @Test
    void doesNothingUntilOneIsAsked() {
        choose(2);
        press("Submit for review");
        confirm("Cancel");
        assertThat(get("1").publication()).isEqualTo(Publication.DRAFT);
    }

    @Test
    @AsRole(Role.EDITOR)
    void offersEditorsOnlyWhatTheyMay() {
        choose(1);
        assertThat(offers("Submit for review")).isTrue();
        assertThat(offers("Clear")).isFalse();
        assertThat(offers("Publish")).isFalse();
    }

    @SuppressWarnings("unchecked")
    private void choose(int rows) {
        var grid = (Grid<ListedDocument>) find(Grid.class).single();
        for (int row = 0; row < rows; row++) {
            grid.select(test(grid).getRow(row));
        }
    }

    private void confirm(String button) {
        test(find(Button.class, find(Dialog.class).single()).withText(button).single())
                .click();
    }

    private Document get(String number) {
        return desk.documents().findBySymbol(series + "/" + number).orElseThrow();
    }
}

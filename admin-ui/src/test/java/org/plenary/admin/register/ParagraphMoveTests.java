package org.plenary.admin.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Main;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.admin.AsRole;
import org.plenary.admin.ConsoleViewTest;
import org.plenary.admin.common.LineMenu;
import org.plenary.admin.form.FormDialog;
import org.plenary.admin.form.TextInLanguages;
import org.plenary.admin.form.ThingField;
import org.plenary.body.BodyInput;
import org.plenary.body.BodyKind;
import org.plenary.listing.Criterion;
import org.plenary.listing.Listing;
import org.plenary.listing.Selection;
import org.plenary.mandate.ListedMandate;
import org.plenary.resolution.ParagraphInput;
import org.plenary.resolution.ParagraphKind;
import org.plenary.resolution.ParagraphService;
import org.plenary.resolution.ResolutionInput;
import org.plenary.resolution.ResolutionKind;
import org.plenary.resolution.ResolutionParagraph;
import org.plenary.resolution.ResolutionService;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;

@AsRole(Role.EDITOR)
class ParagraphMoveTests extends ConsoleViewTest {

    @Autowired
    private ResolutionService resolutions;

    @Autowired
    private ParagraphService paragraphs;

    @Autowired
    private Listing<ListedMandate> mandates;

    private UUID act = new UUID(0, 0);

    /** 1, 2 with (a) below it, 3. */
    @BeforeEach
    void makeAnAct() {
        new Viewer("specimen", Role.EDITOR).act(() -> {
            var body = bodies.create(new BodyInput(
                    null,
                    BodyKind.CONFERENCE,
                    null,
                    LocalizedText.english("Conference of paragraphs " + UUID.randomUUID()),
                    null));
            act = resolutions
                    .create(new ResolutionInput(body.id(), ResolutionKind.RESOLUTION, "8/2", null, null, null))
                    .id();
            add(null, "1");
            add(add(null, "2"), "(a)");
            return add(null, "3");
        });
        open("resolutions/" + act);
    }

    private UUID add(@Nullable UUID parent, String number) {
        return paragraphs.add(
                act,
                parent,
                new ParagraphInput(
                        ParagraphKind.OPERATIVE,
                        number,
                        null,
                        LocalizedText.english("Says " + number),
                        null,
                        null,
                        null,
                        null));
    }

    @Test
    void movesAParagraphUpWithAllBelowItAndTakesItBack() {
        choose(menu(1), "Move up");
        assertThat(page()).containsSubsequence("Says 2", "Says (a)", "Says 1", "Says 3");
        press("Undo");
        assertThat(page()).containsSubsequence("Says 1", "Says 2", "Says (a)", "Says 3");
    }

    @Test
    void movesAParagraphDown() {
        choose(menu(0), "Move down");
        assertThat(page()).containsSubsequence("Says 2", "Says (a)", "Says 1", "Says 3");
    }

    @Test
    void indentsBelowTheOneBeforeAndOutdentsAgain() {
        choose(menu(3), "Indent");
        assertThat(top()).containsExactly("1", "2");
        choose(menu(2), "Outdent");
        assertThat(top()).containsExactly("1", "2", "(a)");
    }

    @Test
    void offersOnlyTheMovesThatThereAre() {
        assertThat(menu(menu(0))).contains("Move down").doesNotContain("Move up", "Indent", "Outdent");
        assertThat(menu(menu(2))).contains("Outdent").doesNotContain("Move up", "Move down", "Indent");
    }

    @Test
    void deletesAParagraphAndBringsItBack() {
        choose(menu(1), "Delete…");
        press("Delete");
        assertThat(page()).doesNotContain("Says (a)");
        press("Undo");
        assertThat(page()).contains("Says (a)");
    }

    @Test
    void readsWhatAParagraphCitesAsItIsSavedAndLetsSomebodyConfirmIt() {
        new Viewer("specimen", Role.EDITOR)
                .act(() -> resolutions.create(new ResolutionInput(
                        resolutions.get(act).bodyId(), ResolutionKind.RESOLUTION, "5/5", null, null, null)));
        choose(menu(0), "Edit…");
        find(TextInLanguages.class, form()).single().in(Language.EN).setValue("Recalling its resolution 5/5,");
        save("Save");
        assertThat(page()).containsSubsequence("Cites", "Recalls", "5/5", "extracted");
        choose(find(LineMenu.class).all().getLast(), "Confirm");
        assertThat(page())
                .containsSubsequence("Cites", "Recalls", "5/5", "stated")
                .doesNotContain("extracted");
        press("Undo");
        assertThat(page()).contains("extracted");
    }

    @Test
    void recordsWhatAParagraphAsksForAndWhatFulfilledIt() {
        choose(menu(0), "Add mandate…");
        save("Add mandate");
        var summary = find(TextInLanguages.class, form()).single();
        assertThat(summary.getErrorMessage()).contains("neither what rests on it nor what is to be done");
        summary.in(Language.EN).setValue("A report on lights");
        save("Add mandate");
        assertThat(page()).containsSubsequence("Mandates", "Report back", "A report on lights", "Open");
        open("mandates/" + mandate());
        press("Mark as fulfilled…");
        save("Record");
        assertThat(find(ThingField.class, form()).single().getErrorMessage()).contains("Nothing fulfils the mandate");
        find(DatePicker.class, form()).single().setValue(LocalDate.of(2018, 7, 5));
        save("Record");
        assertThat(page()).contains("Fulfilled", "5 July 2018");
    }

    private UUID mandate() {
        return mandates.page(new Selection("", List.of(new Criterion.Is("authorityId", act)), List.of()), 0, 1)
                .getFirst()
                .id();
    }

    private LineMenu menu(int line) {
        return find(LineMenu.class).all().get(line);
    }

    private List<String> top() {
        return paragraphs.findAll(act).stream()
                .filter(paragraph -> paragraph.parentId() == null)
                .map(ResolutionParagraph::says)
                .map(says -> String.valueOf(says.number()))
                .toList();
    }

    private String page() {
        return words(find(Main.class).single());
    }

    private FormDialog<?> form() {
        return find(FormDialog.class).single();
    }

    private void save(String verb) {
        test(find(Button.class, form()).withText(verb).single()).click();
    }
}

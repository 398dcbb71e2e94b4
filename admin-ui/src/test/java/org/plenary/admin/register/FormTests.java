package org.plenary.admin.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.admin.AsRole;
import org.plenary.admin.ConsoleViewTest;
import org.plenary.admin.form.BodyField;
import org.plenary.admin.form.TextInLanguages;
import org.plenary.admin.publication.PublicationControl;
import org.plenary.body.Body;
import org.plenary.body.BodyInput;
import org.plenary.body.BodyKind;
import org.plenary.document.Distribution;
import org.plenary.document.DocumentInput;
import org.plenary.document.DocumentNature;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;

@AsRole(Role.EDITOR)
class FormTests extends ConsoleViewTest {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private Body body = new Body(
            new java.util.UUID(0, 0),
            null,
            BodyKind.BUREAU,
            null,
            LocalizedText.english("-"),
            null,
            org.plenary.shared.Publication.DRAFT,
            0);
    private String symbol = "";

    @BeforeEach
    void makeABody() {
        symbol = "FORM%d/COP".formatted(COUNT.incrementAndGet());
        body = new Viewer("specimen", Role.EDITOR)
                .act(() -> bodies.create(new BodyInput(
                        null,
                        BodyKind.CONFERENCE,
                        symbol,
                        LocalizedText.english("Conference of forms " + symbol),
                        null)));
    }

    @Test
    void makesABodyBelowAnother() {
        open("bodies");
        press("New body");
        type("Symbol", symbol + "/WG.1");
        text("Name").in(Language.EN).setValue("Working Group on Forms");
        text("Name").in(Language.FR).setValue("Groupe de travail sur les formulaires");
        find(BodyField.class, dialog()).single().choose(body.id());
        pressIn("Create body");
        var made = bodies.findBySymbol(symbol + "/WG.1").orElseThrow();
        assertThat(made.parentId()).isEqualTo(body.id());
        assertThat(made.name().values())
                .isEqualTo(Map.of(
                        Language.EN, "Working Group on Forms", Language.FR, "Groupe de travail sur les formulaires"));
        assertThat(address()).isEqualTo("bodies/" + made.id());
    }

    @Test
    void makesABodyUnderTheOneThatIsShown() {
        new Viewer("specimen", Role.EDITOR)
                .act(() -> bodies.create(new BodyInput(
                        body.id(),
                        BodyKind.WORKING_GROUP,
                        symbol + "/WG.7",
                        LocalizedText.english("Seventh group " + symbol),
                        null)));
        open("bodies/" + body.id());
        choose(find(MenuBar.class, find(PublicationControl.class).single()).single(), "New body under this…");
        assertThat(find(BodyField.class, dialog()).single().id()).isEqualTo(body.id());
        assertThat(field("Symbol").getValue()).isEqualTo(symbol + "/WG.8");
        text("Name").in(Language.EN).setValue("Eighth group " + symbol);
        pressIn("Create body");
        assertThat(bodies.findBySymbol(symbol + "/WG.8").orElseThrow().parentId())
                .isEqualTo(body.id());
    }

    @Test
    void proposesNoOtherSymbolOnceOneIsTyped() {
        new Viewer("specimen", Role.EDITOR)
                .act(() -> bodies.create(new BodyInput(
                        body.id(),
                        BodyKind.WORKING_GROUP,
                        symbol + "/WG.1",
                        LocalizedText.english("First group " + symbol),
                        null)));
        open("bodies");
        press("New body");
        type("Symbol", symbol + "/BUREAU");
        find(BodyField.class, dialog()).single().choose(body.id());
        assertThat(field("Symbol").getValue()).isEqualTo(symbol + "/BUREAU");
    }

    @Test
    void saysAtTheFieldWhatIsWrongAndKeepsWhatWasTyped() {
        open("bodies");
        press("New body");
        type("Symbol", symbol + "/WG.2");
        pressIn("Create body");
        assertThat(text("Name").isInvalid()).isTrue();
        assertThat(field("Symbol").getValue()).isEqualTo(symbol + "/WG.2");
        assertThat(bodies.findBySymbol(symbol + "/WG.2")).isEmpty();
    }

    @Test
    void refusesATakenSymbolOfABodyAtItsField() {
        open("bodies");
        press("New body");
        type("Symbol", symbol);
        text("Name").in(Language.EN).setValue("Another conference");
        pressIn("Create body");
        assertThat(field("Symbol").isInvalid()).isTrue();
        assertThat(field("Symbol").getErrorMessage()).contains(symbol);
    }

    @Test
    void showsWhatBothChangedAndKeepsWhatOneOfThemDid() {
        open("bodies/" + body.id());
        press("Edit facts…");
        text("Name").in(Language.EN).setValue("Conference as I call it");
        colleague("Conference as they call it", symbol + "/REV");
        pressIn("Save");
        assertThat(words(dialog())).contains("Name", "as I call it", "as they call it");
        assertThat(field("Symbol").getValue()).isEqualTo(symbol + "/REV");
        pressIn("Save");
        var saved = bodies.get(body.id());
        assertThat(saved.name()).isEqualTo(LocalizedText.english("Conference as I call it"));
        assertThat(saved.symbol()).isEqualTo(symbol + "/REV");
    }

    @Test
    void takesTheirsWhereOneWantsIt() {
        open("bodies/" + body.id());
        press("Edit facts…");
        text("Name").in(Language.EN).setValue("Conference as I call it");
        colleague("Conference as they call it", symbol);
        pressIn("Save");
        pressIn("Take theirs");
        pressIn("Save");
        assertThat(bodies.get(body.id()).name()).isEqualTo(LocalizedText.english("Conference as they call it"));
    }

    @Test
    void asksBeforeWhatWasTypedIsLeft() {
        open("bodies/" + body.id());
        press("Edit facts…");
        text("Name").in(Language.EN).setValue("Half a na");
        pressIn("Cancel");
        assertThat(dialog().isOpened()).isTrue();
        press("Leave");
        assertThat(find(BodyDialog.class).exists()).isFalse();
        assertThat(bodies.get(body.id()).name()).isEqualTo(body.name());
    }

    @Test
    void leavesAtOnceWhereNothingWasTyped() {
        open("bodies/" + body.id());
        press("Edit facts…");
        pressIn("Cancel");
        assertThat(find(Dialog.class).exists()).isFalse();
    }

    @Test
    void warnsOfATakenSymbolOfADocumentWhileItIsTyped() {
        new Viewer("specimen", Role.EDITOR)
                .act(() -> desk.documents()
                        .create(new DocumentInput(
                                symbol + "/2018/2",
                                body.id(),
                                null,
                                DocumentNature.NOTE,
                                null,
                                Distribution.GENERAL,
                                null,
                                null)));
        open("documents");
        press("New document");
        type("Symbol", symbol.toLowerCase(java.util.Locale.ROOT) + "/2018/2");
        assertThat(field("Symbol").isInvalid()).isTrue();
        type("Symbol", symbol + "/2018/3");
        assertThat(field("Symbol").isInvalid()).isFalse();
        pressIn("Create document");
        assertThat(desk.documents().findBySymbol(symbol + "/2018/3")).isPresent();
    }

    @Test
    void registersAResolutionWithParagraphs() {
        open("resolutions");
        press("Register a resolution");
        find(BodyField.class, dialog()).single().choose(body.id());
        type("Number", "8/2");
        pressIn("Register");
        press("Add paragraph…");
        type("Number", "1");
        text("Text").in(Language.EN).setValue("Takes note of the forms;");
        pressIn("Add paragraph");
        assertThat(words(find(ResolutionView.class).single()))
                .containsSubsequence("Resolution 8/2", "1", "Takes note of the forms;");
    }

    @Test
    @AsRole(Role.READER)
    void offersFormsToEditorsOnly() {
        open("bodies");
        assertThat(offers("New body")).isFalse();
        open("documents");
        assertThat(offers("New document")).isFalse();
    }

    private void colleague(String name, String newSymbol) {
        new Viewer("colleague", Role.EDITOR)
                .act(() -> bodies.update(
                        body.id(),
                        body.version(),
                        new BodyInput(null, BodyKind.CONFERENCE, newSymbol, LocalizedText.english(name), null)));
    }

    private Dialog dialog() {
        return find(org.plenary.admin.form.FormDialog.class).single();
    }

    private TextField field(String label) {
        return find(TextField.class, dialog()).withLabel(label).single();
    }

    private void type(String label, String value) {
        test(field(label)).setValue(value);
    }

    private TextInLanguages text(String label) {
        return find(TextInLanguages.class, dialog()).withLabel(label).single();
    }

    private void pressIn(String button) {
        test(find(Button.class, dialog()).withText(button).single()).click();
    }
}

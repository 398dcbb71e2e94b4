package org.plenary.admin.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plenary.admin.AsRole;
import org.plenary.admin.ConsoleViewTest;
import org.plenary.admin.common.LineMenu;
import org.plenary.admin.form.FormDialog;
import org.plenary.admin.form.TextInLanguages;
import org.plenary.admin.publication.PublicationControl;
import org.plenary.body.BodyInput;
import org.plenary.body.BodyKind;
import org.plenary.body.Instrument;
import org.plenary.body.InstrumentArticle;
import org.plenary.body.InstrumentInput;
import org.plenary.body.InstrumentService;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.NotFound;
import org.plenary.shared.Publication;
import org.plenary.shared.Role;
import org.springframework.beans.factory.annotation.Autowired;

@AsRole(Role.EDITOR)
class InstrumentTests extends ConsoleViewTest {

    @Autowired
    private InstrumentService instruments;

    private final String name = "Convention on lights " + UUID.randomUUID();

    @Test
    void entersAnInstrumentAndOpensItsPage() {
        open("instruments");
        press("New instrument");
        save("Create instrument");
        assertThat(name().getErrorMessage()).contains("Nothing has been entered");
        name().in(Language.EN).setValue(name);
        save("Create instrument");
        assertThat(address()).startsWith("instruments/");
        assertThat(page()).contains(name, "Draft");
    }

    @Test
    void keepsItsArticles() {
        var id = make();
        open("instruments/" + id);
        press("Add article…");
        number().setValue("32");
        name().in(Language.EN).setValue("Conference of the Parties");
        save("Add article");
        assertThat(page()).containsSubsequence("Articles", "32", "Conference of the Parties");
        choose(find(LineMenu.class).single(), "Edit…");
        number().setValue("32 bis");
        save("Save");
        assertThat(instruments.findArticles(id))
                .extracting(InstrumentArticle::number)
                .containsExactly("32 bis");
        choose(find(LineMenu.class).single(), "Delete");
        assertThat(instruments.findArticles(id)).isEmpty();
        press("Undo");
        assertThat(page()).contains("32 bis");
    }

    @Test
    void deletesAnInstrumentAfterAskingAndBringsItBack() {
        var id = make();
        open("instruments/" + id);
        choose(find(MenuBar.class, find(PublicationControl.class).single()).single(), "Delete…");
        test(find(Button.class, find(Dialog.class).single()).withText("Delete").single())
                .click();
        assertThat(address()).isEqualTo("instruments");
        assertThatThrownBy(() -> instruments.get(id)).isInstanceOf(NotFound.class);
        press("Undo");
        assertThat(address()).isEqualTo("instruments/" + id);
        assertThat(page()).contains(name);
    }

    @Test
    void saysWhichBodyServesIt() {
        var id = make();
        var body = bodies.create(
                new BodyInput(null, BodyKind.CONFERENCE, null, LocalizedText.english("Conference of " + name), null));
        open("bodies/" + body.id());
        choose(find(MenuBar.class, find(PublicationControl.class).single()).single(), "Instruments it serves…");
        @SuppressWarnings("unchecked")
        MultiSelectComboBox<Instrument> served =
                find(MultiSelectComboBox.class, form()).single();
        served.select(instruments.get(id));
        save("Save");
        assertThat(page()).containsSubsequence("Serves", name);
    }

    @Test
    void submitsItForReview() {
        var id = make();
        open("instruments/" + id);
        press("Submit for review");
        assertThat(instruments.get(id).publication()).isEqualTo(Publication.IN_REVIEW);
        assertThat(page()).contains("In review", "Submitted by editor");
    }

    private UUID make() {
        return instruments
                .create(new InstrumentInput(null, LocalizedText.english(name), null))
                .id();
    }

    private String page() {
        return words(find(Main.class).single());
    }

    private FormDialog<?> form() {
        return find(FormDialog.class).single();
    }

    private TextInLanguages name() {
        return find(TextInLanguages.class, form()).all().getFirst();
    }

    private TextField number() {
        return find(TextField.class, form()).withCaption("Number").single();
    }

    private void save(String verb) {
        test(find(Button.class, form()).withText(verb).single()).click();
    }
}

package org.plenary.admin.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.admin.AsRole;
import org.plenary.admin.ConsoleViewTest;
import org.plenary.admin.Specimen;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.Role;

@AsRole(Role.EDITOR)
class SixLanguagesTests extends ConsoleViewTest {

    private Specimen specimen;

    @BeforeEach
    void open() {
        specimen = Specimen.make(desk, bodies);
        open("meetings/" + specimen.meeting().id() + "/agenda");
        find(AgendaEditor.class)
                .single()
                .act(new TreeAction(TreeAction.Kind.CHOOSE, specimen.item("2").id(), null));
        test(find(NativeButton.class).withText("All six").single()).click();
    }

    @Test
    void showsEachTextInSixLanguagesWithTheOriginalMarked() {
        assertThat(fields().stream().map(SavedText::getLabel))
                .hasSize(12)
                .contains("Title · English · original", "Title · العربية", "Title · 中文");
        var arabic = field("Title · العربية");
        assertThat(arabic.getElement().getAttribute("dir")).isEqualTo("rtl");
        assertThat(arabic.getValue()).isEqualTo("تدابير العدالة الجنائية");
        assertThat(arabic.hasClassName("missing")).isFalse();
        assertThat(field("Title · Français").hasClassName("missing")).isTrue();
    }

    @Test
    void savesEachByItselfOverTheOthers() {
        test(field("Title · Français")).setValue("Mesures de justice pénale");
        test(field("Title · Español")).setValue("Respuestas de la justicia penal");
        assertThat(title().values())
                .containsEntry(Language.FR, "Mesures de justice pénale")
                .containsEntry(Language.ES, "Respuestas de la justicia penal")
                .containsEntry(Language.EN, "Criminal justice responses")
                .containsKey(Language.AR);
        assertThat(find(ConflictDialog.class).exists()).isFalse();
    }

    @Test
    void copiesTheOriginalToBeTranslated() {
        var copy = find(Button.class).all().stream()
                .filter(button -> button.getAriaLabel().orElse("").equals("Copy the original to 中文"))
                .findFirst()
                .orElseThrow();
        test(copy).click();
        assertThat(title().in(Language.ZH)).contains("Criminal justice responses");
        assertThat(copy.isVisible()).isFalse();
    }

    @Test
    void saysInTheTreeWhatIsMissing() {
        var row = find(ItemRow.class).all().get(3);
        assertThat(words(row)).contains("2/6");
    }

    private LocalizedText title() {
        return desk.items().get(specimen.agenda().id(), specimen.item("2").id()).title();
    }

    private List<SavedText> fields() {
        return find(TextInSix.class).all().stream()
                .flatMap(six -> find(SavedText.class, six).all().stream())
                .toList();
    }

    private SavedText field(String label) {
        return fields().stream()
                .filter(field -> field.getLabel().equals(label))
                .findFirst()
                .orElseThrow();
    }
}

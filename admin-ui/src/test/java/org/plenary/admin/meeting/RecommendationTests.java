package org.plenary.admin.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.admin.AsRole;
import org.plenary.admin.ConsoleViewTest;
import org.plenary.admin.Specimen;
import org.plenary.admin.common.LineMenu;
import org.plenary.admin.form.FormDialog;
import org.plenary.admin.form.TextInLanguages;
import org.plenary.shared.Language;
import org.plenary.shared.Role;

@AsRole(Role.EDITOR)
class RecommendationTests extends ConsoleViewTest {

    @BeforeEach
    void open() {
        open("meetings/%s/overview"
                .formatted(Specimen.make(desk, bodies).meeting().id()));
    }

    @Test
    void recordsRecommendationsInTheirOrder() {
        add("Lights first");
        add("Fog second");
        assertThat(list()).containsSubsequence("1", "Lights first", "2", "Fog second");
        choose(menu(1), "Move up");
        assertThat(list()).containsSubsequence("1", "Fog second", "2", "Lights first");
        press("Undo");
        assertThat(list()).containsSubsequence("1", "Lights first", "2", "Fog second");
    }

    @Test
    void changesOneAndDeletesItAndBringsItBack() {
        add("Lights first");
        choose(menu(0), "Edit…");
        text().setValue("Lights at first");
        save("Save");
        assertThat(list()).contains("Lights at first");
        choose(menu(0), "Delete");
        assertThat(list()).contains("has recommended nothing so far");
        press("Undo");
        assertThat(list()).contains("Lights at first");
    }

    @Test
    void saysAtItsFieldThatThereIsNoText() {
        press("Add recommendation…");
        save("Add recommendation");
        assertThat(find(TextInLanguages.class, form()).single().getErrorMessage())
                .contains("Nothing has been entered");
    }

    @Test
    void showsWhatRestsOnOneAndLeadsBackFromThere() {
        add("Lights first");
        choose(menu(0), "Add mandate…");
        find(TextInLanguages.class, form()).single().in(Language.EN).setValue("Report on lights");
        save("Add mandate");
        assertThat(list()).contains("Report on lights");
        var way = find(Anchor.class, find(RecommendationList.class).single())
                .single()
                .getHref();
        assertThat(way).startsWith("/admin/mandates/");
        open(way.substring("/admin/".length()));
        assertThat(find(Anchor.class).withText("Lights first").single().getHref())
                .endsWith("/overview");
    }

    private void add(String words) {
        press("Add recommendation…");
        text().setValue(words);
        save("Add recommendation");
    }

    private com.vaadin.flow.component.textfield.TextFieldBase<?, String> text() {
        return find(TextInLanguages.class, form()).single().in(Language.EN);
    }

    private LineMenu menu(int line) {
        return find(LineMenu.class, find(RecommendationList.class).single())
                .all()
                .get(line);
    }

    private String list() {
        return words(find(RecommendationList.class).single());
    }

    private FormDialog<?> form() {
        return find(FormDialog.class).single();
    }

    private void save(String verb) {
        test(find(Button.class, form()).withText(verb).single()).click();
    }
}

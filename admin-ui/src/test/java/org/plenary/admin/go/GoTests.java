package org.plenary.admin.go;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.admin.AsRole;
import org.plenary.admin.ConsoleViewTest;
import org.plenary.admin.Specimen;
import org.plenary.admin.form.FormDialog;
import org.plenary.resolution.RecommendationInput;
import org.plenary.resolution.RecommendationService;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;

@AsRole(Role.EDITOR)
class GoTests extends ConsoleViewTest {

    private Specimen specimen;

    @Autowired
    private RecommendationService recommendations;

    @BeforeEach
    void make() {
        specimen = Specimen.make(desk, bodies);
        open("meetings");
        press("Search or go…");
    }

    @Test
    void leadsToSymbolsTitlesAndDrafts() {
        type("ctoc/cop/wg.7/2018/crp.1");
        assertThat(ways()).anyMatch(way -> way.matches("/admin/documents/[-0-9a-f]{36}"));
        type(specimen.meeting().title().best(Language.EN));
        assertThat(ways()).contains("/admin/meetings/" + specimen.meeting().id());
        type("Criminal justice resp");
        assertThat(ways()).anyMatch(way -> way.contains("/agenda?item="));
        type("res. 8/2");
        assertThat(words(find(GoDialog.class).single())).contains("Resolution 8/2");
    }

    @Test
    void leadsToCommandsAndSaysWhenThereIsNothing() {
        assertThat(ways())
                .contains("/admin/import", "/admin/checks")
                .doesNotContain("/admin/accounts")
                .first(InstanceOfAssertFactories.STRING)
                .as("a meeting ahead")
                .startsWith("/admin/meetings/");
        type("bureau dec");
        assertThat(ways()).contains("/admin/bureau-decisions");
        type("impo");
        assertThat(ways()).contains("/admin/import").doesNotContain("/admin/checks");
        type("xyzzy");
        assertThat(words(find(GoDialog.class).single())).contains("No results for “xyzzy”");
    }

    @Test
    void leadsToInstrumentsActsOfBureauxAndRecommendations() {
        type("Convention against Transnational");
        assertThat(ways()).anyMatch(way -> way.matches("/admin/instruments/[-0-9a-f]{36}"));
        type("2018-03-23");
        assertThat(ways()).anyMatch(way -> way.matches("/admin/bureau-decisions/[-0-9a-f]{36}"));
        new Viewer("specimen", Role.EDITOR)
                .act(() -> recommendations.create(
                        specimen.meeting().id(),
                        new RecommendationInput(LocalizedText.english("That lights be lit"), null, null)));
        type("That lights be lit");
        assertThat(ways())
                .contains("/admin/meetings/%s/overview"
                        .formatted(specimen.meeting().id()));
    }

    @Test
    void opensTheFormForANewThing() {
        type("new meet");
        assertThat(ways()).contains("/admin/meetings?new");
        UI.getCurrent().navigate("meetings", QueryParameters.fromString("new"));
        assertThat(find(FormDialog.class).single().getHeaderTitle()).isEqualTo("New meeting");
        test(find(Button.class, find(FormDialog.class).single())
                        .withText("Cancel")
                        .single())
                .click();
        assertThat(find(FormDialog.class).exists()).isFalse();
    }

    @Test
    @AsRole(Role.READER)
    void offersReadersNothingThatTheyMayNotDo() {
        assertThat(ways()).noneMatch(way -> way.contains("new")).doesNotContain("/admin/import");
        UI.getCurrent().navigate("meetings", QueryParameters.fromString("new"));
        assertThat(find(FormDialog.class).exists()).isFalse();
    }

    private void type(String text) {
        test(find(TextField.class, find(GoDialog.class).single()).single()).setValue(text);
    }

    private List<String> ways() {
        return find(Anchor.class, find(GoDialog.class).single()).all().stream()
                .map(Anchor::getHref)
                .toList();
    }
}

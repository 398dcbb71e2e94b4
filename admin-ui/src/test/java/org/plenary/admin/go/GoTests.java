package org.plenary.admin.go;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.admin.AsRole;
import org.plenary.admin.ConsoleViewTest;
import org.plenary.admin.Specimen;
import org.plenary.shared.Language;
import org.plenary.shared.Role;

@AsRole(Role.EDITOR)
class GoTests extends ConsoleViewTest {

    private Specimen specimen;

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
        assertThat(words(find(GoDialog.class).single())).contains("Nothing is found by “xyzzy”");
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

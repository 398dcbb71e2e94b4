package org.plenary.admin.publication;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Main;
import org.junit.jupiter.api.Test;
import org.plenary.admin.AsRole;
import org.plenary.admin.ConsoleViewTest;
import org.plenary.admin.Specimen;
import org.plenary.publication.PublicationUnit;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "plenary.publication.four-eyes=true")
@AsRole(Role.CLEARER)
class FourEyesViewTests extends ConsoleViewTest {

    @Test
    void asksNobodyToClearTheirOwnWork() {
        var agenda = Specimen.make(desk, bodies).agenda();
        open("meetings/%s/agenda".formatted(agenda.meetingId()));
        press("Submit for review");
        assertThat(offers("Clear")).isFalse();
        assertThat(words(find(Main.class).single())).contains("somebody else has to clear it");
    }

    @Test
    void asksSomebodyElse() {
        var agenda = Specimen.make(desk, bodies).agenda();
        new Viewer("specimen", Role.EDITOR)
                .act(() -> desk.publications()
                        .submitForReview(
                                PublicationUnit.AGENDA,
                                agenda.id(),
                                desk.agendas().get(agenda.id()).version()));
        open("meetings/%s/agenda".formatted(agenda.meetingId()));
        press("Clear");
        assertThat(offers("Publish")).isTrue();
    }
}

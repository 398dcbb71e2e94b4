package org.plenary.admin.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.admin.AsRole;
import org.plenary.admin.ConsoleViewTest;
import org.plenary.admin.Specimen;
import org.plenary.agenda.AgendaItemInput;
import org.plenary.agenda.DocumentationInput;
import org.plenary.agenda.DocumentationRole;
import org.plenary.agenda.DocumentationStatus;
import org.plenary.agenda.FurtherDocumentation;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;

@AsRole(Role.EDITOR)
class CheckViewTests extends ConsoleViewTest {

    private Specimen specimen;

    @BeforeEach
    void make() {
        specimen = new Viewer("specimen", Role.EDITOR).act(() -> Specimen.make(desk, bodies));
    }

    @Test
    void countsInItsLabelAndLeadsToThePlace() {
        var page = open("meetings/%s/checks".formatted(specimen.meeting().id()));
        assertThat(words(page))
                .contains("Checks 5", "Item 3, Other matters, is in no sitting.", "5 of 5 titles are not in all six");
        var item = find(Anchor.class).all().stream()
                .filter(link -> words(link).equals("Item 3, Other matters, has no annotation."))
                .findFirst()
                .orElseThrow();
        assertThat(item.getHref())
                .isEqualTo("/admin/meetings/%s/agenda?item=%s"
                        .formatted(specimen.meeting().id(), specimen.item("3").id()));
    }

    @Test
    void mendsWithOneClickAndTakesItBack() {
        contradict();
        open("meetings/%s/checks".formatted(specimen.meeting().id()));
        press("Set: no other expected");
        assertThat(further()).isEqualTo(FurtherDocumentation.NO_OTHER_EXPECTED);
        assertThat(offers("Set: no other expected")).isFalse();
        press("Undo");
        assertThat(further()).isEqualTo(FurtherDocumentation.NONE_FORESEEN);
    }

    @Test
    void looksOverAllMeetingsAhead() {
        assertThat(words(open("checks")))
                .contains(String.valueOf(specimen.meeting().bodySymbol()), "is in no sitting.");
    }

    @Test
    @AsRole(Role.READER)
    void isNotForReaders() {
        new Viewer("clearer", Role.CLEARER)
                .act(() -> desk.agendas()
                        .publish(
                                specimen.agenda().id(),
                                desk.agendas().get(specimen.agenda().id()).version()));
        assertThat(words(open("meetings/%s/agenda".formatted(specimen.meeting().id()))))
                .doesNotContain("Checks");
        assertThat(words(open("checks"))).contains("not for your role");
    }

    private void contradict() {
        var item = specimen.item("3");
        desk.items()
                .update(
                        specimen.agenda().id(),
                        item.id(),
                        item.version(),
                        new AgendaItemInput(
                                item.number(),
                                item.marker(),
                                item.title(),
                                item.kind(),
                                FurtherDocumentation.NONE_FORESEEN));
        desk.documentation()
                .add(
                        specimen.agenda().id(),
                        item.id(),
                        new DocumentationInput(
                                null,
                                LocalizedText.english("A note"),
                                DocumentationRole.BEFORE_THE_BODY,
                                DocumentationStatus.EXPECTED,
                                null));
    }

    private FurtherDocumentation further() {
        return desk.items().get(specimen.agenda().id(), specimen.item("3").id()).furtherDocumentation();
    }
}

package org.plenary.admin.history;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.admin.AsRole;
import org.plenary.admin.ConsoleViewTest;
import org.plenary.admin.Specimen;
import org.plenary.agenda.AgendaItem;
import org.plenary.agenda.AgendaItemInput;
import org.plenary.agenda.AnnotationInput;
import org.plenary.agenda.AnnotationParagraph;
import org.plenary.agenda.AnnotationSection;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.Role;

@AsRole(Role.EDITOR)
class HistoryTests extends ConsoleViewTest {

    private Specimen specimen;

    @BeforeEach
    void make() {
        specimen = Specimen.make(desk, bodies);
    }

    @Test
    void tellsFieldByFieldWhatWasAndWhatIs() {
        retitle(specimen.item("3"), "Other business");
        var history = history();
        var entry = find(ActionEntry.class, history).all().getFirst();
        find(Details.class, entry).single().setOpened(true);
        assertThat(words(entry))
                .contains("Change an agenda item", "editor", "Changed: agenda item", "Title (English)")
                .contains("matters", "business");
        assertThat(find(MarkedUp.class, entry).single().getElement().getOuterHTML())
                .contains("Other<del> matters</del><ins> business</ins>");
    }

    @Test
    void restoresADeletedParagraphWhateverFollowed() {
        var paragraph = paragraph();
        desk.annotations().delete(paragraph.agendaId(), paragraph.id(), paragraph.version());
        retitle(specimen.item("3"), "Other business");
        var history = history();
        var entry = find(ActionEntry.class, history).all().get(1);
        test(find(Button.class, entry).withText("Undo this").single()).click();
        assertThat(paragraph().text()).isEqualTo(paragraph.text());
        assertThat(notice()).contains("The change was undone.");
    }

    @Test
    void comparesTwoEditionsAsOneMarkedUpText() {
        Specimen.publish(desk, specimen);
        var paragraph = paragraph();
        var next = desk.annotations()
                .update(
                        paragraph.agendaId(),
                        paragraph.id(),
                        paragraph.version(),
                        new AnnotationInput(
                                AnnotationSection.SCOPE, LocalizedText.english("The group may compare good practice.")))
                .agendaId();
        var gone = desk.items().get(next, specimen.item("3").id());
        desk.items().delete(next, gone.id(), gone.version());
        history();
        var html = find(ComparisonPane.class).single().getElement().getOuterHTML();
        assertThat(html)
                .contains("compare<ins> good</ins> practice", "<del>Other matters</del>")
                .doesNotContain("Organizational matters");
        assertThat(words(find(ComparisonPane.class).single())).contains("2 items changed.");
    }

    @Test
    void saysThatOneEditionCannotBeCompared() {
        history();
        UI.getCurrent()
                .navigate("meetings/" + specimen.meeting().id() + "/history", QueryParameters.of("show", "editions"));
        assertThat(words(find(ComparisonPane.class).single())).contains("There is only one edition");
    }

    private Main history() {
        return open("meetings/" + specimen.meeting().id() + "/history");
    }

    private AnnotationParagraph paragraph() {
        var latest = desk.agendas().findLatest(specimen.meeting().id()).orElseThrow();
        return desk.annotations().findAll(latest.id(), specimen.item("2").id()).getFirst();
    }

    private void retitle(AgendaItem item, String title) {
        desk.items()
                .update(
                        item.agendaId(),
                        item.id(),
                        item.version(),
                        new AgendaItemInput(
                                item.number(),
                                item.marker(),
                                LocalizedText.english(title),
                                item.kind(),
                                item.furtherDocumentation()));
    }
}

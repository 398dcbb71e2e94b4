package org.plenary.admin.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.admin.AsRole;
import org.plenary.admin.ConsoleViewTest;
import org.plenary.admin.Specimen;
import org.plenary.agenda.AgendaItem;
import org.plenary.agenda.AnnotationInput;
import org.plenary.agenda.AnnotationSection;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;

/** What comes back of what was typed and not saved: here as a browser would answer when it is asked. */
@AsRole(Role.EDITOR)
class DraftsTests extends ConsoleViewTest {

    private Specimen specimen;
    private AgendaItem third;

    @BeforeEach
    void open() {
        specimen = Specimen.make(desk, bodies);
        third = specimen.item("3");
        if (Viewer.current().mayAs(Role.EDITOR)) {
            openThird();
        }
    }

    private void openThird() {
        open("meetings/" + specimen.meeting().id() + "/agenda");
        choose(third);
    }

    @Test
    void savesWhatWasTypedWhereNobodyElseChangedTheText() {
        arrive("item-title/" + third.id() + "/en", "Other matters, and more", "Other matters");
        assertThat(title().getValue()).isEqualTo("Other matters, and more");
        assertThat(saved()).isEqualTo("Other matters, and more");
        assertThat(notice()).contains("What you had typed is back: Item 3: title");
    }

    @Test
    void goesOnFromWhatWasSavedOfItOnTheWay() {
        arrive("item-title/" + third.id() + "/en", "Other matters, and more", "Quite another", "Other matters");
        assertThat(saved()).isEqualTo("Other matters, and more");
    }

    @Test
    void asksWhereSomebodyElseChangedTheTextMeanwhile() {
        arrive("item-title/" + third.id() + "/en", "Mine", "Before");
        assertThat(find(TextArea.class, find(ConflictDialog.class).single()).all().stream()
                        .map(TextArea::getValue))
                .containsExactly("Mine", "Other matters");
        assertThat(saved()).isEqualTo("Other matters");
    }

    @Test
    void bringsAParagraphBackThatWasOnlyBegun() {
        arrive("new-paragraph/" + third.id() + "/en", "The group may wish", "");
        assertThat(paragraphs()).containsExactly("The group may wish");
    }

    @Test
    void beginsNoSecondParagraphWhereTheFirstWordsWereSaved() {
        desk.annotations()
                .add(
                        specimen.agenda().id(),
                        third.id(),
                        new AnnotationInput(AnnotationSection.SCOPE, LocalizedText.english("The group may")));
        choose(specimen.item("2"));
        choose(third);
        arrive("new-paragraph/" + third.id() + "/en", "The group may wish", "", "The", "The group may");
        assertThat(paragraphs()).containsExactly("The group may wish");
    }

    @Test
    void saysWhatWaitsOnAnotherItemAndLeadsThere() {
        var second = specimen.item("2");
        arrive("item-title/" + second.id() + "/en", "Criminal justice", "Criminal justice responses");
        assertThat(words(find(UnsavedTexts.class).single())).contains("1 text of yours is not saved");
        press("Go there");
        assertThat(desk.items().get(specimen.agenda().id(), second.id()).title())
                .isEqualTo(second.title().with(Language.EN, "Criminal justice"));
        assertThat(find(UnsavedTexts.class).exists()).isFalse();
    }

    @Test
    @AsRole(Role.READER)
    void showsWhatMayNoLongerBeSaved() {
        Specimen.publish(desk, specimen);
        openThird();
        arrive("item-title/" + third.id() + "/en", "Mine", "Other matters");
        press("Show");
        assertThat(find(TextArea.class).withLabel("What you typed").single().getValue())
                .isEqualTo("Mine");
        assertThat(title().getValue()).isEqualTo("Other matters");
        press("Discard it");
        assertThat(find(UnsavedTexts.class).exists()).isFalse();
    }

    private void choose(AgendaItem item) {
        find(AgendaEditor.class).single().act(new TreeAction(TreeAction.Kind.CHOOSE, item.id(), null));
    }

    private void arrive(String field, String text, String base, String... passed) {
        var parts = field.split("/", -1);
        var of = specimen.items().stream()
                .filter(item -> item.id().toString().equals(parts[1]))
                .findFirst()
                .orElseThrow();
        var key = new Drafts(specimen.meeting().id()).key(parts[0], of.id(), Language.of(parts[2]));
        find(AgendaEditor.class)
                .single()
                .bringBack(List.of(new Draft(
                        key, text, base, List.of(passed), "Item " + of.label() + ": title", of.id(), Instant.now())));
    }

    private SavedText title() {
        return find(SavedText.class).withLabel("Title").single();
    }

    private String saved() {
        return desk.items().get(specimen.agenda().id(), third.id()).title().best(Language.EN);
    }

    private List<String> paragraphs() {
        return desk.annotations().findAll(specimen.agenda().id(), third.id()).stream()
                .map(paragraph -> paragraph.text().best(Language.EN))
                .toList();
    }
}

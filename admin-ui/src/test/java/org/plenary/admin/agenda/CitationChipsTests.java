package org.plenary.admin.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.admin.AsRole;
import org.plenary.admin.ConsoleViewTest;
import org.plenary.admin.Specimen;
import org.plenary.admin.agenda.TreeAction.Kind;
import org.plenary.admin.form.ThingField;
import org.plenary.citation.Assertion;
import org.plenary.citation.CitationType;
import org.plenary.citation.CitedInText;
import org.plenary.citation.TargetKind;
import org.plenary.importing.CitationsAsWritten;
import org.plenary.resolution.ResolutionInput;
import org.plenary.resolution.ResolutionKind;
import org.plenary.resolution.ResolutionService;
import org.plenary.search.Hit;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.Role;
import org.springframework.beans.factory.annotation.Autowired;

@AsRole(Role.EDITOR)
class CitationChipsTests extends ConsoleViewTest {

    @Autowired
    private ResolutionService resolutions;

    private Specimen specimen;
    private UUID act = new UUID(0, 0);

    @BeforeEach
    void open() {
        specimen = Specimen.make(desk, bodies);
        act = resolutions
                .create(new ResolutionInput(
                        specimen.meeting().bodyId(),
                        ResolutionKind.RESOLUTION,
                        "8/2",
                        null,
                        LocalizedText.english("A mechanism of review"),
                        null))
                .id();
        open("meetings/" + specimen.meeting().id() + "/agenda");
        act(Kind.CHOOSE);
    }

    @Test
    void readsWhatIsCitedAndHowWhileItIsWritten() {
        type("The meeting is guided by resolution 8/2 in this.");
        assertThat(cited()).singleElement().satisfies(citation -> {
            assertThat(citation.type()).isEqualTo(CitationType.GUIDED_BY);
            assertThat(citation.targetKind()).isEqualTo(TargetKind.RESOLUTION);
            assertThat(citation.quote()).isEqualTo("guided by resolution 8/2");
        });
        assertThat(words(find(CitationChips.class).single())).contains("resolution 8/2");
    }

    @Test
    void showsWhatTheRegisterDoesNotHold() {
        type("Delegations may see CTOC/COP/WG.7/2031/77 on this matter.");
        assertThat(words(find(CitationChips.class).single())).contains("CTOC/COP/WG.7/2031/77", "not in the register");
        assertThat(desk.documents().findBySymbol("CTOC/COP/WG.7/2031/77")).isEmpty();
    }

    @Test
    void leadsToThePageOfWhatIsCited() {
        type("The meeting is guided by resolution 8/2.");
        var link = find(Anchor.class, find(CitationChips.class).single()).single();
        assertThat(link.getHref()).isEqualTo("/admin/resolutions/" + act);
        assertThat(link.getTitle()).contains("Resolution or decision");
    }

    @Test
    void linksByHandWhatTheRegisterDidNotKnowByItsWordsAndTakesItBack() {
        type("Delegations may see CTOC/COP/WG.7/2031/78 on this matter.");
        assertThat(find(Anchor.class, find(CitationChips.class).single()).exists())
                .isFalse();
        press("Link…");
        var form = find(LinkDialog.class).single();
        assertThat(words(form)).contains("The text says “CTOC/COP/WG.7/2031/78”");
        var field = find(ThingField.class, form).single();
        test(find(Button.class, form).withText("Link").single()).click();
        assertThat(field.getErrorMessage()).contains("Choose the act or the document");
        field.setValue(new Hit(Hit.Kind.RESOLUTION, act, null, null, "8/2", null));
        test(find(Button.class, form).withText("Link").single()).click();
        assertThat(cited()).singleElement().satisfies(citation -> {
            assertThat(citation.targetId()).isEqualTo(act);
            assertThat(citation.resolved()).isTrue();
        });
        assertThat(find(Anchor.class, find(CitationChips.class).single())
                        .single()
                        .getHref())
                .isEqualTo("/admin/resolutions/" + act);
        act(Kind.UNDO);
        assertThat(cited())
                .singleElement()
                .satisfies(citation -> assertThat(citation.resolved()).isFalse());
    }

    @Test
    void followsTheNumberAsItGrows() {
        type("The meeting recalls resolution 8/2");
        type("The meeting recalls resolution 8/21 of that year.");
        assertThat(cited()).singleElement().satisfies(citation -> {
            assertThat(citation.resolved()).isFalse();
            assertThat(citation.quote()).endsWith("8/21");
        });
    }

    @Test
    void movesWithTheTextAndGoesWithIt() {
        type("The meeting is guided by resolution 8/2.");
        type("Here the meeting is guided by resolution 8/2.");
        assertThat(cited())
                .singleElement()
                .satisfies(citation -> assertThat(citation.start()).isEqualTo(20));
        type("Here the meeting is guided.");
        assertThat(cited()).isEmpty();
    }

    @Test
    void saysThatNoMoreAreReadOfAParagraphThatCitesTooMuch() {
        type(IntStream.rangeClosed(1, CitationsAsWritten.MOST + 20)
                .mapToObj(number -> "resolution 7/" + number)
                .collect(Collectors.joining(", ", "The meeting recalls ", ".")));
        assertThat(cited()).hasSize(CitationsAsWritten.MOST);
        assertThat(words(find(CitationChips.class).single()))
                .contains("resolution 7/100", "No more than 100 citations");
        type("The meeting recalls resolution 7/1.");
        assertThat(cited()).hasSize(1);
        assertThat(words(find(CitationChips.class).single())).doesNotContain("No more than");
    }

    @Test
    void keepsATypeThatWasSetByHand() {
        type("The meeting is guided by resolution 8/2.");
        @SuppressWarnings("unchecked")
        Select<CitationType> type =
                find(Select.class, find(CitationChips.class).single()).single();
        type.setValue(CitationType.BASED_ON);
        type("The meeting is guided by resolution 8/2, too.");
        assertThat(cited()).singleElement().satisfies(citation -> {
            assertThat(citation.type()).isEqualTo(CitationType.BASED_ON);
            assertThat(citation.assertion()).isEqualTo(Assertion.EDITORIAL);
        });
    }

    @Test
    void takesACitationAwayAndBringsItBack() {
        type("The meeting is guided by resolution 8/2.");
        test(find(Button.class, find(CitationChips.class).single()).single()).click();
        assertThat(cited()).isEmpty();
        act(Kind.UNDO);
        assertThat(cited()).hasSize(1);
        assertThat(words(find(CitationChips.class).single())).contains("resolution 8/2");
    }

    private void act(Kind kind) {
        find(AgendaEditor.class)
                .single()
                .act(new TreeAction(kind, specimen.item("2").id(), null));
    }

    private void type(String text) {
        test(find(SavedText.class, find(ParagraphField.class).single()).single())
                .setValue(text);
    }

    private List<CitedInText> cited() {
        return desk.citations()
                .findAll(specimen.agenda().id(), specimen.item("2").id());
    }
}

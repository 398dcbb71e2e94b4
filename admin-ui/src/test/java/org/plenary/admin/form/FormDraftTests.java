package org.plenary.admin.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.admin.AsRole;
import org.plenary.admin.ConsoleViewTest;
import org.plenary.admin.common.DayField;
import org.plenary.body.BodyInput;
import org.plenary.body.BodyKind;
import org.plenary.citation.UnresolvedReference;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;

/** What comes back into a form of what was typed and not saved: here as a browser would answer when it is asked. */
@AsRole(Role.EDITOR)
class FormDraftTests extends ConsoleViewTest {

    private static final String BACK = "What you typed before the interruption is here again.";
    private static final AtomicInteger COUNT = new AtomicInteger();

    private String symbol = "";
    private String called = "";
    private UUID id = new UUID(0, 0);

    @BeforeEach
    void openTheFactsOfABody() {
        symbol = "KEPT%d/COP".formatted(COUNT.incrementAndGet());
        called = "Conference of drafts " + symbol;
        id = new Viewer("specimen", Role.EDITOR)
                .act(() -> bodies.create(
                        new BodyInput(null, BodyKind.CONFERENCE, symbol, LocalizedText.english(called), null)))
                .id();
        open("bodies/" + id);
        press("Edit facts…");
    }

    @Test
    void showsWhatWasTypedInEveryLanguageAndSavesIt() {
        form().resume(Map.of(
                "name/en", new FormDraft.Typed(called, called + " kept"),
                "name/fr", new FormDraft.Typed("", "Conférence des brouillons " + symbol)));
        assertThat(words(form())).contains(BACK).doesNotContain("Somebody else");
        pressIn("Save");
        assertThat(bodies.get(id).name().values())
                .isEqualTo(Map.of(Language.EN, called + " kept", Language.FR, "Conférence des brouillons " + symbol));
        assertThat(bodies.get(id).symbol()).isEqualTo(symbol);
    }

    @Test
    void showsWhatSomebodyElseSavedSinceBesideWhatWasTyped() {
        arrive("name/en", "Conference as it was", "Conference as I call it");
        assertThat(words(form())).contains(BACK, "as I call it", called);
        pressIn("Take theirs");
        assertThat(name().getValue()).isEqualTo(Map.of(Language.EN, called));
    }

    @Test
    void beginsAfreshWhereOneWantsIt() {
        arrive("symbol", symbol, symbol + "/HALF");
        assertThat(symbolField().getValue()).isEqualTo(symbol + "/HALF");
        pressIn("Start over");
        assertThat(symbolField().getValue()).isEqualTo(symbol);
        assertThat(words(form())).doesNotContain(BACK);
    }

    @Test
    void saysNothingWhereWhatWasTypedIsSavedAlready() {
        arrive("symbol", "", symbol);
        assertThat(words(form())).doesNotContain(BACK, "Somebody else");
    }

    @Test
    void bringsDaysAndNumbersBack() {
        pressIn("Cancel");
        open("meetings");
        press("New meeting");
        form().resume(Map.of(
                "ordinal", new FormDraft.Typed("", "7"), "startsOn", new FormDraft.Typed("", "2031-05-06")));
        assertThat(find(IntegerField.class, form())
                        .withLabel("Ordinal")
                        .single()
                        .getValue())
                .isEqualTo(7);
        assertThat(find(DayField.class, form()).withLabel("First day").single().getValue())
                .isEqualTo(LocalDate.of(2031, 5, 6));
    }

    @Test
    void keepsFormsAboutTwoThingsApartAtOneAddress() {
        var one = keptOf(id, 1);
        assertThat(one).isEqualTo(keptOf(id, 2)).isNotEqualTo(keptOf(new UUID(0, 1), 1));
        assertThat(one).contains(Viewer.current().name(), address());
    }

    /** Where the browser is told to look. */
    private static String keptOf(UUID thing, int version) {
        var ui = UI.getCurrent();
        ui.getInternals().dumpPendingJavaScriptInvocations();
        new FormDraft(ui, "Link", new UnresolvedReference(thing, "8/2", null, null, version), "").ask(kept -> {});
        return String.valueOf(ui.getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(asked -> asked.getInvocation().getParameters().getFirst())
                .toList());
    }

    private void arrive(String field, String base, String text) {
        form().resume(Map.of(field, new FormDraft.Typed(base, text)));
    }

    private FormDialog<?> form() {
        return find(FormDialog.class).single();
    }

    private TextInLanguages name() {
        return find(TextInLanguages.class, form()).withLabel("Name").single();
    }

    private TextField symbolField() {
        return find(TextField.class, form()).withLabel("Symbol").single();
    }

    private void pressIn(String button) {
        test(find(Button.class, form()).withText(button).single()).click();
    }
}

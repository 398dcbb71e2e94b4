package org.plenary.admin.form;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.admin.AsRole;
import org.plenary.admin.ConsoleViewTest;
import org.plenary.admin.common.DayField;
import org.plenary.body.Body;
import org.plenary.body.BodyInput;
import org.plenary.body.BodyKind;
import org.plenary.meeting.MeetingDesignation;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;

/** What comes back into a form of what was typed and not saved: here as a browser would answer when it is asked. */
@AsRole(Role.EDITOR)
class FormDraftTests extends ConsoleViewTest {

    private static final String BACK = "What you entered before the interruption is here again.";
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
                "name/en", new FormDraft.Kept(called, called + " kept"),
                "name/fr", new FormDraft.Kept("", "Conférence des brouillons " + symbol)));
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
        form().resume(Map.of("ordinal", new FormDraft.Kept("", "7"), "startsOn", new FormDraft.Kept("", "2031-05-06")));
        assertThat(find(IntegerField.class, form())
                        .withLabel("Ordinal")
                        .single()
                        .getValue())
                .isEqualTo(7);
        assertThat(find(DayField.class, form()).withLabel("First day").single().getValue())
                .isEqualTo(LocalDate.of(2031, 5, 6));
    }

    @Test
    void bringsBackWhatWasChosenAndSavesIt() {
        pressIn("Cancel");
        open("meetings");
        press("New meeting");
        form().resume(Map.of(
                "body", new FormDraft.Kept("", id.toString()),
                "title/en", new FormDraft.Kept("", "Meeting of drafts " + symbol),
                "designation", new FormDraft.Kept("MEETING", "SESSION"),
                "startsOn", new FormDraft.Kept("", "2031-05-06"),
                "endsOn", new FormDraft.Kept("", "2031-05-07"),
                "timeZone", new FormDraft.Kept("", "Africa/Cairo"),
                "interpretationLanguages", new FormDraft.Kept("", "AR\nFR"),
                "sittings", new FormDraft.Kept("", "true")));
        assertThat(words(form())).contains(BACK);
        pressIn("Create meeting");
        var made = desk.meetings().findAll().stream()
                .filter(meeting -> meeting.bodyId().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(made.designation()).isEqualTo(MeetingDesignation.SESSION);
        assertThat(made.timeZone()).isEqualTo("Africa/Cairo");
        assertThat(made.interpretationLanguages()).containsExactlyInAnyOrder("ar", "fr");
        assertThat(desk.meetings().findSittings(made.id())).hasSize(4);
    }

    @Test
    void leavesOutWhatCanBeChosenNoLonger() {
        arrive("parent", "", new UUID(0, 7).toString());
        assertThat(words(form())).doesNotContain(BACK, "Somebody else");
    }

    @Test
    void showsAnotherChoiceThatSomebodyElseSavedSince() {
        arrive("kind", "WORKING_GROUP", "BUREAU");
        assertThat(find(Choice.class, form()).withLabel("Kind").single().getValue())
                .isEqualTo(BodyKind.BUREAU);
        pressIn("Take theirs");
        assertThat(find(Choice.class, form()).withLabel("Kind").single().getValue())
                .isEqualTo(BodyKind.CONFERENCE);
    }

    @Test
    void keepsAChoiceByItsNameAndAThingByItsId() {
        var group = new Viewer("specimen", Role.EDITOR)
                .act(() -> bodies.create(new BodyInput(
                        null, BodyKind.CONFERENCE, symbol + "/UP", LocalizedText.english("Above " + symbol), null)));
        pressIn("Cancel");
        open("bodies/" + id);
        press("Edit facts…");
        asked("keep");
        find(BodyField.class, form()).withLabel("Part of").single().choose(group.id());
        assertThat(asked("keep"))
                .singleElement(as(LIST))
                .containsExactly("facts", "parent", "", group.id().toString());
    }

    @Test
    void keepsAFormUnderANameThatIsTheSameInEachLanguage() {
        assertThat(asked("begin"))
                .singleElement(as(LIST))
                .containsExactly(Viewer.current().name(), "facts");
    }

    @Test
    void opensTheFormAgainThatTheBrowserStillKeeps() {
        pressIn("Cancel");
        open("bodies/" + id);
        assertThat(find(FormDialog.class).exists()).isFalse();
        OpenForms.in(UI.getCurrent()).open("gone", "facts");
        assertThat(form().getHeaderTitle()).isEqualTo("Facts of the body");
    }

    @Test
    void opensAFormOnceThePageOffersIt() {
        pressIn("Cancel");
        var ui = UI.getCurrent();
        OpenForms.in(ui).open("late");
        assertThat(find(FormDialog.class).exists()).isFalse();
        OpenForms.way("late", () -> new Late());
        roundTrip();
        assertThat(form()).isInstanceOf(Late.class);
    }

    @Test
    void opensNothingThatAnotherPageOffered() {
        pressIn("Cancel");
        open("documents");
        OpenForms.in(UI.getCurrent()).open("facts");
        assertThat(find(FormDialog.class).exists()).isFalse();
    }

    @Test
    void saysAtTheFieldThatATextIsTooLongAndKeepsIt() {
        var text = "x".repeat(20_001);
        name().in(Language.FR).setValue(text);
        pressIn("Save");
        assertThat(name().getErrorMessage())
                .isEqualTo("The text has 20,001 characters; 20,000 are allowed. Divide it, or shorten it.");
        assertThat(name().in(Language.FR).getValue()).isEqualTo(text);
        assertThat(bodies.get(id).name().in(Language.FR)).isEmpty();
    }

    /** What the browser was told since this was asked last. */
    private static List<List<Object>> asked(String what) {
        var ui = UI.getCurrent();
        ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return ui.getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(PendingJavaScriptInvocation::getInvocation)
                .filter(asked -> asked.getExpression().contains("plenaryForms." + what + "("))
                .map(asked -> asked.getParameters().stream()
                        .filter(String.class::isInstance)
                        .map(Object.class::cast)
                        .toList())
                .toList();
    }

    /** A part of the page that is built only when it is looked at. */
    private static final class Late extends FormDialog<Body> {

        Late() {
            super(Body.class, "Late", "Save", saved -> {});
            begin(null);
        }

        @Override
        protected void fill(Body body) {
            throw new IllegalStateException();
        }

        @Override
        protected Body save(@Nullable Body based) {
            throw new IllegalStateException();
        }
    }

    private void arrive(String field, String base, String text) {
        form().resume(Map.of(field, new FormDraft.Kept(base, text)));
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

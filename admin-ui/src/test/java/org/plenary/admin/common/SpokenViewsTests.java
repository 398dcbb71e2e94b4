package org.plenary.admin.common;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenary.admin.AsRole;
import org.plenary.admin.ConsoleViewTest;
import org.plenary.admin.Specimen;
import org.plenary.admin.form.FormDialog;
import org.plenary.admin.form.TextInLanguages;
import org.plenary.body.BodyInput;
import org.plenary.body.BodyKind;
import org.plenary.meeting.MeetingDesignation;
import org.plenary.publication.PublicationUnit;
import org.plenary.security.SpeechService;
import org.plenary.shared.InvalidInput;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.NotAllowed;
import org.plenary.shared.NotFound;
import org.plenary.shared.Publication;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.plenary.shared.Word;
import org.springframework.beans.factory.annotation.Autowired;

@AsRole(Role.ADMINISTRATOR)
class SpokenViewsTests extends ConsoleViewTest {

    private static final List<String> SAID_BY =
            List.of("title", "aria-label", "label", "placeholder", "helperText", "accessibleName", "header");

    /** Titles of the specimen, which say in English what English phrases say. */
    private static final Set<String> DATA = Set.of("Other matters", "Vienna");

    @Autowired
    private SpeechService speeches;

    @AfterEach
    void speakEnglishAgain() {
        speeches.keep(Language.EN);
    }

    @ParameterizedTest
    @EnumSource(
            value = Speech.class,
            names = {"FR", "AR"})
    void saysEveryPageInTheLanguageThatWasChosen(Speech speech) {
        var meeting = "meetings/" + Specimen.make(desk, bodies).meeting().id();
        begin(speech);
        var english = onlyEnglish(speech);
        for (var path : Stream.concat(
                        Stream.of(
                                "bodies",
                                "documents",
                                "resolutions",
                                "mandates",
                                "bureau-decisions",
                                "network",
                                "checks"),
                        Stream.of(
                                "import",
                                "accounts",
                                "tokens",
                                "settings",
                                "meetings",
                                "",
                                "password",
                                meeting + "/agenda",
                                meeting + "/timetable",
                                meeting + "/checks",
                                meeting + "/overview",
                                meeting + "/history",
                                "bodies/" + desk.meetings().findAll().getFirst().bodyId()))
                .toList()) {
            open(path);
            var page =
                    UI.getCurrent().getInternals().getActiveRouterTargetsChain().getLast();
            var said = said(page.getElement()).toList();
            assertThat(said).as(path).isNotEmpty();
            assertThat(said).as(path).doesNotContainAnyElementsOf(english);
        }
    }

    @ParameterizedTest
    @EnumSource(Speech.class)
    void remembersTheLanguageThatSomebodyChose(Speech speech) {
        begin(speech);
        assertThat(UI.getCurrent().getLocale()).isEqualTo(speech.locale());
        assertThat(Speech.current()).isEqualTo(speech);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EN | 1 July 2018       | 30 June – 2 July 2018          | Fifth meeting     | Wednesday, 4 July
            FR | 1er juillet 2018  | 30 juin – 2 juillet 2018       | Cinquième réunion | mercredi 4 juillet
            AR | 1 تموز/يوليه 2018 | 30 حزيران/يونيه – 2 تموز/يوليه 2018 | الاجتماع الخامس   | الأربعاء، 4 تموز/يوليه
            """)
    void writesDaysAndOrdinalsAsSecretariatsPrintThem(
            Speech speech, String first, String days, String nth, String day) {
        begin(speech);
        assertThat(Words.day(LocalDate.of(2018, 7, 1))).isEqualTo(first);
        assertThat(Words.days(LocalDate.of(2018, 6, 30), LocalDate.of(2018, 7, 2)))
                .isEqualTo(days);
        assertThat(Words.convening(5, MeetingDesignation.MEETING)).isEqualTo(nth);
        assertThat(Words.weekday(LocalDate.of(2018, 7, 4))).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EN | The symbol SPEECH/COP is taken. Give another symbol, or edit the body that has it.
            FR | La cote SPEECH/COP est déjà prise. Indiquez une autre cote, ou modifiez l’organe qui la porte.
            AR | الرمز SPEECH/COP مستخدم. أدخل رمزاً آخر، أو عدّل الهيئة التي تحمله.
            """)
    void refusesAtTheFieldInTheLanguageThatWasChosen(Speech speech, String refusal) {
        if (bodies.findBySymbol("SPEECH/COP").isEmpty()) {
            new Viewer("specimen", Role.EDITOR)
                    .act(() -> bodies.create(new BodyInput(
                            null,
                            BodyKind.CONFERENCE,
                            "SPEECH/COP",
                            LocalizedText.english("Conference of speech"),
                            null)));
        }
        begin(speech);
        open("bodies");
        press(Phrases.say("body.new"));
        var form = find(FormDialog.class).single();
        var symbol = find(TextField.class, form)
                .withPropertyValue(TextField::getLabel, Phrases.say("field.symbol"))
                .single();
        symbol.setValue("SPEECH/COP");
        find(TextInLanguages.class, form)
                .withPropertyValue(TextInLanguages::getLabel, Phrases.say("field.name"))
                .single()
                .in(Language.EN)
                .setValue("Another conference");
        test(find(Button.class, form).withText(Phrases.say("body.create")).single())
                .click();
        assertThat(symbol.getErrorMessage()).isEqualTo(refusal);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EN | There is no agenda item 7. | To move an agenda item, sign in as editor or above; maria is reader. | This agenda is published. Only a draft can be submitted. | The meeting would end on 3 July 2018, before it starts on 4 July 2018. Give a last day on or after the first.
            FR | Introuvable\u00a0: point de l’ordre du jour 7. | Déplacement d’un point de l’ordre du jour\u00a0: il faut pour cela le rôle «\u00a0rédacteur\u00a0» ou un rôle supérieur\u202f; maria a le rôle «\u00a0lecteur\u00a0». | L’état est\u00a0: publié (ordre du jour). Seul un brouillon peut être soumis. | La réunion finirait le 3 juillet 2018, avant de commencer le 4 juillet 2018. Indiquez un dernier jour qui ne précède pas le premier.
            AR | لم يُعثر على: بند 7. | نقل بند من جدول الأعمال: يلزم لذلك دور «محرر» أو دور أعلى منه؛ ودور maria هو «قارئ». | الحالة: منشور (جدول أعمال). لا يمكن تقديم إلا مسودة. | ينتهي الاجتماع في 3 تموز/يوليه 2018 قبل أن يبدأ في 4 تموز/يوليه 2018. أدخل يوماً أخيراً لا يسبق اليوم الأول.
            """)
    void saysWhatStandsInARefusalInTheLanguageThatWasChosen(
            Speech speech, String missing, String role, String state, String days) {
        begin(speech);
        assertThat(Sentences.sentence(new NotFound("agenda item", 7))).isEqualTo(missing);
        assertThat(Sentences.sentence(new NotAllowed(
                        "role.too-low", new Word.Deed("move an agenda item"), Role.EDITOR, "maria", Role.READER)))
                .isEqualTo(role);
        assertThat(Sentences.say(InvalidInput.of(
                        "id", "publication.no-draft", new Word.Kind(PublicationUnit.AGENDA), Publication.PUBLISHED)))
                .isEqualTo(state);
        assertThat(Sentences.say(InvalidInput.of(
                        "endsOn", "meeting.ends-before-it-starts", LocalDate.of(2018, 7, 3), LocalDate.of(2018, 7, 4))))
                .isEqualTo(days);
    }

    /** A new session, as on another machine. */
    private void begin(Speech speech) {
        speeches.keep(speech.language());
        cleanVaadinEnvironment();
        initVaadinEnvironment();
    }

    private static List<String> onlyEnglish(Speech speech) {
        var also = Set.copyOf(Phrases.file(speech).values());
        return Phrases.file(Speech.EN).values().stream()
                .filter(phrase -> !also.contains(phrase))
                .map(String::valueOf)
                .filter(phrase -> phrase.matches("[^{]*\\p{L}{2,}[^{]*") && !DATA.contains(phrase))
                .toList();
    }

    /** Text, labels and headings; but not what is marked to be in another language, as it is data. */
    private static Stream<String> said(Element element) {
        if (element.isTextNode()) {
            return Stream.of(element.getText().strip());
        }
        if (element.hasAttribute("lang")) {
            return Stream.empty();
        }
        var own = SAID_BY.stream()
                .flatMap(name -> Stream.of(element.getAttribute(name), element.getProperty(name)))
                .filter(Objects::nonNull);
        var headings = element.getComponent().stream()
                .flatMap(component -> component instanceof Grid<?> grid ? grid.getColumns().stream() : Stream.empty())
                .map(Grid.Column::getHeaderText)
                .filter(Objects::nonNull);
        return Stream.concat(Stream.concat(own, headings), element.getChildren().flatMap(SpokenViewsTests::said))
                .collect(Collectors.toSet())
                .stream();
    }
}

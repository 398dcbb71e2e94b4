package org.plenary.admin.common;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
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
import org.plenary.meeting.MeetingDesignation;
import org.plenary.security.SpeechService;
import org.plenary.shared.Language;
import org.plenary.shared.Role;
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

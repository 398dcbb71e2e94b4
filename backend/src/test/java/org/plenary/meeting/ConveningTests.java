package org.plenary.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;

class ConveningTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EN | MEETING | 5   | Fifth meeting
            FR | MEETING | 1   | Première réunion
            ES | MEETING | 6   | Sexta reunión
            RU | MEETING | 6   | Шестое совещание
            AR | MEETING | 5   | الاجتماع الخامس
            ZH | MEETING | 6   | 第六次会议
            EN | SESSION | 49  | Forty-ninth session
            FR | SESSION | 8   | Huitième session
            ES | SESSION | 3   | Tercer período de sesiones
            RU | SESSION | 8   | Восьмая сессия
            ZH | SESSION | 8   | 第八届会议
            AR | SESSION | 21  | الدورة الحادية والعشرون
            AR | SESSION | 99  | الدورة التاسعة والتسعون
            AR | SESSION | 100 | الدورة المائة
            AR | SESSION | 101 | الدورة الأولى بعد المائة
            AR | MEETING | 111 | الاجتماع الحادي عشر بعد المائة
            AR | SESSION | 121 | الدورة الحادية والعشرون بعد المائة
            AR | SESSION | 200 | الدورة المائتان
            AR | MEETING | 203 | الاجتماع الثالث بعد المائتين
            AR | MEETING | 301 | الاجتماع 301
            EN | SESSION | 101 | 101st session
            FR | SESSION | 101 | 101e session
            ES | SESSION | 101 | 101º período de sesiones
            RU | SESSION | 101 | 101-я сессия
            """)
    void countsMeetingsInTheWordsOfEachLanguage(
            Language language, MeetingDesignation designation, int ordinal, String title) {
        assertThat(Convening.title(ordinal, designation, language)).isEqualTo(title);
    }

    @Test
    void countsOnInEachLanguageThatSaysTheOrdinal() {
        var title = new LocalizedText(Map.of(
                Language.EN,
                "Fifth meeting of the Working Group",
                Language.FR,
                "Groupe de travail, cinquième réunion",
                Language.RU,
                "Рабочая группа"));
        assertThat(Convening.countOn(title, 5, 6, MeetingDesignation.MEETING))
                .hasValue(new LocalizedText(Map.of(
                        Language.EN,
                        "Sixth meeting of the Working Group",
                        Language.FR,
                        "Groupe de travail, sixième réunion")));
    }

    @Test
    void saysABareTitleInEveryLanguage() {
        assertThat(Convening.countOn(LocalizedText.english("Fifth meeting"), 5, 6, MeetingDesignation.MEETING)
                        .orElseThrow()
                        .values())
                .hasSize(6)
                .containsEntry(Language.FR, "Sixième réunion")
                .containsEntry(Language.ZH, "第六次会议");
    }

    @Test
    void guessesNoTitleFromOneWithoutOrdinal() {
        assertThat(Convening.countOn(
                        LocalizedText.english("Intersessional consultations"), 5, 6, MeetingDesignation.MEETING))
                .isEmpty();
    }
}

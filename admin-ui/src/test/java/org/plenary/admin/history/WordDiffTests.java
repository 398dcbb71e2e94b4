package org.plenary.admin.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDiffTests {

    @ParameterizedTest
    @CsvSource({
        "Other matters, Other business, Other[- matters][+ business]",
        "Other matters, Other matters, Other matters",
        "'', Other matters, [+Other matters]",
        "Other matters, '', [-Other matters]",
        "resolution 8/2, resolution 8/21, resolution 8/[-2][+21]",
        "通过议程, 通过新议程, 通过[+新]议程",
        "Прочие вопросы, Другие вопросы, [-Прочие][+Другие] вопросы",
    })
    void marksWhatIsGoneAndWhatIsNew(String before, String after, String marked) {
        assertThat(WordDiff.of(before, after).pieces().stream()
                        .map(piece -> switch (piece.kind()) {
                            case KEPT -> piece.text();
                            case GONE -> "[-" + piece.text() + "]";
                            case NEW -> "[+" + piece.text() + "]";
                        })
                        .collect(Collectors.joining()))
                .isEqualTo(marked);
    }
}

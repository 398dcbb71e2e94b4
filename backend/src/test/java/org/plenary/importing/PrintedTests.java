package org.plenary.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.shared.Ordinals;

class PrintedTests {

    @ParameterizedTest
    @CsvSource({
        "first, 1",
        "twelfth, 12",
        "twentieth, 20",
        "Twenty-fifth, 25",
        "forty-ninth, 49",
        "43rd, 43",
        "hundredth, 100",
        "one hundred and third, 103"
    })
    void readsOrdinals(String words, int value) {
        assertThat(Ordinals.of(words)).hasValue(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Vienna, 4 and 5 July 2018 | 2018-07-04 | 2018-07-05",
                "11-15 April 2016 | 2016-04-11 | 2016-04-15",
                "from 28 February to 2 March 2018 | 2018-02-28 | 2018-03-02",
                "30 December 2019 – 2 January 2020 | 2019-12-30 | 2020-01-02",
                "Wednesday, 4 July 2018, at 10 a.m. | 2018-07-04 | 2018-07-04",
            })
    void readsDates(String text, LocalDate first, LocalDate last) {
        assertThat(PrintedDate.in(text)).singleElement().satisfies(date -> {
            assertThat(date.first()).isEqualTo(first);
            assertThat(date.last()).isEqualTo(last);
        });
    }

    @Test
    void takesTheYearFromTheMeetingWhereNoneIsPrinted() {
        assertThat(PrintedDate.in("Thursday, 5 July", LocalDate.of(2018, 7, 4)))
                .singleElement()
                .satisfies(date -> assertThat(date.first()).isEqualTo(LocalDate.of(2018, 7, 5)));
        assertThat(PrintedDate.in("Thursday, 5 July")).isEmpty();
        assertThat(PrintedDate.in("31 February 2018")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10 a.m.–1 p.m. | 10:00 | 13:00",
                "3–6 p.m. | 15:00 | 18:00",
                "10–1 p.m. | 10:00 | 13:00",
                "9.30 a.m. to noon | 09:30 | 12:00",
                "15:00-18:00 | 15:00 | 18:00",
                "10 a.m. to 12 noon | 10:00 | 12:00",
            })
    void readsHours(String text, String from, String to) {
        assertThat(PrintedTime.in(text)).hasValueSatisfying(time -> {
            assertThat(time.from()).hasToString(from);
            assertThat(time.to()).hasToString(to);
        });
    }

    @Test
    void takesPairsOfNumbersForNoHours() {
        assertThat(PrintedTime.in("items 1–3")).isEmpty();
        assertThat(PrintedTime.in("4-6 March 2024")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "CTOC/COP/WG.7/2018/2, CTOC/COP/WG.7",
        "CTOC/COP/WG.7/2018/CRP.1, CTOC/COP/WG.7",
        "E/CN.9/2016/L.1, E/CN.9",
        "A/HRC/51/12, A/HRC",
        "ECE/AGAT/2020/INF.1, ECE/AGAT",
        "E/CN.9/2016/3/Rev.1/Add.2, E/CN.9",
        "A/70/3, A"
    })
    void findsSymbolsAndWhoseTheyAre(String symbol, String body) {
        assertThat(Symbols.in("see the report (" + symbol + ")."))
                .singleElement()
                .satisfies(printed -> assertThat(printed.symbol()).isEqualTo(symbol));
        assertThat(Symbols.body(symbol)).hasValue(body);
    }

    @Test
    void takesNoWordWithASlashForASymbol() {
        assertThat(Symbols.in("HIV/AIDS, resolution 8/2, and/or, http://www.example.org/A/1"))
                .isEmpty();
    }
}

package org.plenary.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.GraphQLContext;
import graphql.schema.CoercingParseValueException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScalarsTests {

    @ParameterizedTest
    @CsvSource({
        "Date, 2018-07-04",
        "Date, 9999-12-31",
        "DateTime, 2018-04-09T10:42:00Z",
        "DateTime, 2018-04-09T10:42:00+02:00",
        "LocalTime, 10:00"
    })
    void takesWhatItsFormWants(String name, String text) {
        assertThat(parse(name, text)).hasToString(text.replace(":00Z", "Z").replace(":00+", "+"));
    }

    /** What is far from our years can be reckoned with no more: a day after the last there is would be none. */
    @ParameterizedTest
    @CsvSource({
        "Date, +10000-01-01",
        "Date, +999999999-12-31",
        "Date, -0044-03-15",
        "Date, 4 July 2018",
        "DateTime, +999999999-12-31T23:59:59Z",
        "DateTime, 2018-04-09",
        "LocalTime, 10 a.m."
    })
    void refusesOtherForms(String name, String text) {
        assertThatThrownBy(() -> parse(name, text))
                .isInstanceOf(CoercingParseValueException.class)
                .hasMessageStartingWith("\"%s\" is no %s; write it as ".formatted(text, name));
    }

    private static @Nullable Object parse(String name, String text) {
        return Scalars.all().stream()
                .filter(scalar -> scalar.getName().equals(name))
                .findFirst()
                .orElseThrow()
                .getCoercing()
                .parseValue(text, GraphQLContext.getDefault(), Locale.ENGLISH);
    }
}

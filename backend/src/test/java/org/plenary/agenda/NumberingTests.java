package org.plenary.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.shared.LocalizedText;

class NumberingTests {

    @ParameterizedTest
    @CsvSource({
        "2, 1, (a)",
        "2, 26, (z)",
        "2, 28, (bb)",
        "3, 4, (iv)",
        "3, 99, (xcix)",
        "3, 100, (c)",
        "3, 101, (ci)",
        "3, 444, (cdxliv)",
        "3, 1990, (mcmxc)",
        "4, 12, (12)"
    })
    void marksEachLevelInItsOwnWay(int level, int ordinal, String marker) {
        assertThat(Numbering.marker(level, ordinal)).isEqualTo(marker);
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "3", "4"})
    void findsANextNumberHoweverManyThereAre(int level) {
        var siblings = new ArrayList<AgendaItem>();
        var seen = new HashSet<String>();
        for (int ordinal = 1; ordinal <= 450; ordinal++) {
            var next = Numbering.next(siblings, level, AgendaItemInput.of(LocalizedText.english("Topic")));
            seen.add(Objects.requireNonNullElse(next.number(), "") + Objects.requireNonNullElse(next.marker(), ""));
            siblings.add(new AgendaItem(
                    new UUID(0, 0),
                    new UUID(0, ordinal),
                    null,
                    ordinal,
                    next.number(),
                    next.marker(),
                    "",
                    next.title(),
                    next.kind(),
                    next.furtherDocumentation(),
                    1));
        }
        assertThat(seen).hasSize(450);
    }

    @Test
    void numbersBelowAHeadingAsBelowNothing() {
        var heading = item(1, null, AgendaItemKind.HEADING);
        var below = item(2, heading.id(), AgendaItemKind.SUBSTANTIVE);
        var first = item(3, null, AgendaItemKind.SUBSTANTIVE);
        assertThat(Numbering.of(List.of(heading, below, first)))
                .extracting(Renumbering::label)
                .containsExactly("(a)", "1");
    }

    private static AgendaItem item(int number, @Nullable UUID parentId, AgendaItemKind kind) {
        return new AgendaItem(
                new UUID(0, 0),
                new UUID(0, number),
                parentId,
                number,
                null,
                null,
                "",
                LocalizedText.english("Topic"),
                kind,
                FurtherDocumentation.UNSTATED,
                1);
    }
}

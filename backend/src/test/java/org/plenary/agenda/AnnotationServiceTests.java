package org.plenary.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plenary.agenda.Meetings.asEditor;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.shared.InvalidInput;
import org.plenary.shared.LocalizedText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@Import(Meetings.class)
class AnnotationServiceTests {

    @Autowired
    private Meetings meetings;

    @Autowired
    private AgendaItemService items;

    @Autowired
    private AnnotationService annotations;

    private UUID agendaId = new UUID(0, 0);
    private UUID itemId = new UUID(0, 0);
    private List<UUID> paragraphs = List.of();

    @BeforeEach
    void annotate() {
        agendaId = meetings.agenda().id();
        itemId = asEditor(() -> items.findAll(agendaId)).getLast().id();
        paragraphs = Stream.of("One.", "Two.", "Three.")
                .map(text -> asEditor(() -> annotations.add(
                                agendaId,
                                itemId,
                                new AnnotationInput(AnnotationSection.BACKGROUND, LocalizedText.english(text))))
                        .id())
                .toList();
    }

    @Test
    void putsTheParagraphsInTheOrderThatNamesEachOnce() {
        arrange(paragraphs.reversed());
        assertThat(kept()).isEqualTo(paragraphs.reversed());
    }

    @Test
    void refusesAnOrderThatNamesOneTwiceOrNotOrAStranger() {
        var first = paragraphs.getFirst();
        var second = paragraphs.get(1);
        for (var order : List.of(
                List.of(first, second, second),
                List.of(first, second),
                List.<UUID>of(),
                List.of(first, second, itemId),
                List.of(first, second, paragraphs.getLast(), first))) {
            assertThatThrownBy(() -> arrange(order))
                    .isInstanceOfSatisfying(
                            InvalidInput.class,
                            refused -> assertThat(refused.path()).containsExactly("order"))
                    .hasMessageContaining("the item has 3");
        }
        assertThat(kept()).isEqualTo(paragraphs);
    }

    private void arrange(List<UUID> order) {
        asEditor(() -> annotations.arrange(agendaId, itemId, order));
    }

    private List<UUID> kept() {
        return asEditor(() -> annotations.findAll(agendaId, itemId)).stream()
                .map(AnnotationParagraph::id)
                .toList();
    }
}

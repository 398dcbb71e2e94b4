package org.plenary.admin.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.admin.AsRole;
import org.plenary.admin.ConsoleViewTest;
import org.plenary.admin.Specimen;
import org.plenary.agenda.AgendaItemInput;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;

@AsRole(Role.EDITOR)
class PresenceTests extends ConsoleViewTest {

    private static final Viewer COLLEAGUE = new Viewer("maria.lopez", Role.EDITOR);

    private final Object page = new Object();
    private Specimen specimen;

    @BeforeEach
    void open() {
        specimen = Specimen.make(desk, bodies);
        open("meetings/" + specimen.meeting().id() + "/agenda");
    }

    @Test
    void showsTheInitialsOfOthersOnTheItemThatTheyAreOn() {
        COLLEAGUE.act(() -> {
            desk.presence()
                    .attend(page, specimen.meeting().id(), specimen.item("2").id());
            return page;
        });
        look();
        assertThat(words(find(ItemRow.class).all().get(3))).contains("ML");
        assertThat(words(find(ItemRow.class).all().getFirst())).doesNotContain("ML");
        desk.presence().leave(page);
        look();
        assertThat(words(find(ItemRow.class).all().get(3))).doesNotContain("ML");
    }

    @Test
    void showsNobodyOnesOwnOtherPage() {
        desk.presence().attend(page, specimen.meeting().id(), specimen.item("2").id());
        assertThat(desk.presence().others(specimen.meeting().id())).isEmpty();
        desk.presence().leave(page);
    }

    @Test
    void showsWhatOthersChangedMeanwhile() {
        var third = specimen.item("3");
        COLLEAGUE.act(() -> desk.items()
                .update(
                        third.agendaId(),
                        third.id(),
                        third.version(),
                        AgendaItemInput.of(LocalizedText.english("Theirs"))));
        look();
        assertThat(words(find(ItemRow.class).all().getLast())).contains("Theirs");
    }

    private void look() {
        find(AgendaEditor.class).single().look();
    }
}

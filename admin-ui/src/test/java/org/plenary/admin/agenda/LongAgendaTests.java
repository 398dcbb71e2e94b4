package org.plenary.admin.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.admin.AsRole;
import org.plenary.admin.ConsoleViewTest;
import org.plenary.admin.Specimen;
import org.plenary.admin.agenda.TreeAction.Kind;
import org.plenary.agenda.AgendaItemInput;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.Role;

/** An agenda of 500 items, as of a session of a large conference, answers as quickly as a short one. */
@AsRole(Role.EDITOR)
class LongAgendaTests extends ConsoleViewTest {

    private static final int TOP = 50;
    private static final int BELOW = 9;
    private static final int TIMES = 9;
    private static final Duration AT_ONCE = Duration.ofMillis(200);

    private Specimen specimen;
    private List<UUID> top = List.of();

    @BeforeEach
    void open() {
        specimen = Specimen.make(desk, bodies);
        var agenda = specimen.agenda().id();
        top = desk.changes()
                .make(
                        Role.EDITOR,
                        "fill an agenda",
                        () -> IntStream.range(0, TOP)
                                .mapToObj(index -> {
                                    var parent = add(agenda, null, "Cluster " + index);
                                    IntStream.range(0, BELOW).forEach(sub -> add(agenda, parent, "Topic " + sub));
                                    return parent;
                                })
                                .toList());
        open("meetings/" + specimen.meeting().id() + "/agenda");
        assertThat(find(ItemRow.class).all()).hasSizeGreaterThan(500);
    }

    private UUID add(UUID agenda, @Nullable UUID parent, String title) {
        return desk.items()
                .create(agenda, parent, null, AgendaItemInput.of(LocalizedText.english(title)))
                .id();
    }

    @Test
    void answersAtOnce() {
        var editor = find(AgendaEditor.class).single();
        var chosen = median(index -> editor.act(new TreeAction(Kind.CHOOSE, top.get(index), null)));
        var moved = median(index -> editor.act(new TreeAction(Kind.UP, top.get(index + 1), null)));
        var indented = median(index -> editor.act(new TreeAction(Kind.INDENT, top.get(index + 20), null)));
        var looked = median(index -> editor.look());
        System.out.printf("choose %s, move %s, indent %s, look %s%n", chosen, moved, indented, looked);
        assertThat(List.of(chosen, moved, indented, looked))
                .allSatisfy(time -> assertThat(time).isLessThan(AT_ONCE));
    }

    /** The middle one of several, so that neither the first nor a pause of the machine counts. */
    private static Duration median(java.util.function.IntConsumer action) {
        return IntStream.range(0, TIMES)
                .mapToObj(index -> {
                    long begin = System.nanoTime();
                    action.accept(index);
                    return Duration.ofNanos(System.nanoTime() - begin);
                })
                .sorted()
                .toList()
                .get(TIMES / 2);
    }
}

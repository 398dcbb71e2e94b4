package org.plenary.admin.common;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.plenary.shared.Viewer;

/**
 * What can be done to the rows that are chosen, each work that fits at least one of them: all of it as one change, after
 * it was said to how many.
 */
final class BulkBar<R> extends Div {

    private final transient BulkDesk desk;
    private final String list;
    private final transient Runnable whenDone;
    private final Span count = new Span();
    private final transient List<Runnable> refreshes = new ArrayList<>();
    private transient List<R> chosen = List.of();

    BulkBar(BulkDesk desk, String list, List<Bulk<R>> works, Runnable whenDone) {
        this.desk = desk;
        this.list = list;
        this.whenDone = whenDone;
        addClassNames("toolbar", "bulk");
        getElement().setAttribute("role", "group").setAttribute("aria-label", say("bulk"));
        count.getElement().setAttribute("role", "status");
        add(count);
        works.stream().filter(work -> Viewer.current().mayAs(work.least())).forEach(this::offer);
        show(Set.of());
    }

    private void offer(Bulk<R> work) {
        var button = new Button(work.verb(), click -> ask(work, fitting(work)));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        refreshes.add(() -> button.setVisible(!fitting(work).isEmpty()));
        add(button);
    }

    private List<R> fitting(Bulk<R> work) {
        return chosen.stream().filter(work.fits()).toList();
    }

    void show(Set<R> rows) {
        chosen = List.copyOf(rows);
        count.setText(say("bulk.chosen", counted(chosen.size())));
        refreshes.forEach(Runnable::run);
        setVisible(!chosen.isEmpty());
    }

    private void ask(Bulk<R> work, List<R> rows) {
        var left = chosen.size() - rows.size();
        var question = new Confirmation(
                say("bulk.question", work.verb(), counted(rows.size())),
                say("bulk.consequence", left, String.valueOf(work.undoable())),
                work.verb(),
                why -> act(work, rows, why));
        if (work.asksWhy()) {
            question.askWhy();
        }
        question.open();
    }

    private String counted(int rows) {
        return ListPage.counted(list, rows);
    }

    private void act(Bulk<R> work, List<R> rows, String why) {
        var done = say("bulk.done", work.verb(), counted(rows.size()));
        var recorded = desk.changes()
                .record(() -> desk.changes().make(work.least(), work.reason(), () -> {
                    rows.forEach(row -> work.work().accept(row, why));
                    return rows;
                }));
        whenDone.run();
        if (work.undoable() && recorded.change() != null) {
            Notice.undoable(done, () -> {
                desk.revisions().undo(Objects.requireNonNull(recorded.change()));
                whenDone.run();
            });
        } else {
            Notice.say(done);
        }
    }
}

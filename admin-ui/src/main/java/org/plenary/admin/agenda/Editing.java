package org.plenary.admin.agenda;

import static org.plenary.admin.common.Phrases.say;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.plenary.admin.common.Confirmation;
import org.plenary.admin.common.Notice;
import org.plenary.admin.common.Sentences;
import org.plenary.admin.publication.Changing;
import org.plenary.agenda.Agenda;
import org.plenary.publication.PublicationUnit;
import org.plenary.shared.Changes.Recorded;
import org.plenary.shared.InvalidInput;
import org.plenary.shared.Language;
import org.plenary.shared.NotFound;
import org.plenary.shared.Publication;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;

/**
 * One person's work on one agenda: which edition they are on, and what they can undo. A change to a published edition opens
 * the next one, so after each change the edition is looked up again, and said when it is another.
 */
public final class Editing {

    private final AgendaDesk desk;
    private final Drafts drafts;
    private final boolean mayEdit;
    private final Steps steps = new Steps();
    private Agenda agenda;
    private int seen;
    private Runnable whenEditionChanges = () -> {};
    private Runnable whenStepsChange = () -> {};

    public Editing(AgendaDesk desk, Agenda agenda) {
        this.desk = desk;
        this.agenda = agenda;
        this.seen = agenda.version();
        this.drafts = new Drafts(agenda.meetingId());
        this.mayEdit = Changing.of(desk.publications(), PublicationUnit.AGENDA, agenda.id())
                .add();
    }

    Drafts drafts() {
        return drafts;
    }

    public AgendaDesk desk() {
        return desk;
    }

    public Agenda agenda() {
        return agenda;
    }

    public UUID agendaId() {
        return agenda.id();
    }

    public boolean mayEdit() {
        return mayEdit;
    }

    public boolean canUndo() {
        return steps.undo().isPresent();
    }

    public boolean canRedo() {
        return steps.redo().isPresent();
    }

    /** Whether the agenda is another than it was when this was asked last, by whomever. */
    boolean isOvertaken() {
        var latest =
                desk.agendas().findLatest(agenda.meetingId(), agenda.stage()).orElse(agenda);
        boolean other = !latest.id().equals(agenda.id()) || latest.version() != seen;
        if (!latest.equals(agenda)) {
            follow();
        }
        seen = latest.version();
        return other;
    }

    /** The language that the agenda is written in, where its document says; else English. */
    Language original() {
        var document = agenda.documentId();
        var language = document == null ? null : desk.documents().get(document).originalLanguage();
        return language == null ? Language.EN : language;
    }

    Steps steps() {
        return steps;
    }

    public void whenEditionChanges(Runnable listener) {
        whenEditionChanges = listener;
    }

    /** Hears when there is more or less to undo or to do again. */
    void whenStepsChange(Runnable listener) {
        whenStepsChange = listener;
    }

    /** A change of structure; what was done in words, e.g. {@code item 3 was moved}. */
    public <T> T restructure(String done, Supplier<T> work) {
        return step(done, "", work);
    }

    /** A change of text, one step with those of the same field right before it, e.g. {@code the title of item 3}. */
    <T> T write(String field, Supplier<T> work) {
        return step(say("editor.step.edited", field), field, work);
    }

    private <T> T step(String done, String field, Supplier<T> work) {
        var recorded = desk.changes().record(work);
        if (recorded.change() != null) {
            steps.done(done, field, recorded.change());
            whenStepsChange.run();
        }
        follow();
        return recorded.value();
    }

    /** Whether items can be cleared one by one: by whoever may, as long as the edition is not published. */
    boolean mayClear() {
        return Viewer.current().mayAs(Role.CLEARER) && !agenda.frozen();
    }

    /** Which items are cleared, and by whom. */
    Map<UUID, String> cleared() {
        return agenda.frozen() ? Map.of() : desk.clearances().findCleared(agenda.id());
    }

    /** Clears the items as they are seen now, or takes their marks back; no step to be undone, as it has a way back. */
    void clear(Collection<UUID> ids, boolean clear) {
        if (clear) {
            desk.clearances().clear(agenda.id(), ids, agenda.version());
        } else {
            desk.clearances().reopen(agenda.id(), ids, agenda.version());
        }
        follow();
    }

    /** Takes back the last step. */
    public void undo() {
        turn(steps.undo().orElse(null), steps::undone, "editor.undone", "editor.nothing-to-undo");
    }

    /** Does again what was undone last: the undoing is undone. */
    public void redo() {
        turn(steps.redo().orElse(null), steps::redone, "editor.redone", "editor.nothing-to-redo");
    }

    /** The way back from the change that was made last, however many follow. */
    public Runnable undoOfLast() {
        var last = steps.undo();
        return () ->
                turn(last.filter(steps::isDone).orElse(null), steps::undone, "editor.undone", "editor.undone-already");
    }

    /** A step that is refused stays where it is, to be tried again or to be left out. */
    private void turn(
            Steps.@Nullable Step step, BiConsumer<Steps.Step, @Nullable Long> turned, String said, String nothing) {
        if (step == null) {
            Notice.say(say(nothing));
            return;
        }
        takeBack(step).ifPresent(recorded -> {
            turned.accept(step, recorded.change());
            whenStepsChange.run();
            follow();
            Notice.say(say(said, step.done()) + (step.done().endsWith(".") ? "" : "."));
        });
    }

    private Optional<Recorded<Steps.Step>> takeBack(Steps.Step step) {
        try {
            return Optional.of(desk.changes().record(() -> {
                step.changes().reversed().forEach(desk.revisions()::undo);
                return step;
            }));
        } catch (InvalidInput | NotFound refused) {
            new Confirmation(
                            say("editor.stuck"),
                            say("editor.stuck.explained", step.done(), Sentences.sentence(refused)),
                            say("editor.stuck.leave-out"),
                            () -> {
                                steps.drop(step);
                                whenStepsChange.run();
                            })
                    .open();
            return Optional.empty();
        }
    }

    private void follow() {
        var before = agenda;
        agenda = desk.agendas().findLatest(before.meetingId(), before.stage()).orElse(before);
        if (agenda.equals(before)) {
            return;
        }
        whenEditionChanges.run();
        if (agenda.edition() > before.edition()) {
            Notice.say(
                    before.publication() == Publication.PUBLISHED
                            ? say("editor.opened", agenda.edition(), before.edition())
                            : say("editor.opened.unseen", agenda.edition()));
        }
    }
}

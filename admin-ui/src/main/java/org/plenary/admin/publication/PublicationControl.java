package org.plenary.admin.publication;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.plenary.admin.common.Confirmation;
import org.plenary.admin.common.Notice;
import org.plenary.admin.common.StateBadge;
import org.plenary.admin.form.OpenForms;
import org.plenary.publication.PublicationService;
import org.plenary.publication.PublicationState;
import org.plenary.publication.PublicationUnit;
import org.plenary.shared.Conflict;
import org.plenary.shared.InvalidInput;
import org.plenary.shared.Publication;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;

/**
 * How far a thing is on its way to the public, the next step that the person who looks may take, and in a menu what else
 * can be done. Publishing and withdrawing ask first and say in numbers what the public will see; the others are taken at
 * once, as there is a way back from them.
 */
public final class PublicationControl extends Div {

    private final transient PublicationService publications;
    private final PublicationUnit unit;
    private final UUID id;
    private final transient Runnable whenChanged;
    private final transient Map<String, Runnable> others = new LinkedHashMap<>();
    private transient Supplier<List<String>> parts = List::of;
    private String aside = "";
    private Optional<Button> next = Optional.empty();

    /** The listener shows the page anew when a step was taken, or the thing turned out to be another than was shown. */
    public PublicationControl(PublicationService publications, PublicationUnit unit, UUID id, Runnable whenChanged) {
        this.publications = publications;
        this.unit = unit;
        this.id = id;
        this.whenChanged = whenChanged;
        addClassName("publication");
    }

    /**
     * What the thing is made of, counted, e.g. {@code 7 items}, and what else follows from publishing it; said before it is
     * shown to the public.
     */
    public PublicationControl madeOf(Supplier<List<String>> counted, String more) {
        parts = counted;
        aside = more;
        return this;
    }

    /** Something else that can be done with the thing, at the end of the menu. */
    public PublicationControl also(String verb, Runnable action) {
        others.put(verb, action);
        return this;
    }

    /** Shows how far it is now. */
    public PublicationControl show() {
        removeAll();
        next = Optional.empty();
        if (!Viewer.current().mayAs(Role.EDITOR)) {
            add(new StateBadge(Publication.PUBLISHED));
            return this;
        }
        var state = publications.get(unit, id);
        if (!publications.serves(state)) {
            add(new StateBadge(state.publication()));
            return this;
        }
        var steps = NextStep.of(state, publications);
        next = steps.stream().findFirst().filter(step -> step.isNext(state)).map(step -> button(step, state));
        add(new StateBadge(state.publication()), notes(state));
        var rest = steps.stream().skip(next.isPresent() ? 1 : 0).toList();
        if (!rest.isEmpty() || !others.isEmpty()) {
            add(menu(rest, state));
        }
        next.ifPresent(this::add);
        return this;
    }

    /** After a step, the keyboard goes on at the next one. */
    public void focus() {
        next.ifPresent(Button::focus);
    }

    private Span notes(PublicationState state) {
        var notes = new Span(PublicationNotes.of(state, publications.mayClear(state)));
        notes.addClassNames("quiet", "publication-notes");
        return notes;
    }

    private Button button(NextStep step, PublicationState state) {
        var way = way(step, state);
        var button = new Button(step.words(), click -> way.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private MenuBar menu(List<NextStep> steps, PublicationState state) {
        var menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.LUMO_ICON, MenuBarVariant.LUMO_TERTIARY);
        var root = menu.addItem(VaadinIcon.ELLIPSIS_DOTS_H.create());
        root.setAriaLabel(say("publication.more"));
        root.getElement().setAttribute("title", say("publication.more"));
        steps.forEach(step -> {
            var way = way(step, state);
            root.getSubMenu().addItem(step.words(), click -> way.run());
        });
        others.forEach((verb, action) -> root.getSubMenu().addItem(verb, click -> action.run()));
        return menu;
    }

    private Runnable way(NextStep step, PublicationState state) {
        return switch (step) {
            case SUBMIT -> () -> attempt(step, () -> publications.submitForReview(unit, id, state.version()));
            case CLEAR, CLEAR_AGAIN -> () -> attempt(step, () -> publications.clear(unit, id, state.version()));
            case CANCEL_SCHEDULE -> () -> attempt(step, () -> publications.cancelSchedule(unit, id, state.version()));
            case PUBLISH -> this::askToPublish;
            case WITHDRAW -> this::askToWithdraw;
            case SCHEDULE ->
                OpenForms.way(
                        "schedule/" + id,
                        () -> new ScheduleDialog(publications, state, willBeSeen(), done -> done(step)));
            case RETURN, BEGIN_ANEW ->
                OpenForms.way("return/" + id, () -> new ReturnDialog(publications, state, step, done -> done(step)));
        };
    }

    /** What is published is what it is when the numbers are said. */
    private void askToPublish() {
        int seen = publications.get(unit, id).version();
        new Confirmation(
                        say("publication.publish.question"),
                        willBeSeen(),
                        NextStep.PUBLISH.words(),
                        () -> attempt(NextStep.PUBLISH, () -> publications.publish(unit, id, seen)))
                .open();
    }

    private String willBeSeen() {
        return "%s %s"
                .formatted(
                        Reach.of(unit, parts.get(), publications.hidden(unit, id))
                                .in("publication.becomes-visible"),
                        aside)
                .strip();
    }

    private void askToWithdraw() {
        int seen = publications.get(unit, id).version();
        new Confirmation(
                        say("publication.withdraw.question"),
                        Reach.of(unit, parts.get(), Map.of()).in("publication.is-hidden"),
                        NextStep.WITHDRAW.words(),
                        () -> attempt(NextStep.WITHDRAW, () -> publications.withdraw(unit, id, seen)))
                .open();
    }

    /** What is refused changes nothing, and the page shows how it is now. */
    private void attempt(NextStep step, Runnable work) {
        try {
            work.run();
            done(step);
        } catch (Conflict conflict) {
            whenChanged.run();
            Notice.refuse(say("publication.changed-meanwhile"), say("publication.changed-meanwhile.remedy"));
        } catch (InvalidInput invalid) {
            whenChanged.run();
            Notice.refuse(invalid);
        }
    }

    private void done(NextStep step) {
        whenChanged.run();
        Notice.say(step.done());
    }
}

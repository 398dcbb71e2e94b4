package org.plenary.admin.register;

import static org.plenary.admin.common.Phrases.say;
import static org.plenary.admin.common.ThingParts.facts;
import static org.plenary.admin.common.ThingParts.lines;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.plenary.admin.common.Confirmation;
import org.plenary.admin.common.Links;
import org.plenary.admin.common.Texts;
import org.plenary.admin.common.Trail;
import org.plenary.admin.publication.Changing;
import org.plenary.admin.publication.PublicationControl;
import org.plenary.listing.Criterion;
import org.plenary.listing.Listing;
import org.plenary.listing.Ordering;
import org.plenary.listing.Selection;
import org.plenary.publication.PublicationUnit;
import org.plenary.shared.NotFound;

/** The page of one thing: its name and facts above, below in sections what belongs to it. Its id is in the address. */
abstract class ThingPage extends Main implements BeforeEnterObserver, HasDynamicTitle, Trail {

    /** More than a page shows of one kind is found in its list. */
    private static final int MOST = 100;

    private final String thing;
    private transient Changing changing = Changing.NOTHING;
    private final Div actions = new Div();
    private int offered;
    private @Nullable PublicationControl steps;
    private Optional<Details> history = Optional.empty();
    private String name = "";
    private List<Step> trail = List.of();

    ThingPage(String thing) {
        this.thing = thing;
        addClassName("thing-page");
    }

    /** Reads the thing and shows it. */
    abstract void show(UUID id);

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get("id").orElse("");
        try {
            showAnew(UUID.fromString(id));
        } catch (IllegalArgumentException malformed) {
            throw new NotFound(thing, id);
        }
    }

    /** Shows the thing as it is now. */
    final void showAnew(UUID id) {
        removeAll();
        steps = null;
        changing = Changing.NOTHING;
        show(id);
        if (steps != null) {
            steps.show();
        }
        history.ifPresent(this::add);
    }

    /** The same where it may be gone by now, e.g. when it was taken back that it was entered. */
    private void showAgain(UUID id) {
        try {
            showAnew(id);
        } catch (NotFound gone) {
            UI.getCurrent().navigate(Objects.requireNonNull(trail.getFirst().path()));
        }
    }

    void head(String title, List<Step> way, Component... facts) {
        name = title;
        trail = way;
        var header = new Header(new H1(title), facts(facts));
        header.addClassName("thing-header");
        actions.removeAll();
        offered = 0;
        actions.addClassName("actions");
        header.add(actions);
        add(header);
    }

    /**
     * How far the thing is on its way to the public, the next step, and its history; the parts of the thing are counted when
     * asked.
     */
    void publication(ThingDesk things, PublicationUnit unit, UUID id, Supplier<List<String>> parts) {
        steps = new PublicationControl(things.publications(), unit, id, () -> {
            showAnew(id);
            Objects.requireNonNull(steps).focus();
        });
        actions.add(steps.madeOf(parts, ""));
        changing = Changing.of(things.publications(), unit, id);
        history = ThingHistory.of(
                things,
                unit,
                id,
                changing.change(),
                history.filter(Details::isOpened).isPresent(),
                () -> showAgain(id));
        changing.whyNot().ifPresent(why -> actions.add(Texts.quiet(why)));
    }

    void publication(ThingDesk things, PublicationUnit unit, UUID id) {
        publication(things, unit, id, List::of);
    }

    /** Whether what the thing says is offered to be changed; known once its publication is shown. */
    boolean mayChange() {
        return changing.change();
    }

    /** Whether it is offered to add what hangs on the thing. */
    boolean mayAdd() {
        return changing.add();
    }

    /** Something that is seldom done with the thing, in its menu, for those who may add to it. */
    void more(String verb, Runnable action) {
        if (changing.add()) {
            Objects.requireNonNull(steps).also(verb, action);
        }
    }

    /** Deletes the thing after asking, with a way back, and shows the list that it was in. */
    void deletion(ThingDesk things, String what, String list, UUID id, Supplier<?> work) {
        if (!changing.delete()) {
            return;
        }
        var undoable = things.undoable(() -> UI.getCurrent().navigate(list + "/" + id));
        more(
                say("delete.ask"),
                () -> new Confirmation(
                                say("delete.question", what),
                                say("delete.undoable"),
                                say("delete"),
                                () -> undoable.make(
                                        say("delete.done", what),
                                        work,
                                        () -> UI.getCurrent().navigate(list)))
                        .open());
    }

    /** A change of the thing, for those who may. */
    void action(String verb, Runnable action) {
        if (changing.change()) {
            var button = new Button(verb, click -> action.run());
            actions.addComponentAtIndex(offered++, button);
        }
    }

    void section(String heading, Component... content) {
        var section = new Section(new H2(heading));
        section.add(content);
        add(section);
    }

    /** The rows of a listing that lead to this thing by that column; a link to the whole list where there are more. */
    <R> void section(
            String heading, Listing<R> listing, String column, UUID id, String list, Function<R, Component> line) {
        section(heading, listing, column, id, list, List.of(), line);
    }

    <R> void section(
            String heading,
            Listing<R> listing,
            String column,
            UUID id,
            String list,
            List<Ordering> order,
            Function<R, Component> line) {
        var selection = new Selection("", List.of(new Criterion.Is(column, id)), order);
        var rows = listing.page(selection, 0, MOST + 1);
        if (rows.isEmpty()) {
            return;
        }
        section(heading, lines(rows.stream().limit(MOST).map(line)));
        if (rows.size() > MOST) {
            add(Links.to(list + "?" + column + "=" + id, say("thing.all")));
        }
    }

    @Override
    public String getPageTitle() {
        return name + " · Plenary";
    }

    @Override
    public List<Step> trail() {
        return trail;
    }
}

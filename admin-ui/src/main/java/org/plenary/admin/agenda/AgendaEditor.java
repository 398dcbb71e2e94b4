package org.plenary.admin.agenda;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plenary.admin.common.EmptyState;
import org.plenary.admin.form.OpenForms;
import org.plenary.agenda.Agenda;
import org.plenary.agenda.AgendaItem;
import org.plenary.agenda.Renumbering;
import org.plenary.shared.Language;

/** The editor of one agenda: the tree of its items, and the chosen item beside it. */
public final class AgendaEditor extends Div {

    /** Milliseconds between two looks at what others do. */
    private static final int PAUSE = 5_000;

    private final Editing editing;
    private final TreeWork work;
    private final ItemTree tree;
    private final EditorToolbar toolbar;
    private final SelectionBar selection;
    private final ClearingBar clearing;
    private final Div detail = new Div();
    private final Runnable add = OpenForms.way("item", () -> adding(false));
    private final Runnable addBelow = OpenForms.way("item-below", () -> adding(true));
    private Consumer<Agenda> whenEditionChanges = agenda -> {};
    private Consumer<UUID> whenChosen = item -> {};
    private List<AgendaItem> items = List.of();
    private List<UUID> chosen = List.of();
    private @Nullable ItemPane pane;
    private Registration polling = () -> {};

    /** Opens the agenda at that item, or at its first. */
    public AgendaEditor(AgendaDesk desk, Agenda agenda, @Nullable UUID item) {
        editing = new Editing(desk, agenda);
        editing.whenEditionChanges(() -> whenEditionChanges.accept(editing.agenda()));
        editing.whenStepsChange(this::keepSteps);
        work = new TreeWork(editing, this::changed);
        tree = new ItemTree(editing.mayEdit(), this::act);
        toolbar = new EditorToolbar(editing.mayEdit(), kind -> act(of(kind)), work::renumber);
        selection = new SelectionBar(
                kind -> act(of(kind)),
                kind -> work.turnInto(
                        kind,
                        items.stream().filter(one -> chosen.contains(one.id())).toList()),
                () -> choose(Place.find(items, chosenOne()).orElse(null)));
        clearing = new ClearingBar(editing, () -> {
            editing.isOvertaken();
            changed(null, false);
        });
        addClassName("agenda-editor");
        detail.addClassName("detail");
        var unsaved =
                new UnsavedTexts(editing.drafts(), id -> Place.find(items, id).isPresent(), this::go);
        var master = new Div(unsaved, clearing, tree, selection, toolbar);
        master.addClassName("master");
        add(master, detail);
        reload();
        choose(Place.find(items, item).or(() -> items.stream().findFirst()).orElse(null));
    }

    /** Hears when an edit has opened another edition. */
    public void whenEditionChanges(Consumer<Agenda> listener) {
        whenEditionChanges = listener;
    }

    /** Hears which item is chosen, so that the address can say it. */
    public void whenChosen(Consumer<UUID> listener) {
        whenChosen = listener;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        editing.drafts().whenArrived(() -> Optional.ofNullable(pane).ifPresent(ItemPane::bringBack));
        editing.drafts().ask(this, say("editor.offline"));
        attend(event.getUI());
        // Whoever comes to an agenda can go on by keyboard at once.
        tree.focus();
        editing.drafts().askSteps(this, kept -> {
            editing.steps().recall(kept);
            toolbar.show(editing.steps());
        });
    }

    /** Says who is here, and looks now and then who else is and what they changed. */
    private void attend(UI ui) {
        ui.setPollInterval(PAUSE);
        polling = ui.addPollListener(poll -> look());
        look();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        polling.remove();
        editing.desk().presence().leave(this);
    }

    /** Shows what others did since, and on which items they are. */
    void look() {
        if (editing.isOvertaken() || !editing.cleared().equals(clearing.marks())) {
            reload();
        }
        var presence = editing.desk().presence();
        presence.attend(this, editing.agenda().meetingId(), chosenOne());
        tree.showOthers(presence.others(editing.agenda().meetingId()));
    }

    /** What the browser had kept of earlier work here. */
    void bringBack(List<Draft> drafts) {
        editing.drafts().arrive(drafts);
    }

    private void keepSteps() {
        toolbar.show(editing.steps());
        editing.drafts().keepSteps(this, editing.steps().keep());
    }

    private @Nullable UUID chosenOne() {
        return pane == null ? null : pane.item().id();
    }

    private TreeAction of(TreeAction.Kind kind) {
        return new TreeAction(kind, chosenOne(), chosen, null, "");
    }

    void act(TreeAction action) {
        switch (action.kind()) {
            case CHOOSE -> choose(action);
            case OPEN -> addClassName("detail-open");
            case EDIT -> edit();
            case RETITLE -> retitle(action);
            case CLEAR -> clearing.turn(action.items());
            case ADD -> add.run();
            case ADD_BELOW -> addBelow.run();
            case DELETE -> work.delete(action.items(), items);
            case UNDO -> turn(editing::undo);
            case REDO -> turn(editing::redo);
            case HELP -> new ShortcutSheet(editing.mayEdit(), editing.mayClear()).open();
            default -> work.move(action, items);
        }
    }

    private void choose(TreeAction action) {
        tree.shown(action.item());
        chosen = action.items();
        tree.chose(action.item());
        selection.show(editing.mayEdit() ? chosen.size() : 0);
        clearing.choose(chosen);
        if (!Objects.equals(action.item(), chosenOne())) {
            show(Place.find(items, action.item()).orElse(null));
        }
    }

    /** Whatever is on the screen by now, the title is that of the row in which it was typed. */
    private void retitle(TreeAction action) {
        if (!Objects.equals(action.item(), chosenOne())) {
            choose(Place.find(items, action.item()).orElse(null));
        }
        Optional.ofNullable(pane).ifPresent(open -> open.retitle(action.text()));
    }

    private void edit() {
        if (pane != null && editing.mayEdit()) {
            tree.edit(pane.item().id(), pane.title());
        }
    }

    private void turn(Runnable turn) {
        turn.run();
        reload();
        toolbar.saved();
        tree.focus();
    }

    private void changed(@Nullable UUID next, boolean saved) {
        int before = Math.max(0, items.stream().map(AgendaItem::id).toList().indexOf(chosenOne()));
        reload();
        if (saved) {
            toolbar.saved();
        }
        if (next != null && !next.equals(chosenOne())) {
            choose(Place.find(items, next).orElse(null));
        } else if (pane == null && !items.isEmpty()) {
            choose(items.get(Math.min(before, items.size() - 1)));
        }
        tree.focus();
    }

    private void reload() {
        items = editing.desk().items().findAll(editing.agendaId());
        var waiting = editing.mayEdit()
                ? editing.desk().items().previewRenumbering(editing.agendaId())
                : List.<Renumbering>of();
        var cleared = editing.cleared();
        tree.show(items, waiting, cleared);
        chosen = chosen.stream().filter(id -> Place.find(items, id).isPresent()).toList();
        clearing.choose(chosen);
        clearing.show(items, cleared);
        selection.show(editing.mayEdit() ? chosen.size() : 0);
        toolbar.show(editing.steps());
        toolbar.showWaiting(waiting.size());
        if (pane != null) {
            Place.find(items, pane.item().id()).ifPresentOrElse(pane::refresh, () -> show(null));
        } else if (items.isEmpty()) {
            show(null);
        }
    }

    private void go(UUID item) {
        choose(Place.find(items, item).orElse(null));
        addClassName("detail-open");
    }

    private void choose(@Nullable AgendaItem item) {
        chosen = item == null ? List.of() : List.of(item.id());
        selection.show(0);
        clearing.choose(chosen);
        tree.choose(item == null ? null : item.id());
        show(item);
    }

    private void show(@Nullable AgendaItem item) {
        var language = pane == null ? Language.EN : pane.language();
        detail.removeAll();
        if (item == null) {
            pane = null;
            detail.add(new EmptyState(
                    items.isEmpty() ? say("editor.none") : say("editor.none-chosen"),
                    editing.mayEdit() ? say("editor.empty.edit") : say("editor.empty.read")));
            return;
        }
        var back = new Button(
                say("editor.all-items"), VaadinIcon.ARROW_LEFT.create(), click -> removeClassName("detail-open"));
        back.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        back.addClassName("back");
        pane = new ItemPane(editing, item, language, changed -> typed(), toolbar::saved);
        detail.add(back, pane);
        whenChosen.accept(item.id());
    }

    private void typed() {
        toolbar.saved();
        reload();
    }

    /** The next item goes beside the one that is chosen by then. */
    private AddItemDialog adding(boolean below) {
        return new AddItemDialog(items, Place.find(items, chosenOne()).orElse(null), below, work::add, work::added);
    }
}

package org.plenary.admin.agenda;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plenary.admin.common.Confirmation;
import org.plenary.admin.common.EmptyState;
import org.plenary.admin.common.Notice;
import org.plenary.admin.common.Words;
import org.plenary.agenda.Agenda;
import org.plenary.agenda.AgendaItem;
import org.plenary.agenda.AgendaItemInput;
import org.plenary.shared.Language;

/** The editor of one agenda: the tree of its items, and the chosen item beside it. */
public final class AgendaEditor extends Div {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final Editing editing;
    private final ItemTree tree;
    private final Div detail = new Div();
    private final Span saved = new Span();
    private final Button renumber = new Button("Renumber…", click -> renumber());
    private final Button undo =
            icon(VaadinIcon.ARROW_BACKWARD, "Undo (Ctrl+Z)", () -> editing().undo());
    private final Button redo =
            icon(VaadinIcon.ARROW_FORWARD, "Do again (Ctrl+Y)", () -> editing().redo());
    private Consumer<Agenda> whenEditionChanges = agenda -> {};
    private Consumer<UUID> whenChosen = item -> {};
    private List<AgendaItem> items = List.of();
    private @Nullable ItemPane pane;

    /** Opens the agenda at that item, or at its first. */
    public AgendaEditor(AgendaDesk desk, Agenda agenda, @Nullable UUID item) {
        editing = new Editing(desk, agenda);
        editing.whenEditionChanges(() -> whenEditionChanges.accept(editing.agenda()));
        tree = new ItemTree(editing.mayEdit(), this::act);
        addClassName("agenda-editor");
        detail.addClassName("detail");
        var unsaved = new UnsavedTexts(
                editing.drafts(),
                id -> Place.find(items, id).isPresent(),
                id -> choose(Place.find(items, id).orElse(null)));
        var master = new Div(unsaved, tree, toolbar());
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
        editing.drafts().ask(this, "No connection. What you type is kept in this browser until it can be saved.");
    }

    /** What the browser had kept of earlier work here. */
    void bringBack(List<Draft> drafts) {
        editing.drafts().arrive(drafts);
    }

    private Editing editing() {
        return editing;
    }

    private Div toolbar() {
        var toolbar = new Div();
        toolbar.addClassName("toolbar");
        saved.addClassName("quiet");
        saved.getElement().setAttribute("role", "status");
        if (editing.mayEdit()) {
            var add = new Button("Add item", VaadinIcon.PLUS.create(), click -> add());
            add.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            renumber.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            toolbar.add(add, renumber, undo, redo);
        }
        toolbar.add(saved);
        return toolbar;
    }

    private Button icon(VaadinIcon icon, String name, Runnable action) {
        var button = new Button(icon.create(), click -> {
            action.run();
            reload();
            tree.focus();
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(name);
        button.setTooltipText(name);
        return button;
    }

    void act(TreeAction action) {
        var item = Place.find(items, action.item());
        switch (action.kind()) {
            case CHOOSE -> choose(item.orElse(null));
            case OPEN -> addClassName("detail-open");
            case EDIT -> Optional.ofNullable(pane).ifPresent(ItemPane::focusTitle);
            case ADD -> add();
            case DELETE -> item.ifPresent(this::confirmDelete);
            case UNDO -> {
                editing.undo();
                reload();
            }
            case REDO -> {
                editing.redo();
                reload();
            }
            default -> item.ifPresent(moved -> Place.of(action, moved, items).ifPresent(place -> move(moved, place)));
        }
    }

    private void reload() {
        items = editing.desk().items().findAll(editing.agendaId());
        tree.show(items);
        undo.setEnabled(editing.canUndo());
        redo.setEnabled(editing.canRedo());
        int waiting = editing.mayEdit()
                ? editing.desk().items().previewRenumbering(editing.agendaId()).size()
                : 0;
        renumber.setText(waiting == 0 ? "Renumber…" : "Renumber… (" + waiting + ")");
        if (pane != null) {
            Place.find(items, pane.item().id())
                    .ifPresentOrElse(pane::refresh, () -> choose(items.isEmpty() ? null : items.getFirst()));
        } else if (items.isEmpty()) {
            choose(null);
        }
    }

    private void choose(@Nullable AgendaItem item) {
        tree.choose(item == null ? null : item.id());
        detail.removeAll();
        if (item == null) {
            pane = null;
            detail.add(new EmptyState(
                    "No items yet",
                    editing.mayEdit()
                            ? "Add the first item below the tree: most agendas begin with organizational matters."
                            : "Nothing has been entered so far."));
            return;
        }
        var back = new Button("All items", VaadinIcon.ARROW_LEFT.create(), click -> removeClassName("detail-open"));
        back.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        back.addClassName("back");
        pane = new ItemPane(
                editing,
                item,
                language(),
                changed -> {
                    saved();
                    reload();
                },
                this::saved);
        detail.add(back, pane);
        whenChosen.accept(item.id());
    }

    private Language language() {
        return pane == null ? Language.EN : pane.language();
    }

    private void saved() {
        saved.setText("Saved " + LocalTime.now(java.time.ZoneId.systemDefault()).format(CLOCK));
        undo.setEnabled(editing.canUndo());
        redo.setEnabled(editing.canRedo());
    }

    private void move(AgendaItem item, Place place) {
        editing.restructure(
                name(item) + " was moved.",
                () -> editing.desk()
                        .items()
                        .move(editing.agendaId(), item.id(), item.version(), place.parentId(), place.beforeId()));
        reload();
        saved();
        if (pane == null || !pane.item().id().equals(item.id())) {
            choose(Place.find(items, item.id()).orElse(null));
        }
    }

    private void add() {
        var chosen = pane == null ? null : Place.find(items, pane.item().id()).orElse(null);
        new AddItemDialog(items, chosen, (place, title) -> {
                    var added = editing.restructure(
                            "an item was added.",
                            () -> editing.desk()
                                    .items()
                                    .create(
                                            editing.agendaId(),
                                            place.parentId(),
                                            place.beforeId(),
                                            AgendaItemInput.of(title)));
                    reload();
                    saved();
                    choose(Place.find(items, added.id()).orElse(null));
                    tree.focus();
                })
                .open();
    }

    private void renumber() {
        int seen = editing.desk().agendas().get(editing.agendaId()).version();
        new RenumberDialog(editing.desk().items().previewRenumbering(editing.agendaId()), () -> {
                    var all = editing.restructure(
                            "the agenda was renumbered.",
                            () -> editing.desk().items().renumber(editing.agendaId(), seen));
                    reload();
                    saved();
                    tree.focus();
                    offerUndo("The %s of the agenda were renumbered.".formatted(Words.count(all.size(), "item")));
                })
                .open();
    }

    private void confirmDelete(AgendaItem item) {
        int below = (int) items.stream().filter(other -> isBelow(other, item)).count();
        new Confirmation(
                        "Delete " + name(item) + "?",
                        "“%s” goes with its annotation, documentation and slots%s. You can undo it."
                                .formatted(
                                        Words.of(item.title()),
                                        below == 0 ? "" : ", and with the " + Words.count(below, "item") + " below it"),
                        "Delete",
                        () -> delete(item))
                .open();
    }

    private boolean isBelow(AgendaItem item, AgendaItem above) {
        for (var at = item.parentId(); at != null; ) {
            if (at.equals(above.id())) {
                return true;
            }
            at = Place.find(items, at).map(AgendaItem::parentId).orElse(null);
        }
        return false;
    }

    private void delete(AgendaItem item) {
        int index = items.indexOf(item);
        editing.restructure(
                name(item) + " was deleted.",
                () -> editing.desk().items().delete(editing.agendaId(), item.id(), item.version()));
        reload();
        saved();
        choose(items.isEmpty() ? null : items.get(Math.min(index, items.size() - 1)));
        tree.focus();
        offerUndo(Words.capitalized(name(item)) + " was deleted.");
    }

    private void offerUndo(String done) {
        var undoing = editing.undoOfLast();
        Notice.undoable(done, () -> {
            undoing.run();
            reload();
            tree.focus();
        });
    }

    private static String name(AgendaItem item) {
        return item.label().isEmpty() ? "the item" : "item " + item.label();
    }
}

package org.plenary.admin.agenda;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenary.admin.common.Words;
import org.plenary.agenda.AgendaItem;
import org.plenary.agenda.Renumbering;
import tools.jackson.databind.JsonNode;

/**
 * The items as a tree for mouse, keyboard and screen reader. The tree itself keeps the focus and points at the chosen row,
 * so that the focus survives whatever happens to the rows. Keys and dragging are read by {@code item-tree.js}, which also
 * folds branches.
 */
class ItemTree extends Div implements Focusable<ItemTree> {

    private final Map<UUID, ItemRow> rows = new LinkedHashMap<>();
    private final boolean mayEdit;
    private @Nullable UUID chosen;

    ItemTree(boolean mayEdit, Consumer<TreeAction> actions) {
        this.mayEdit = mayEdit;
        addClassName("item-tree");
        setTabIndex(0);
        getElement()
                .setAttribute("role", "tree")
                .setAttribute("aria-label", say("editor.items"))
                .setAttribute("aria-multiselectable", "true")
                .setAttribute("data-edits", String.valueOf(mayEdit));
        getElement()
                .addEventListener(
                        "tree-action", event -> actions.accept(TreeAction.of(event.getEventDetail(JsonNode.class))))
                .addEventDetail();
    }

    /**
     * Shows the items in the order of print, beside the number of each what renumbering would make of it, and who cleared
     * it.
     */
    void show(List<AgendaItem> items, List<Renumbering> waiting, Map<UUID, String> cleared) {
        var numbers = waiting.stream()
                .collect(Collectors.toMap(change -> change.item().id(), ItemTree::printed));
        var before = List.copyOf(rows.keySet());
        var ids = items.stream().map(AgendaItem::id).toList();
        rows.keySet().retainAll(ids);
        var parents = items.stream()
                .map(AgendaItem::parentId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var levels = new LinkedHashMap<UUID, Integer>();
        for (var item : items) {
            int level = item.parentId() == null ? 1 : levels.getOrDefault(item.parentId(), 0) + 1;
            levels.put(item.id(), level);
            rows.computeIfAbsent(item.id(), id -> new ItemRow(id, mayEdit))
                    .show(item, level, parents.contains(item.id()), numbers.getOrDefault(item.id(), ""))
                    .showCleared(cleared.getOrDefault(item.id(), ""));
        }
        if (!ids.equals(before)) {
            removeAll();
            ids.forEach(id -> add(Objects.requireNonNull(rows.get(id))));
            // The rows are kept in the order of print, too, so that the next comparison holds.
            var ordered = new LinkedHashMap<UUID, ItemRow>();
            ids.forEach(id -> ordered.put(id, Objects.requireNonNull(rows.get(id))));
            rows.clear();
            rows.putAll(ordered);
        }
        choose(chosen);
    }

    private static String printed(Renumbering change) {
        return change.number() != null ? change.number() : change.marker() == null ? Words.NOTHING : change.marker();
    }

    /** Points at that item; where it is one of several that are selected, they stay so. */
    void choose(@Nullable UUID item) {
        chosen = item;
        if (item != null && rows.containsKey(item)) {
            getElement().executeJs("this.point?.($0)", item.toString());
        }
    }

    /** The item that was chosen in the tree stands beside it once this is answered, and may be worked on. */
    void shown(@Nullable UUID item) {
        getElement().executeJs("this.shown?.($0)", item == null ? null : item.toString());
    }

    /** Shows who else is on which item. */
    void showOthers(Map<UUID, Set<String>> others) {
        rows.forEach((id, row) -> row.showOthers(others.getOrDefault(id, Set.of())));
    }

    /** Takes note of what was chosen in the tree itself. */
    void chose(@Nullable UUID item) {
        chosen = item;
    }

    /** Lets the title be edited in its row; what is typed there is kept as if it were typed into the pane. */
    void edit(UUID item, SavedText title) {
        getElement()
                .executeJs(
                        "this.editTitle($0, $1, $2, $3)",
                        item.toString(),
                        title.getValue(),
                        title.language().code(),
                        title.draftKey());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJavaScript("context://console/item-tree.js");
        getElement()
                .executeJs(
                        "customElements.whenDefined('vaadin-button').then(() => window.plenaryItemTree(this, $0))",
                        String.valueOf(chosen));
    }
}

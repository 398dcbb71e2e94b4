package org.plenary.admin.common;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.SortDirection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenary.listing.ColumnKind;
import org.plenary.listing.Listing;
import org.plenary.listing.ListingColumn;
import org.plenary.listing.Ordering;
import org.plenary.listing.Selection;

/** The rows of a listing, fetched as one scrolls. Order and columns are wishes: the page answers them by its address. */
final class ListGrid<R> extends Grid<R> {

    private static final String ACTIONS = "actions";
    private static final Set<String> MAIN = Set.of("title", "name");

    private final transient Listing<R> listing;
    private final transient List<Shown<R>> shown;
    private List<String> names = List.of();

    ListGrid(Listing<R> listing, List<Shown<R>> shown, List<ListingColumn> columns) {
        this.listing = listing;
        this.shown = shown;
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.NONE);
        setColumnReorderingAllowed(true);
        setMultiSort(true, MultiSortPriority.APPEND, true);
        shown.forEach(each -> add(
                each,
                columns.stream()
                        .anyMatch(column -> column.name().equals(each.name()) && column.kind() != ColumnKind.PLACE)));
    }

    private void add(Shown<R> each, boolean sortable) {
        var component = each.component();
        var column = each.leastWidth() != null
                ? addComponentColumn(row -> inFewLines(each, row))
                : component == null ? addColumn(each::onPage) : addComponentColumn(component::apply);
        column.setKey(each.name())
                .setHeader(each.heading())
                .setSortable(sortable)
                .setResizable(true)
                .setPartNameGenerator(row -> part(each, row));
        if (each.leastWidth() == null) {
            column.setAutoWidth(true).setFlexGrow(0);
        } else {
            column.setWidth(each.leastWidth()).setFlexGrow(3);
        }
    }

    /** Where windows are narrow, rows are cards: its name has a line of its own, what is not known has no place. */
    private static <R> @Nullable String part(Shown<R> each, R row) {
        if (MAIN.contains(each.name())) {
            return "main";
        }
        return each.text().apply(row).isEmpty() && !each.name().equals(ACTIONS) ? "nothing" : null;
    }

    /** What is long is told as a whole to whoever points at it. */
    private static <R> Div inFewLines(Shown<R> each, R row) {
        var component = each.component();
        var cell = new Div(component == null ? new Span(each.onPage(row)) : component.apply(row));
        cell.addClassName("in-few-lines");
        Texts.direct(cell, each.onPage(row));
        cell.setTitle(each.onPage(row));
        return cell;
    }

    /** Lets rows be chosen; returns the bar, which hears of it. */
    BulkBar<R> choosing(BulkBar<R> bar) {
        setSelectionMode(SelectionMode.MULTI);
        addAttachListener(attached -> nameBoxes(attached.getUI()));
        addSelectionListener(selection -> bar.show(selection.getAllSelectedItems()));
        return bar;
    }

    /** The boxes are the browser's, which would name them in English. */
    private void nameBoxes(UI page) {
        page.getPage().addJavaScript("context://console/list.js");
        getElement()
                .executeJs(
                        "customElements.whenDefined('vaadin-grid').then(() => window.plenaryList(this, $0, $1))",
                        say("list.choose-all"),
                        say("list.choose-row"));
    }

    void whenOrdered(Consumer<List<Ordering>> wish) {
        addSortListener(sort -> {
            if (sort.isFromClient()) {
                wish.accept(sort.getSortOrder().stream()
                        .map(order -> new Ordering(
                                order.getSorted().getKey(), order.getDirection() == SortDirection.DESCENDING))
                        .toList());
            }
        });
    }

    void whenReordered(Consumer<List<String>> wish) {
        addColumnReorderListener(reorder -> {
            if (reorder.isFromClient()) {
                wish.accept(reorder.getColumns().stream()
                        .filter(Grid.Column::isVisible)
                        .map(Grid.Column::getKey)
                        .toList());
            }
        });
    }

    void show(Selection selection, int count, List<String> visible) {
        deselectAll();
        if (!visible.equals(names)) {
            names = visible;
            getColumns().forEach(column -> column.setVisible(visible.contains(column.getKey())));
            setColumnOrder(Stream.concat(
                            visible.stream(), shown.stream().map(Shown::name).filter(name -> !visible.contains(name)))
                    .map(this::getColumnByKey)
                    .toList());
            recalculateColumnWidths();
        }
        sort(selection.order().stream()
                .filter(order -> getColumnByKey(order.column()) != null)
                .map(order -> new GridSortOrder<>(
                        getColumnByKey(order.column()),
                        order.descending() ? SortDirection.DESCENDING : SortDirection.ASCENDING))
                .toList());
        setItems(DataProvider.fromCallbacks(
                query -> listing.page(selection, query.getOffset(), query.getLimit(), count).stream(), query -> {
                    // The count is known with the selection, and Vaadin wants the query to have been looked at.
                    query.getFilter();
                    return count;
                }));
    }
}

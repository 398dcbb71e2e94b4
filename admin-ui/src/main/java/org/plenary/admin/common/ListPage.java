package org.plenary.admin.common;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * A page with one list: title, filter, number of entries, actions, and what to do when nothing is there yet.
 *
 * @param <T> what is listed, e.g. a meeting
 */
public abstract class ListPage<T> extends Main implements Trail {

    protected final Grid<T> grid = new Grid<>();
    private final TextField filter = new TextField();
    private final Span count = new Span();
    private final Div body = new Div();
    private final Header header = new Header();
    private final String title;
    private final String thing;
    private final Function<T, String> words;
    private List<T> all = List.of();

    /** The words of an entry are what the filter looks into. */
    // Pages are composed when they are made; none of them overrides what is called here.
    @SuppressWarnings("this-escape")
    protected ListPage(String title, String thing, Function<T, String> words) {
        this.title = title;
        this.thing = thing;
        this.words = words;
        addClassName("list-page");
        filter.setPlaceholder("Filter");
        filter.setAriaLabel("Filter the " + title.toLowerCase(Locale.ROOT));
        filter.setPrefixComponent(VaadinIcon.SEARCH.create());
        filter.setClearButtonVisible(true);
        filter.setValueChangeMode(ValueChangeMode.LAZY);
        filter.addValueChangeListener(change -> show());
        count.addClassName("quiet");
        count.getElement().setAttribute("role", "status");
        header.addClassName("page-header");
        header.add(new H1(title), count, filter);
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAriaLabel(title);
        body.addClassName("page-body");
        add(header, body);
    }

    protected void addAction(Component action) {
        header.add(action);
    }

    /** What stands there while the list is empty. */
    protected abstract EmptyState lesson();

    protected void show(List<T> entries) {
        all = entries;
        show();
    }

    private void show() {
        var wanted = filter.getValue().strip().toLowerCase(Locale.ROOT);
        var found = all.stream()
                .filter(entry -> words.apply(entry).toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
        filter.setVisible(!all.isEmpty());
        count.setText(wanted.isEmpty() ? Words.count(all.size(), thing) : found.size() + " of " + all.size());
        body.removeAll();
        if (all.isEmpty()) {
            body.add(lesson());
        } else if (found.isEmpty()) {
            body.add(new EmptyState(
                    "No " + thing + " matches “" + filter.getValue() + "”",
                    "The filter looks into every column. Shorten it, or clear it."));
        } else {
            grid.setItems(found);
            body.add(grid);
        }
    }

    @Override
    public List<Step> trail() {
        return List.of(new Step(title, null));
    }
}

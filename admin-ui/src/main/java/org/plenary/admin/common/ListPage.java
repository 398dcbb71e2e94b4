package org.plenary.admin.common;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.plenary.listing.Listing;
import org.plenary.listing.ListingColumn;
import org.plenary.listing.SavedViewService;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;

/**
 * A page with one listing: filters, order and columns stand in its address, so that it can be shared, kept, and left by
 * the back button; what is done to them goes there first and comes back as what is shown.
 *
 * @param <R> what is listed, e.g. a document
 */
public abstract class ListPage<R> extends Main
        implements Trail, BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle {

    /** What an address asks for so that the form for a new thing stands open, e.g. {@code meetings?new}. */
    public static final String NEW = "new";

    private final transient Listing<R> listing;
    private final transient SavedViewService views;
    private final transient List<Shown<R>> shown;
    private final transient List<ListingColumn> columns;
    private final String title;
    private final String path;
    private final ListGrid<R> grid;
    private final TextField words = new TextField();
    private final Button filter = new Button(say("filter"), VaadinIcon.FILTER.create());
    private final FilterChips chips;
    private final ColumnMenu columnMenu;
    private final Span count = new Span();
    private final Div body = new Div();
    private final Header header = new Header();
    private final Div tools = new Div();
    private ListAddress address = ListAddress.PLAIN;
    private transient Optional<Runnable> form = Optional.empty();

    /**
     * The path is that of the page and names its file, its kept views, and its phrases, e.g. {@code documents} those that
     * begin with {@code list.documents}. The columns may do
     * something to a row and have the list shown anew.
     */
    // Pages are composed when they are made; none of them overrides what is called here.
    @SuppressWarnings("this-escape")
    protected ListPage(
            Listing<R> listing, SavedViewService views, String path, Function<Runnable, List<Shown<R>>> columns) {
        this.listing = listing;
        this.views = views;
        this.title = say("list." + path);
        this.path = path;
        this.shown = columns.apply(this::reload);
        this.columns = listing.columns();
        grid = new ListGrid<>(listing, shown, this.columns);
        grid.setAriaLabel(title);
        grid.whenOrdered(order -> go(address.withOrder(order)));
        grid.whenReordered(this::choose);
        chips = new FilterChips(shown, this.columns, column -> go(address.without(column)));
        columnMenu = new ColumnMenu(shown, this::choose);
        addClassName("list-page");
        header.addClassName("page-header");
        count.addClassName("quiet");
        count.getElement().setAttribute("role", "status");
        header.add(new H1(title), count);
        body.addClassName("page-body");
        add(header, tools(), chips, body);
    }

    private Div tools() {
        words.setPlaceholder(say("list.find"));
        words.setAriaLabel(say("list.find-in", title));
        words.setPrefixComponent(VaadinIcon.SEARCH.create());
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go(address.withWords(change.getValue().strip()));
            }
        });
        filter.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        filter.addClickListener(click -> new FilterDialog(
                        title, shown, columns, address.criteria(), criteria -> go(address.with(criteria)))
                .open());
        var file = new Anchor(
                (DownloadHandler) event -> CsvFile.send(event, path, listing, address.selection(), shownNow()), "CSV");
        file.setTitle(say("list.file-hint"));
        file.addClassName("file");
        file.getElement().setAttribute("router-ignore", true);
        var viewMenu = new ViewMenu(
                views, path, () -> address.query().getQueryString(), query -> go(QueryParameters.fromString(query)));
        tools.add(words, filter, columnMenu, viewMenu, file);
        tools.addClassName("list-tools");
        return tools;
    }

    protected final void addAction(Component action) {
        header.add(action);
    }

    /** The one primary action: a form for a new thing, for those who may. */
    protected final void adds(String verb, Runnable form) {
        if (Viewer.current().mayAs(Role.EDITOR)) {
            var button = new Button(verb, click -> form.run());
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            addAction(button);
            this.form = Optional.of(form);
        }
    }

    /** Several rows can be chosen, and these works done to all of them; for those who may. */
    protected final void offers(BulkDesk desk, List<Bulk<R>> works) {
        if (Viewer.current().mayAs(Role.EDITOR)) {
            addComponentAtIndex(getComponentCount() - 1, grid.choosing(new BulkBar<>(desk, path, works, this::reload)));
        }
    }

    /** A click on a row leads there; the path below {@code /admin/}. */
    protected final void opens(Function<R, String> place) {
        grid.addItemClickListener(click -> UI.getCurrent().navigate(place.apply(click.getItem())));
        grid.addClassName("clickable");
    }

    /** What stands there while the list is empty. */
    protected EmptyState lesson() {
        return new EmptyState(say("list." + path + ".none"), say("list." + path + ".none.lesson"));
    }

    /** E.g. {@code 7 documents}. */
    static String counted(String path, int rows) {
        return say("list." + path + ".count", rows);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = ListAddress.of(event.getLocation().getQueryParameters(), columns);
        reload();
    }

    /** The address asks for the form once: a page that is loaded anew takes up only what was typed. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        if (event.getLocation().getQueryParameters().getParameters().containsKey(NEW)) {
            UI.getCurrent().getPage().getHistory().replaceState(null, new Location(path, address.query()));
            form.ifPresent(Runnable::run);
        }
    }

    /** Shows the rows as they are now. */
    protected final void reload() {
        var selection = address.selection();
        int found = listing.count(selection);
        if (!words.getValue().strip().equals(address.words())) {
            words.setValue(address.words());
        }
        filter.setText(
                address.criteria().isEmpty()
                        ? say("filter")
                        : say("filter.some", address.criteria().size()));
        chips.show(address);
        var all = counted(path, found);
        count.setText(address.filters() ? say("list.found", all) : all);
        var visible = shownNow().stream().map(Shown::name).toList();
        columnMenu.show(visible);
        tools.setVisible(found > 0 || address.filters());
        body.removeAll();
        if (found > 0) {
            grid.show(selection, found, visible);
            body.add(grid);
        } else {
            body.add(address.filters() ? nothingFound() : lesson());
        }
    }

    private EmptyState nothingFound() {
        var clear = new Button(
                say("list.show-all"), click -> go(address.withWords("").with(Map.of())));
        return new EmptyState(say("list.nothing"), say("list.nothing.lesson"), clear);
    }

    private List<Shown<R>> shownNow() {
        var wanted = address.columns().isEmpty() ? views.findColumns(path) : address.columns();
        var known = wanted.stream()
                .flatMap(name -> shown.stream().filter(each -> each.name().equals(name)))
                .toList();
        return known.isEmpty() ? shown.stream().filter(Shown::atFirst).toList() : known;
    }

    private void choose(List<String> visible) {
        views.keepColumns(path, visible);
        go(address.withColumns(visible));
    }

    private void go(ListAddress next) {
        go(next.query());
    }

    private void go(QueryParameters query) {
        Optional.ofNullable(UI.getCurrent()).ifPresent(ui -> ui.navigate(path, query));
    }

    @Override
    public String getPageTitle() {
        return title + " · Plenary";
    }

    @Override
    public List<Step> trail() {
        return List.of(new Step(title, null));
    }
}

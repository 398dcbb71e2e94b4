package org.plenary.admin.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.admin.AsRole;
import org.plenary.admin.ConsoleViewTest;
import org.plenary.document.Distribution;
import org.plenary.document.DocumentInput;
import org.plenary.document.DocumentNature;
import org.plenary.document.DocumentService;
import org.plenary.document.ListedDocument;
import org.plenary.listing.SavedViewService;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;

@AsRole(Role.EDITOR)
class RegisterListTests extends ConsoleViewTest {

    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired
    private DocumentService documents;

    @Autowired
    private SavedViewService views;

    private String series = "";

    @BeforeEach
    void makeDocuments() {
        series = "GRID/" + COUNT.incrementAndGet();
        new Viewer("specimen", Role.EDITOR).act(() -> {
            document("2", DocumentNature.NOTE, "Lights of harbours");
            document("10", DocumentNature.REPORT, "Lights of ships");
            return document("9", DocumentNature.NOTE, "Fog");
        });
    }

    private Object document(String number, DocumentNature nature, String title) {
        return documents.create(new DocumentInput(
                series + "/" + number,
                null,
                null,
                nature,
                LocalizedText.english(title),
                Distribution.GENERAL,
                null,
                null));
    }

    @Test
    void showsWhatTheAddressSays() {
        at("symbol", series, "nature", "NOTE", "order", "-symbol", "columns", "title,symbol");
        assertThat(rows()).containsExactly("Fog", "Lights of harbours");
        assertThat(words(main())).contains("2 documents found", "Nature: Note", "Symbol: “" + series + "”");
        assertThat(visible()).containsExactly("title", "symbol");
    }

    @Test
    void leavesOutOfAnAddressWhatItCannotUnderstand() {
        at("symbol", series, "nature", "COLOUR", "issuedOn", "tomorrow", "order", "colour", "columns", "colour");
        assertThat(rows()).hasSize(3);
    }

    @Test
    void putsInTheAddressWhatIsTyped() {
        at("symbol", series);
        test(find(TextField.class)
                        .withPropertyValue(TextField::getPlaceholder, "Find")
                        .single())
                .setValue("lights");
        assertThat(query()).contains("q=lights").contains("symbol=");
        assertThat(rows()).containsExactly("Lights of harbours", "Lights of ships");
    }

    @Test
    void filtersByTheDialogAndTakesAFilterOff() {
        at("symbol", series);
        test(find(Button.class).withText("Filter (1)").single()).click();
        choose("Nature", DocumentNature.REPORT);
        press("Show");
        assertThat(query()).contains("nature=REPORT");
        assertThat(rows()).containsExactly("Lights of ships");
        find(Button.class).all().stream()
                .filter(button -> button.getAriaLabel().orElse("").equals("Remove the filter Nature: Report"))
                .findFirst()
                .ifPresent(button -> test(button).click());
        assertThat(rows()).hasSize(3);
    }

    @Test
    void teachesWhatToDoWhenNothingIsFound() {
        at("q", "nothing-has-this-word");
        assertThat(words(main())).contains("Nothing matches");
        press("Show all");
        assertThat(query()).doesNotContain("q=");
    }

    @Test
    void remembersTheColumnsThatWereChosenLast() {
        views.keepColumns("documents", List.of("symbol", "nature"));
        at("symbol", series);
        assertThat(visible()).containsExactly("symbol", "nature");
        views.keepColumns("documents", List.of("symbol", "title"));
    }

    @Test
    void keepsAViewForWhoeverMadeIt() {
        views.save("documents", "Notes", "nature=NOTE");
        views.save("documents", "Notes", "nature=NOTE&order=-symbol");
        assertThat(views.findAll("documents"))
                .extracting(view -> view.name() + " " + view.address())
                .containsExactly("Notes nature=NOTE&order=-symbol");
        var theirs = new Viewer("somebody else", Role.ADMINISTRATOR).act(() -> views.findAll("documents"));
        assertThat(theirs).isEmpty();
        views.delete(views.findAll("documents").getFirst().id());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "meetings",
                "bodies",
                "documents",
                "resolutions",
                "mandates",
                "bureau-decisions",
                "network",
                "tokens"
            })
    void opensEachList(String path) {
        assertThat(find(Grid.class, open(path)).exists() || words(open(path)).contains("yet"))
                .isTrue();
    }

    @Test
    @AsRole(Role.ADMINISTRATOR)
    void listsTheAccounts() {
        assertThat(words(open("accounts"))).contains("Accounts");
    }

    @Test
    @AsRole(Role.READER)
    void showsReadersNoDraft() {
        at("symbol", series);
        assertThat(words(main())).contains("Nothing matches");
    }

    private void at(String... query) {
        var parameters = new java.util.LinkedHashMap<String, String>();
        for (int i = 0; i < query.length; i += 2) {
            parameters.put(query[i], query[i + 1]);
        }
        UI.getCurrent().navigate("documents", QueryParameters.simple(Map.copyOf(parameters)));
    }

    @SuppressWarnings("unchecked")
    private void choose(String label, Enum<?> constant) {
        find(MultiSelectComboBox.class, find(Dialog.class).single()).all().stream()
                .filter(box -> label.equals(box.getLabel()))
                .forEach(box -> ((MultiSelectComboBox<Enum<?>>) box).setValue(constant));
    }

    private Main main() {
        return find(Main.class).single();
    }

    @SuppressWarnings("unchecked")
    private Grid<ListedDocument> grid() {
        return find(Grid.class).single();
    }

    private List<String> rows() {
        var grid = test(grid());
        return java.util.stream.IntStream.range(0, grid.size())
                .mapToObj(row -> String.valueOf(grid.getRow(row).title()))
                .map(title -> title.replaceAll(".*EN=|}]?$", ""))
                .toList();
    }

    private List<String> visible() {
        return grid().getColumns().stream()
                .filter(Grid.Column::isVisible)
                .map(Grid.Column::getKey)
                .toList();
    }

    private static String query() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }
}

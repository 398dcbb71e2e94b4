package org.plenary.admin.form;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.Identified;
import org.plenary.shared.Viewer;
import tools.jackson.databind.json.JsonMapper;

/**
 * What one person types into one form about one thing, kept by this tab of their browser until the form is saved or left.
 * {@code forms.js} does the keeping.
 */
final class FormDraft {

    /** The text of a field, and the one that it grew from. */
    record Typed(String base, String text) {}

    private static final String SCRIPT = "context://console/forms.js";

    private final UI ui;
    private final String key;

    FormDraft(UI ui, String form, @Nullable Object thing, String about) {
        this.ui = ui;
        key = String.join(
                "/",
                "plenary.form",
                Viewer.current().name(),
                ui.getActiveViewLocation().getPath(),
                form,
                thing instanceof Identified one ? one.id().toString() : about);
        ui.getPage().addJavaScript(SCRIPT);
    }

    /** Asks the browser for the texts that it still keeps, by the names of their fields. */
    void ask(Consumer<Map<String, Typed>> listener) {
        ui.getPage()
                .executeJs("return window.plenaryForms.kept($0)", key)
                .then(
                        String.class,
                        kept -> listener.accept(JsonMapper.shared().readTree(kept).properties().stream()
                                .collect(Collectors.toMap(
                                        Map.Entry::getKey,
                                        field -> new Typed(
                                                field.getValue().path("base").asString(""),
                                                field.getValue().path("text").asString(""))))));
    }

    void watch(String name, Element field) {
        field.executeJs("window.plenaryForms.watch(this, $0, $1, $2)", key, name, field.getProperty("value", ""));
    }

    void drop() {
        ui.getPage().executeJs("window.plenaryForms?.drop($0)", key);
    }
}

package org.plenary.admin.form;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.plenary.shared.Viewer;
import tools.jackson.databind.json.JsonMapper;

/**
 * What one person types and chooses in one form at one address, kept by this tab of their browser until the form is saved
 * or left. {@code forms.js} does the keeping.
 */
final class FormDraft {

    /** What a field holds, and what it held when that was begun. */
    record Kept(String base, String text) {}

    static final String SCRIPT = "context://console/forms.js";

    private final UI ui;
    private final String form;

    /** The form by its name at the address, which is the same in each language. */
    FormDraft(UI ui, String form) {
        this.ui = ui;
        this.form = form;
        ui.getPage().addJavaScript(SCRIPT);
    }

    /** Has the browser keep the form, and asks for what it keeps of it already, by the names of the fields. */
    void begin(Consumer<Map<String, Kept>> listener) {
        ui.getPage()
                .executeJs(
                        "return window.plenaryForms.begin($0, $1)",
                        Viewer.current().name(),
                        form)
                .then(
                        String.class,
                        kept -> listener.accept(JsonMapper.shared().readTree(kept).properties().stream()
                                .collect(Collectors.toMap(
                                        Map.Entry::getKey,
                                        field -> new Kept(
                                                field.getValue().path("base").asString(""),
                                                field.getValue().path("text").asString(""))))));
    }

    /** Of a field that the browser can read itself, so that it keeps that also once the server does not answer. */
    void watch(String name, Element field, String base) {
        field.executeJs("window.plenaryForms.watch(this, $0, $1, $2)", form, name, base);
    }

    void keep(String name, String base, String value) {
        ui.getPage().executeJs("window.plenaryForms.keep($0, $1, $2, $3)", form, name, base, value);
    }

    void drop() {
        ui.getPage().executeJs("window.plenaryForms?.drop($0)", form);
    }
}

package org.plenary.admin.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.plenary.shared.Viewer;

/**
 * The forms that the page at hand can open. Where the browser still keeps what was typed into one of them, as the page was
 * lost, the page opens it again by itself: it takes the same way as a person would, so nothing opens that is not offered.
 */
public final class OpenForms {

    private final Map<String, Runnable> ways = new HashMap<>();
    private Set<String> wanted = Set.of();

    private OpenForms() {}

    /**
     * The way to a form, e.g. for the button that opens it, by a name that no other form has at that address and that is the
     * same in each language, e.g. {@code article/} with the id of the article.
     */
    public static Runnable way(String name, Supplier<? extends FormDialog<?>> form) {
        Runnable open = () -> {
            var dialog = form.get();
            dialog.named(name);
            dialog.open();
        };
        Optional.ofNullable(UI.getCurrent()).ifPresent(ui -> in(ui).offer(ui, name, open));
        return open;
    }

    /** Has the frame of all pages hear what the browser keeps for the page that it shows by now. */
    public static void ask(Component frame) {
        frame.getElement()
                .executeJs(
                        "window.plenaryForms.tell(this, $0)", Viewer.current().name());
    }

    /** Once for the frame of all pages. */
    public static void listen(UI ui, Component frame) {
        ui.getPage().addJavaScript(FormDraft.SCRIPT);
        frame.getElement()
                .addEventListener("forms-kept", event -> in(ui).open(event.getEventDetail(String[].class)))
                .addEventDetail();
    }

    static OpenForms in(UI ui) {
        var known = ComponentUtil.getData(ui, OpenForms.class);
        if (known != null) {
            return known;
        }
        var forms = new OpenForms();
        ComponentUtil.setData(ui, OpenForms.class, forms);
        // What a page offers is no way any longer once it is left.
        ui.addBeforeLeaveListener(leave -> forms.forget());
        return forms;
    }

    private void offer(UI ui, String name, Runnable open) {
        ways.put(name, open);
        if (wanted.contains(name)) {
            wanted = Set.of();
            // A part of the page that comes later is built first.
            ui.beforeClientResponse(ui, context -> open.run());
        }
    }

    /** Opens one of the forms; where the page has none of them yet, the first that it offers. */
    void open(String... kept) {
        Stream.of(kept)
                .map(ways::get)
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresentOrElse(Runnable::run, () -> wanted = Set.of(kept));
    }

    private void forget() {
        ways.clear();
        wanted = Set.of();
    }
}

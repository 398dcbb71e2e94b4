package org.plenary.admin.agenda;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.Language;
import org.plenary.shared.Viewer;
import tools.jackson.databind.json.JsonMapper;

/**
 * What one person types on one meeting's agenda, kept by their browser from the key on until it is saved: a reload, a lost
 * connection, a server that stops or a session that ends takes none of it. {@code drafts.js} does the keeping.
 */
final class Drafts {

    private static final String SCRIPT = "context://console/drafts.js";

    private final String start;
    private final Map<String, Draft> left = new LinkedHashMap<>();
    private final List<Runnable> listeners = new ArrayList<>();
    private Runnable whenArrived = () -> {};

    Drafts(UUID meeting) {
        start = "plenary.draft/" + Viewer.current().name() + "/" + meeting + "/";
    }

    /** Where the browser keeps that text, e.g. that of {@code item-title} of an item in French. */
    String key(String field, UUID of, Language language) {
        return start + field + "/" + of + "/" + language.code();
    }

    /** Hears that the browser has answered. */
    void whenArrived(Runnable listener) {
        whenArrived = listener;
    }

    void whenChanged(Runnable listener) {
        listeners.add(listener);
    }

    /** Asks the browser for what it still keeps. */
    void ask(Component editor, String whenOffline) {
        editor.getUI().ifPresent(ui -> ui.getPage().addJavaScript(SCRIPT));
        editor.getElement().setAttribute("data-offline", whenOffline);
        editor.getElement().executeJs("window.plenaryDrafts.sayConnection(this)");
        editor.getElement()
                .executeJs("return window.plenaryDrafts.all($0)", start)
                .then(
                        String.class,
                        kept -> arrive(JsonMapper.shared()
                                .readTree(kept)
                                .valueStream()
                                .map(Draft::of)
                                .toList()));
    }

    void arrive(Collection<Draft> kept) {
        kept.forEach(draft -> left.put(draft.key(), draft));
        whenArrived.run();
        tell();
    }

    /** What was left there; it is then the field's to save, or to show. */
    Optional<Draft> take(String key) {
        var taken = Optional.ofNullable(left.remove(key));
        taken.ifPresent(draft -> tell());
        return taken;
    }

    Collection<Draft> left() {
        return List.copyOf(left.values());
    }

    /** Keeps what is typed there from now on. */
    void watch(Component field, String key, String base, String what, @Nullable UUID item) {
        field.getElement()
                .executeJs(
                        "window.plenaryDrafts?.watch(this, $0, $1, $2, $3)",
                        key,
                        base,
                        what,
                        item == null ? null : item.toString());
    }

    /**
     * Says that this is saved, so that the browser need not keep it any longer, even where the field itself leaves the page
     * with the same answer.
     */
    void saved(Component field, String key, String text) {
        UI.getCurrent().getPage().executeJs("window.plenaryDrafts?.saved($0, $1, $2)", field.getElement(), key, text);
    }

    void drop(Component anywhere, Draft draft) {
        left.remove(draft.key());
        anywhere.getElement().executeJs("window.plenaryDrafts?.drop($0)", draft.key());
        tell();
    }

    /** Has the browser keep what can be undone, for when the page is opened again. */
    void keepSteps(Component editor, String steps) {
        editor.getElement().executeJs("window.plenaryDrafts?.keep($0, $1)", stepsKey(), steps);
    }

    void askSteps(Component editor, Consumer<String> recall) {
        editor.getElement()
                .executeJs("return window.plenaryDrafts?.recall($0) ?? ''", stepsKey())
                .then(String.class, kept -> {
                    if (!kept.isEmpty()) {
                        recall.accept(kept);
                    }
                });
    }

    private String stepsKey() {
        return start.replace("plenary.draft/", "plenary.steps/");
    }

    private void tell() {
        List.copyOf(listeners).forEach(Runnable::run);
    }
}

package org.plenary.admin.agenda;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.plenary.document.Document;
import org.plenary.document.DocumentService;

/** The symbol of a document that is to be registered: the next one is proposed, a taken one is said while it is typed. */
class SymbolField extends Div {

    private final DocumentService documents;
    private final TextField symbol = new TextField(say("editor.document.new-symbol"));
    private final Button list = new Button(say("editor.document.list-that"));
    private Optional<Document> taken = Optional.empty();

    /** Knows the next free symbol, if there is one; hears that the document which has the symbol is meant. */
    SymbolField(DocumentService documents, Supplier<Optional<String>> next, Consumer<Document> choose) {
        this.documents = documents;
        addClassName("symbol-field");
        symbol.setClearButtonVisible(true);
        symbol.setHelperText(say("editor.document.new-symbol.hint"));
        symbol.setValueChangeMode(ValueChangeMode.LAZY);
        symbol.addValueChangeListener(change -> check());
        list.addClickListener(click -> taken.ifPresent(choose));
        list.addThemeVariants(ButtonVariant.LUMO_SMALL);
        list.setVisible(false);
        add(symbol, list);
        next.get().ifPresent(proposed -> {
            var use = new Button(say("editor.document.use-symbol", proposed), click -> symbol.setValue(proposed));
            use.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            add(use);
        });
    }

    private void check() {
        taken = wanted().flatMap(documents::findBySymbol);
        symbol.setInvalid(taken.isPresent());
        taken.ifPresent(document -> symbol.setErrorMessage(say("document.taken", document.symbol())));
        list.setVisible(taken.isPresent());
    }

    Optional<String> wanted() {
        return Optional.of(symbol.getValue().strip()).filter(text -> !text.isEmpty());
    }

    /** Looks once more, as somebody else may have taken it in the meantime. */
    boolean isTaken() {
        check();
        return taken.isPresent();
    }

    TextField text() {
        return symbol;
    }
}

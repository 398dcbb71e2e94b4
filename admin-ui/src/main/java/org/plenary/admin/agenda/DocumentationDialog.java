package org.plenary.admin.agenda;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.plenary.admin.common.DayField;
import org.plenary.admin.form.Choice;
import org.plenary.admin.form.DocumentField;
import org.plenary.admin.form.FormDialog;
import org.plenary.agenda.DocumentationEntry;
import org.plenary.agenda.DocumentationInput;
import org.plenary.agenda.DocumentationRole;
import org.plenary.agenda.DocumentationStatus;
import org.plenary.document.DocumentService;
import org.plenary.shared.InvalidInput;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;

/** A document to list under an item: one that is known, found by symbol or title, or the name of an expected one. */
class DocumentationDialog extends FormDialog<DocumentationEntry> {

    /** Keeps the entry; beside it is the symbol of a document that is to be registered first, if there is one. */
    interface Listing {
        DocumentationEntry save(@Nullable DocumentationEntry based, DocumentationInput input, @Nullable String symbol);
    }

    private final transient Listing listing;
    private final DocumentField document;
    private final SymbolField symbol;
    private final TextArea title;
    private final Choice<DocumentationRole> role;
    private final Choice<DocumentationStatus> status;
    private final DayField dueOn;

    /** For a new entry, which is due on that day, or the one to change. */
    DocumentationDialog(
            DocumentService documents,
            Supplier<Optional<String>> next,
            @Nullable DocumentationEntry before,
            @Nullable LocalDate due,
            Listing listing,
            Consumer<DocumentationEntry> whenSaved) {
        super(
                DocumentationEntry.class,
                say(before == null ? "editor.add-document" : "editor.document.entry"),
                say(before == null ? "action.add" : "action.save"),
                whenSaved);
        this.listing = listing;
        document = wide("document", new DocumentField(say("field.document"), documents));
        symbol = new SymbolField(documents, next, document::setValue);
        framed("symbol", symbol.text(), symbol);
        title = wide("title", new TextArea(say("editor.document.expected-title")));
        role = field("role", new Choice<>(say("editor.document.listed"), DocumentationRole.BEFORE_THE_BODY));
        status = field("status", new Choice<>(say("field.status"), DocumentationStatus.EXPECTED));
        dueOn = field("dueOn", new DayField(say("field.due")));
        document.addValueChangeListener(change -> symbol.setVisible(change.getValue() == null));
        title.setHelperText(say("editor.document.expected-title.hint"));
        dueOn.setValue(due);
        begin(before);
    }

    @Override
    protected void fill(DocumentationEntry entry) {
        document.choose(entry.documentId());
        title.setValue(Optional.ofNullable(entry.title())
                .flatMap(text -> text.in(Language.EN))
                .orElse(""));
        role.setValue(entry.role());
        status.setValue(entry.status());
        dueOn.setValue(entry.dueOn());
    }

    @Override
    protected DocumentationEntry save(@Nullable DocumentationEntry based) {
        if (document.isEmpty() && symbol.isTaken()) {
            throw InvalidInput.inWords("symbol", symbol.text().getErrorMessage(), "");
        }
        var input = new DocumentationInput(
                document.isEmpty() ? null : document.getValue().id(),
                text(based == null ? null : based.title(), title.getValue().strip()),
                role.getValue(),
                status.getValue(),
                dueOn.getValue());
        return listing.save(based, input, document.isEmpty() ? symbol.wanted().orElse(null) : null);
    }

    private static @Nullable LocalizedText text(@Nullable LocalizedText before, String english) {
        if (before == null) {
            return english.isEmpty() ? null : new LocalizedText(Map.of(Language.EN, english));
        }
        boolean others = before.values().keySet().stream().anyMatch(language -> language != Language.EN);
        return english.isEmpty() && !others ? null : before.with(Language.EN, english);
    }
}

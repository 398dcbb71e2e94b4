package org.plenary.admin.agenda;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.plenary.admin.common.DayField;
import org.plenary.admin.common.Words;
import org.plenary.agenda.DocumentationEntry;
import org.plenary.agenda.DocumentationInput;
import org.plenary.agenda.DocumentationRole;
import org.plenary.agenda.DocumentationStatus;
import org.plenary.document.Document;
import org.plenary.document.DocumentService;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;

/** A document to list under an item: one that is known, found by symbol or title, or the name of an expected one. */
class DocumentationDialog extends Dialog {

    private final ComboBox<Document> document = new ComboBox<>(say("field.document"));
    private final SymbolField symbol;
    private final TextArea title = new TextArea(say("editor.document.expected-title"));
    private final Select<DocumentationRole> role = new Select<>();
    private final Select<DocumentationStatus> status = new Select<>();
    private final DayField dueOn = new DayField(say("field.due"));
    private final @Nullable DocumentationEntry before;

    /**
     * For a new entry, which is due on that day, or the one to change. The action is to refuse by exception or to accept; beside the entry it gets the
     * symbol of a document that is to be registered first, if there is one.
     */
    DocumentationDialog(
            DocumentService documents,
            Supplier<Optional<String>> next,
            @Nullable DocumentationEntry before,
            @Nullable LocalDate due,
            BiConsumer<DocumentationInput, @Nullable String> accept) {
        this.before = before;
        symbol = new SymbolField(documents, next, document::setValue);
        setHeaderTitle(before == null ? say("editor.add-document") : say("editor.document.entry"));
        setCloseOnOutsideClick(false);
        document.setItems(query -> {
            var found = documents.findLike(query.getFilter().orElse(""), query.getOffset() + query.getLimit());
            return found.stream().skip(query.getOffset()).limit(query.getLimit());
        });
        document.setItemLabelGenerator(one -> one.symbol() == null
                ? Words.of(one.title())
                : one.symbol() + (one.title() == null ? "" : " · " + Words.of(one.title())));
        document.setPlaceholder(say("editor.document.find"));
        document.setClearButtonVisible(true);
        document.addValueChangeListener(change -> symbol.setVisible(change.getValue() == null));
        title.setHelperText(say("editor.document.expected-title.hint"));
        role.setLabel(say("editor.document.listed"));
        role.setItems(DocumentationRole.values());
        role.setItemLabelGenerator(Words::of);
        status.setLabel(say("field.status"));
        status.setItems(DocumentationStatus.values());
        status.setItemLabelGenerator(Words::of);
        fill(documents, due);
        var form = new FormLayout(document, symbol, title, role, status, dueOn);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("26rem", 2));
        form.setColspan(document, 2);
        form.setColspan(symbol, 2);
        form.setColspan(title, 2);
        add(form);
        addClassName("form-dialog");
        var save = new Button(before == null ? say("action.add") : say("action.save"), click -> {
            if (document.isEmpty() && symbol.isTaken()) {
                symbol.focus();
                return;
            }
            accept.accept(input(), document.isEmpty() ? symbol.wanted().orElse(null) : null);
            close();
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(say("action.cancel"), click -> close()), save);
    }

    private void fill(DocumentService documents, @Nullable LocalDate due) {
        role.setValue(before == null ? DocumentationRole.BEFORE_THE_BODY : before.role());
        status.setValue(before == null ? DocumentationStatus.EXPECTED : before.status());
        if (before == null) {
            dueOn.setValue(due);
            return;
        }
        if (before.documentId() != null) {
            document.setValue(documents.get(before.documentId()));
        }
        title.setValue(Optional.ofNullable(before.title())
                .flatMap(text -> text.in(Language.EN))
                .orElse(""));
        dueOn.setValue(before.dueOn());
    }

    private DocumentationInput input() {
        return new DocumentationInput(
                document.isEmpty() ? null : document.getValue().id(),
                text(before == null ? null : before.title(), title.getValue().strip()),
                role.getValue(),
                status.getValue(),
                dueOn.getValue());
    }

    private static @Nullable LocalizedText text(@Nullable LocalizedText before, String english) {
        if (before == null) {
            return english.isEmpty() ? null : new LocalizedText(Map.of(Language.EN, english));
        }
        boolean others = before.values().keySet().stream().anyMatch(language -> language != Language.EN);
        return english.isEmpty() && !others ? null : before.with(Language.EN, english);
    }
}

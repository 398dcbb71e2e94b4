package org.plenary.admin.form;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plenary.admin.common.Words;
import org.plenary.document.Document;
import org.plenary.document.DocumentService;
import org.plenary.shared.NotFound;

/** One of the documents, found by symbol or title. */
public final class DocumentField extends ComboBox<Document> implements KeptChoice<Document> {

    private final transient DocumentService documents;

    public DocumentField(String label, DocumentService documents) {
        super(label);
        this.documents = documents;
        setItems(query -> {
            var found = documents.findLike(query.getFilter().orElse(""), query.getOffset() + query.getLimit());
            return found.stream().skip(query.getOffset()).limit(query.getLimit());
        });
        setItemLabelGenerator(one -> one.symbol() == null
                ? Words.of(one.title())
                : one.symbol() + (one.title() == null ? "" : " · " + Words.of(one.title())));
        setPlaceholder(say("editor.document.find"));
        setClearButtonVisible(true);
    }

    public void choose(@Nullable UUID id) {
        setValue(id == null ? null : documents.get(id));
    }

    @Override
    public String write(@Nullable Document value) {
        return value == null ? "" : value.id().toString();
    }

    @Override
    public Optional<Document> read(String written) {
        try {
            return written.isEmpty() ? Optional.empty() : Optional.of(documents.get(UUID.fromString(written)));
        } catch (NotFound gone) {
            return Optional.empty();
        }
    }
}

package org.plenary.document;

import static org.plenary.schema.Tables.DOCUMENT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.plenary.plan.Visibility;
import org.plenary.publication.PublicationSteps;
import org.plenary.publication.PublicationUnit;
import org.plenary.shared.Changes;
import org.plenary.shared.Conflict;
import org.plenary.shared.InvalidInput;
import org.plenary.shared.NotFound;
import org.plenary.shared.PublicThings;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.plenary.shared.Word;
import org.springframework.stereotype.Service;

/** Documents. Whoever is below {@code EDITOR} finds published ones only; the public those of general distribution. */
@Service
public final class DocumentService {

    private final DocumentRepository documents;
    private final PublicationSteps steps;
    private final Changes changes;

    DocumentService(DocumentRepository documents, PublicationSteps steps, Changes changes) {
        this.documents = documents;
        this.steps = steps;
        this.changes = changes;
    }

    /** The document with that symbol in any spelling, e.g. {@code ctoc/cop/wg.7/2018/crp.1}. */
    public Optional<Document> findBySymbol(String symbol) {
        var key = DSL.field("plenary.symbol_key({0})", String.class, DSL.val(symbol));
        return documents.find(visible().and(DOCUMENT.SYMBOL_KEY.eq(key))).stream()
                .findFirst();
    }

    /** At most that many documents whose symbol or title holds the text, in the order of their symbols. */
    public List<Document> findLike(String text, int limit) {
        return documents
                .find(visible()
                        .and(DSL.or(
                                DOCUMENT.SYMBOL.containsIgnoreCase(text.strip()),
                                DOCUMENT.TITLE.cast(String.class).containsIgnoreCase(text.strip()))))
                .stream()
                .limit(limit)
                .toList();
    }

    public Document get(UUID id) {
        return documents.find(visible().and(DOCUMENT.ID.eq(id))).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("document", id));
    }

    public Document create(DocumentInput input) {
        return changes.make(Role.EDITOR, "create a document", () -> {
            refuseTaken(input.symbol(), null);
            return get(documents.insert(input));
        });
    }

    /** Throws {@link Conflict} with the document as it is now, where its version is not the expected one. */
    public Document update(UUID id, int expectedVersion, DocumentInput input) {
        return changes.make(Role.EDITOR, "change a document", () -> {
            var before = changeable(id);
            refuseTaken(input.symbol(), id);
            if (!documents.update(id, expectedVersion, input)) {
                throw new Conflict("document", id, expectedVersion, before);
            }
            return get(id);
        });
    }

    /** Says anew who may see the document. */
    public Document distribute(UUID id, int expectedVersion, Distribution distribution) {
        return changes.make(
                Role.EDITOR,
                "change the distribution of a document",
                () -> update(id, expectedVersion, get(id).distributed(distribution)));
    }

    /** Issues the document under that symbol, or the one that it has for null, on that day. */
    public Document issue(UUID id, int expectedVersion, @Nullable String symbol, LocalDate issuedOn) {
        return changes.make(Role.EDITOR, "issue a document", () -> {
            var document = get(id);
            var issued = document.issued(symbol == null ? document.symbol() : symbol, issuedOn);
            if (issued.symbol() == null && document.nature() != DocumentNature.NON_PAPER) {
                throw InvalidInput.of("symbol", "document.without-symbol", new Word.Kind(document.nature()));
            }
            return update(id, expectedVersion, issued);
        });
    }

    /** Deletes a document that nothing lists or cites, with its versions and files. Returns what was deleted. */
    public Document delete(UUID id, int expectedVersion) {
        return changes.make(Role.EDITOR, "delete a document", () -> {
            var before = get(id);
            if (!documents.delete(id, expectedVersion)) {
                throw new Conflict("document", id, expectedVersion, before);
            }
            return before;
        });
    }

    /** The document, which those who may not publish may change only while it is not public. */
    Document changeable(UUID id) {
        var document = get(id);
        PublicThings.requireToChange(document.publication(), "change a document that the public sees");
        return document;
    }

    private void refuseTaken(@Nullable String symbol, @Nullable UUID by) {
        if (symbol != null) {
            findBySymbol(symbol).filter(taken -> !taken.id().equals(by)).ifPresent(taken -> {
                throw InvalidInput.of("symbol", "document.symbol-taken", taken.symbol());
            });
        }
    }

    public Document publish(UUID id) {
        return changes.make(Role.CLEARER, "publish a document", () -> {
            steps.publish(PublicationUnit.DOCUMENT, get(id).id());
            return get(id);
        });
    }

    private static Condition visible() {
        var viewer = Viewer.current();
        var published = Visibility.published(viewer.role(), DOCUMENT.PUBLICATION);
        return viewer.mayAs(Role.READER)
                ? published
                : published.and(DOCUMENT.DISTRIBUTION.eq(Distribution.GENERAL.name()));
    }
}

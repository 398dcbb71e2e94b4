package org.plenary.document;

import static org.plenary.schema.Tables.DOCUMENT;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.plenary.plan.Visibility;
import org.plenary.publication.PublicationSteps;
import org.plenary.publication.PublicationUnit;
import org.plenary.shared.Changes;
import org.plenary.shared.InvalidInput;
import org.plenary.shared.NotFound;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
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
            if (input.symbol() != null) {
                findBySymbol(input.symbol()).ifPresent(taken -> {
                    throw new InvalidInput(
                            "symbol",
                            "The symbol %s is taken.".formatted(taken.symbol()),
                            "Give another symbol, or list the document that has this one.");
                });
            }
            return get(documents.insert(input));
        });
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

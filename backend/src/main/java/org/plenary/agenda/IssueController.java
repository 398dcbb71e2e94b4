package org.plenary.agenda;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.plenary.agenda.DocumentationService.Followed;
import org.plenary.document.DocumentService;
import org.plenary.mutation.ThingMutations;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** A document is issued here and not with documents, as the agendas that expect it follow. */
@Controller
class IssueController {

    private final ThingMutations mutations;
    private final DocumentService documents;
    private final DocumentationService documentation;

    IssueController(ThingMutations mutations, DocumentService documents, DocumentationService documentation) {
        this.mutations = mutations;
        this.documents = documents;
        this.documentation = documentation;
    }

    @MutationMapping
    Map<String, @Nullable Object> issueDocument(
            @Argument String id,
            @Argument int expectedVersion,
            @Argument @Nullable String symbol,
            @Argument LocalDate issuedOn,
            DataFetchingEnvironment environment) {
        var followed = new AtomicReference<>(new Followed(0, 0));
        var payload = mutations.change(environment, "Document", id, key -> {
            documents.issue(key, expectedVersion, symbol, issuedOn);
            followed.set(documentation.setIssued(key));
        });
        payload.put("entriesIssued", followed.get().entries());
        payload.put("entriesLeft", followed.get().left());
        return payload;
    }
}

package org.plenary.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plenary.agenda.DocumentationEntry;
import org.plenary.agenda.DocumentationInput;
import org.plenary.agenda.DocumentationRole;
import org.plenary.agenda.DocumentationService;
import org.plenary.agenda.DocumentationStatus;
import org.plenary.body.Body;
import org.plenary.body.BodyService;
import org.plenary.document.Distribution;
import org.plenary.document.DocumentInput;
import org.plenary.document.DocumentNature;
import org.plenary.document.DocumentService;
import org.plenary.importing.AgendaProposal.DocumentFacts;
import org.plenary.importing.AgendaProposal.Entry;
import org.plenary.meeting.Meeting;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.springframework.stereotype.Component;

/** Documents of a proposal: found by symbol or created as drafts, and the documentation of the items. */
@Component
class Papers {

    private final DocumentService documents;
    private final DocumentationService documentation;
    private final BodyService bodies;

    Papers(DocumentService documents, DocumentationService documentation, BodyService bodies) {
        this.documents = documents;
        this.documentation = documentation;
        this.bodies = bodies;
    }

    Optional<UUID> find(String symbol) {
        return documents.findBySymbol(symbol).map(found -> found.id());
    }

    /** The document of that symbol; a new one belongs to the body whose symbol it begins with, if that is known. */
    UUID findOrCreate(String symbol, @Nullable String title, String nature, @Nullable Meeting meeting) {
        return find(symbol).orElseGet(() -> {
            @Nullable
            UUID bodyId = Symbols.body(symbol)
                    .flatMap(bodies::findBySymbol)
                    .map(Body::id)
                    .orElse(null);
            @Nullable UUID meetingId = meeting != null && meeting.bodyId().equals(bodyId) ? meeting.id() : null;
            return documents
                    .create(new DocumentInput(
                            symbol,
                            bodyId,
                            meetingId,
                            DocumentNature.valueOf(nature),
                            title == null ? null : LocalizedText.english(title),
                            Distribution.GENERAL,
                            null,
                            null))
                    .id();
        });
    }

    /** The agenda itself as a document, where the text says enough of it to be one. */
    Optional<UUID> ofAgenda(DocumentFacts facts, Meeting meeting) {
        var symbol = facts.symbol();
        if (symbol != null) {
            var known = documents.findBySymbol(symbol);
            if (known.isPresent()) {
                return known.map(document -> document.id());
            }
        }
        var title = facts.title();
        if (symbol == null && title == null) {
            return Optional.empty();
        }
        return Optional.of(documents
                .create(new DocumentInput(
                        symbol,
                        meeting.bodyId(),
                        meeting.id(),
                        DocumentNature.AGENDA,
                        title == null ? null : LocalizedText.english(title),
                        distribution(facts.distribution()),
                        facts.date(),
                        language(facts.originalLanguage())))
                .id());
    }

    private static Distribution distribution(@Nullable String printed) {
        var name = printed == null ? "" : printed.toUpperCase(Locale.ROOT);
        return name.equals("LIMITED") || name.equals("RESTRICTED") ? Distribution.valueOf(name) : Distribution.GENERAL;
    }

    private static @Nullable Language language(@Nullable String printed) {
        for (var language : Language.values()) {
            if (Locale.of(language.code()).getDisplayLanguage(Locale.ENGLISH).equalsIgnoreCase(printed)) {
                return language;
            }
        }
        return null;
    }

    /** The ids of the entries in the order of print, after the item's documentation has become what is proposed. */
    List<UUID> list(UUID agendaId, UUID itemId, List<Entry> proposed, Meeting meeting) {
        var left = new ArrayList<>(documentation.findAll(agendaId, itemId));
        var ids = new ArrayList<UUID>();
        for (var entry : proposed) {
            @Nullable
            UUID documentId = entry.symbol() == null
                    ? null
                    : findOrCreate(entry.symbol(), entry.title(), entry.nature(), meeting);
            var input = new DocumentationInput(
                    documentId,
                    entry.title() == null ? null : LocalizedText.english(entry.title()),
                    DocumentationRole.valueOf(entry.role()),
                    DocumentationStatus.valueOf(entry.status()),
                    null);
            var there =
                    left.stream().filter(one -> same(one, documentId, entry)).findFirst();
            there.ifPresent(left::remove);
            ids.add(there.map(one -> update(one, input))
                    .orElseGet(() -> documentation.add(agendaId, itemId, input).id()));
        }
        left.forEach(surplus -> documentation.delete(agendaId, surplus.id(), surplus.version()));
        return ids;
    }

    private static boolean same(DocumentationEntry there, @Nullable UUID documentId, Entry entry) {
        return documentId == null
                ? there.documentId() == null
                        && there.title() != null
                        && there.title().in(Language.EN).equals(Optional.ofNullable(entry.title()))
                : documentId.equals(there.documentId());
    }

    /** A title in print replaces the one before; role, status and due date may have been set by a person and stay. */
    private UUID update(DocumentationEntry before, DocumentationInput input) {
        var printed =
                input.title() == null ? null : input.title().in(Language.EN).orElse(null);
        var known =
                before.title() == null ? null : before.title().in(Language.EN).orElse(null);
        if (printed != null && !Objects.equals(printed, known)) {
            documentation.update(
                    before.agendaId(),
                    before.id(),
                    before.version(),
                    new DocumentationInput(
                            before.documentId(), input.title(), before.role(), before.status(), before.dueOn()));
        }
        return before.id();
    }
}

package org.plenary.citation;

import static org.plenary.schema.Tables.CITATION;
import static org.plenary.schema.Tables.CITATION_TERM;
import static org.plenary.schema.Tables.CITATION_TYPE;

import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.plenary.resolution.ParagraphService;
import org.plenary.shared.Changes;
import org.plenary.shared.InvalidInput;
import org.plenary.shared.Language;
import org.plenary.shared.NotFound;
import org.plenary.shared.Role;
import org.springframework.stereotype.Service;

/** Citations of the register itself: what resolutions cite, whether or not an agenda reports it. */
@Service
public final class ActCitationService {

    /** The words that prove a citation, and where they stand in code points. */
    private record Evidence(
            @Nullable String language,
            @Nullable String quote,
            @Nullable Integer start,
            @Nullable Integer end) {}

    private final DSLContext database;
    private final ParagraphService paragraphs;
    private final Changes changes;

    ActCitationService(DSLContext database, ParagraphService paragraphs, Changes changes) {
        this.database = database;
        this.paragraphs = paragraphs;
        this.changes = changes;
    }

    /** Records what a resolution cites: stated by its paragraph that holds the quote, else editorial with its source. */
    public UUID add(ActCitation input) {
        return changes.make(Role.EDITOR, "record what a resolution cites", () -> {
            var evidence = evidence(input);
            boolean stated = evidence.quote() != null;
            return database.insertInto(CITATION)
                    .set(CITATION.TYPE, input.type().name())
                    .set(CITATION.VERB, input.verb())
                    .set(CITATION.ASSERTION, (stated ? Assertion.STATED : Assertion.EDITORIAL).name())
                    .set(CITATION.SOURCE_RESOLUTION_ID, input.resolutionId())
                    .set(CITATION.SOURCE_RESOLUTION_PARAGRAPH_ID, input.paragraphId())
                    .set(CITATION.EVIDENCE_RESOLUTION_PARAGRAPH_ID, stated ? input.paragraphId() : null)
                    .set(CitationEnds.target(input.targetKind()), input.targetId())
                    .set(CITATION.TARGET_RESOLUTION_PARAGRAPH_ID, input.targetParagraphId())
                    .set(CITATION.LANGUAGE, evidence.language())
                    .set(CITATION.QUOTE, evidence.quote())
                    .set(CITATION.QUOTE_START, evidence.start())
                    .set(CITATION.QUOTE_END, evidence.end())
                    .set(CITATION.FOUND_IN, input.foundIn())
                    .returningResult(CITATION.ID)
                    .fetchSingle()
                    .value1();
        });
    }

    /** The type that a term of another vocabulary stands for, e.g. REPORTS_ON for {@code decided_in} of phrases. */
    public Optional<CitationType> findType(String vocabulary, String term) {
        return database.select(CITATION_TYPE.CODE)
                .from(CITATION_TERM)
                .join(CITATION_TYPE)
                .on(CITATION_TYPE.ID.eq(CITATION_TERM.TYPE_ID))
                .where(CITATION_TERM.VOCABULARY.eq(vocabulary), CITATION_TERM.TERM.eq(term))
                .fetchOptional(code -> CitationType.valueOf(code.value1()));
    }

    private Evidence evidence(ActCitation input) {
        var paragraphId = input.paragraphId();
        var quote = input.quote();
        if (quote == null || paragraphId == null) {
            if (input.foundIn() == null) {
                throw InvalidInput.of("quote", "citation.without-evidence");
            }
            return new Evidence(null, null, null, null);
        }
        var language = Optional.ofNullable(input.language()).orElse(Language.EN);
        var text = paragraphs
                .findText(paragraphId)
                .orElseThrow(() -> new NotFound("resolution paragraph", paragraphId))
                .in(language)
                .orElse("");
        var at = text.indexOf(quote);
        if (at < 0) {
            throw InvalidInput.of("quote", "paragraph.without-quote", quote);
        }
        var start = text.codePointCount(0, at);
        return new Evidence(language.code(), quote, start, start + quote.codePointCount(0, quote.length()));
    }
}

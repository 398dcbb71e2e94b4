package org.plenary.citation;

import static org.plenary.schema.Tables.BUREAU_DECISION;
import static org.plenary.schema.Tables.CITATION;
import static org.plenary.schema.Tables.DOCUMENT;
import static org.plenary.schema.Tables.INSTRUMENT_ARTICLE;
import static org.plenary.schema.Tables.MEETING;
import static org.plenary.schema.Tables.RECOMMENDATION;
import static org.plenary.schema.Tables.RESOLUTION;
import static org.plenary.schema.Tables.UNRESOLVED_REFERENCE;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.plenary.agenda.AgendaService;
import org.plenary.agenda.AnnotationParagraph;
import org.plenary.agenda.AnnotationService;
import org.plenary.shared.Changes;
import org.plenary.shared.Conflict;
import org.plenary.shared.Language;
import org.plenary.shared.NotFound;
import org.plenary.shared.Role;
import org.springframework.stereotype.Service;

/** The citations that an item's annotation proves, paragraph by paragraph, and their correction by hand. */
@Service
public final class AnnotationCitations {

    private static final Field<String> TARGET = DSL.coalesce(
            DSL.lower(RESOLUTION.KIND).concat(" ").concat(RESOLUTION.NUMBER),
            DOCUMENT.SYMBOL,
            english(DOCUMENT.TITLE),
            english(MEETING.TITLE),
            english(BUREAU_DECISION.SUBJECT),
            english(RECOMMENDATION.TEXT),
            DSL.inline("article ").concat(INSTRUMENT_ARTICLE.NUMBER),
            UNRESOLVED_REFERENCE.LABEL,
            DSL.inline(""));

    private static final Field<UUID> PAGE = DSL.coalesce(RECOMMENDATION.MEETING_ID, INSTRUMENT_ARTICLE.INSTRUMENT_ID);

    private final DSLContext database;
    private final AgendaService agendas;
    private final AnnotationService annotations;
    private final Changes changes;

    AnnotationCitations(DSLContext database, AgendaService agendas, AnnotationService annotations, Changes changes) {
        this.database = database;
        this.agendas = agendas;
        this.annotations = annotations;
        this.changes = changes;
    }

    private static Field<String> english(Field<?> text) {
        return DSL.field("{0}::jsonb ->> 'en'", String.class, text);
    }

    /** Those of the item's paragraphs, in the order in which they stand. */
    public List<CitedInText> findAll(UUID agendaId, UUID itemId) {
        var paragraphs = annotations.findAll(agendaId, itemId).stream()
                .map(AnnotationParagraph::id)
                .toList();
        return find(agendaId, CITATION.EVIDENCE_PARAGRAPH_ID.in(paragraphs));
    }

    /** Says by hand what the source does to what it cites; from then on no reading of the text changes it. */
    public CitedInText retype(UUID agendaId, UUID id, int expectedVersion, CitationType type) {
        return changes.make(Role.EDITOR, "correct the type of a citation", () -> {
            var before = get(agendas.edit(agendaId).id(), id);
            boolean done = database.update(CITATION)
                            .set(CITATION.TYPE, type.name())
                            .set(CITATION.ASSERTION, Assertion.EDITORIAL.name())
                            .setNull(CITATION.CONFIDENCE)
                            .where(key(before))
                            .and(CITATION.VERSION.eq(expectedVersion))
                            .execute()
                    == 1;
            if (!done) {
                throw new Conflict("citation", id, expectedVersion, before);
            }
            return get(before.agendaId(), id);
        });
    }

    /** Takes the citation away; the words stay. Returns what was deleted. */
    public CitedInText delete(UUID agendaId, UUID id, int expectedVersion) {
        return changes.make(Role.EDITOR, "delete a citation", () -> {
            var before = get(agendas.edit(agendaId).id(), id);
            boolean done = database.deleteFrom(CITATION)
                            .where(key(before))
                            .and(CITATION.VERSION.eq(expectedVersion))
                            .execute()
                    == 1;
            if (!done) {
                throw new Conflict("citation", id, expectedVersion, before);
            }
            return before;
        });
    }

    private CitedInText get(UUID agendaId, UUID id) {
        return find(agendaId, CITATION.ID.eq(id)).stream().findFirst().orElseThrow(() -> new NotFound("citation", id));
    }

    private static Condition key(CitedInText citation) {
        return CITATION.AGENDA_ID.eq(citation.agendaId()).and(CITATION.ID.eq(citation.id()));
    }

    private List<CitedInText> find(UUID agendaId, Condition condition) {
        return database.select(CITATION.fields())
                .select(TARGET, PAGE)
                .from(CITATION)
                .leftJoin(RESOLUTION)
                .on(RESOLUTION.ID.eq(CITATION.TARGET_RESOLUTION_ID))
                .leftJoin(DOCUMENT)
                .on(DOCUMENT.ID.eq(CITATION.TARGET_DOCUMENT_ID))
                .leftJoin(MEETING)
                .on(MEETING.ID.eq(CITATION.TARGET_MEETING_ID))
                .leftJoin(BUREAU_DECISION)
                .on(BUREAU_DECISION.ID.eq(CITATION.TARGET_BUREAU_DECISION_ID))
                .leftJoin(RECOMMENDATION)
                .on(RECOMMENDATION.ID.eq(CITATION.TARGET_RECOMMENDATION_ID))
                .leftJoin(INSTRUMENT_ARTICLE)
                .on(INSTRUMENT_ARTICLE.ID.eq(CITATION.TARGET_ARTICLE_ID))
                .leftJoin(UNRESOLVED_REFERENCE)
                .on(UNRESOLVED_REFERENCE.ID.eq(CITATION.TARGET_REFERENCE_ID))
                .where(CITATION.AGENDA_ID.eq(agendas.get(agendaId).id()))
                .and(CITATION.EVIDENCE_PARAGRAPH_ID.isNotNull())
                .and(DSL.or(Stream.of(TargetKind.values())
                        .map(kind -> CitationEnds.target(kind).isNotNull())
                        .toList()))
                .and(condition)
                .orderBy(CITATION.QUOTE_START, CITATION.ID)
                .fetch(AnnotationCitations::cited);
    }

    private static CitedInText cited(Record row) {
        var kind = Stream.of(TargetKind.values())
                .filter(one -> row.get(CitationEnds.target(one)) != null)
                .findFirst()
                .orElseThrow();
        var target = Objects.requireNonNull(row.get(CitationEnds.target(kind)));
        return new CitedInText(
                row.get(CITATION.AGENDA_ID),
                row.get(CITATION.ID),
                Objects.requireNonNull(row.get(CITATION.EVIDENCE_PARAGRAPH_ID)),
                CitationType.valueOf(row.get(CITATION.TYPE)),
                row.get(CITATION.VERB),
                Assertion.valueOf(row.get(CITATION.ASSERTION)),
                Language.of(row.get(CITATION.LANGUAGE)),
                row.get(CITATION.QUOTE),
                row.get(CITATION.QUOTE_START),
                row.get(CITATION.QUOTE_END),
                kind,
                target,
                row.get(TARGET),
                Objects.requireNonNullElse(row.get(PAGE), target),
                row.get(CITATION.VERSION));
    }
}

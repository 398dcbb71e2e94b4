package org.plenary.citation;

import static org.plenary.schema.Tables.CITATION;
import static org.plenary.schema.Tables.UNRESOLVED_REFERENCE;

import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.plenary.agenda.AgendaService;
import org.plenary.resolution.ResolutionKind;
import org.plenary.shared.Changes;
import org.plenary.shared.Role;
import org.springframework.stereotype.Service;

/** Citations whose evidence stands in an agenda. A change to a published edition goes into the next one. */
@Service
public final class CitationService {

    private final DSLContext database;
    private final AgendaService agendas;
    private final Changes changes;

    CitationService(DSLContext database, AgendaService agendas, Changes changes) {
        this.database = database;
        this.agendas = agendas;
        this.changes = changes;
    }

    /** Adds a citation to the edition that holds its evidence; refused where the evidence does not hold the quote. */
    public UUID add(UUID agendaId, CitationInput input) {
        return changes.make(
                Role.EDITOR,
                "cite",
                () -> database.insertInto(CITATION)
                        .set(CITATION.AGENDA_ID, agendas.edit(agendaId).id())
                        .set(CitationEnds.columns(input))
                        .returningResult(CITATION.ID)
                        .fetchSingle()
                        .value1());
    }

    /** Takes all citations out of the edition, e.g. before those of another text are put in; a person's own stay. */
    public UUID clear(UUID agendaId) {
        return changes.make(Role.EDITOR, "clear the citations", () -> {
            var edition = agendas.edit(agendaId).id();
            database.deleteFrom(CITATION)
                    .where(CITATION.AGENDA_ID.eq(edition), CITATION.ASSERTION.ne(Assertion.EDITORIAL.name()))
                    .execute();
            return edition;
        });
    }

    /** What stands for a thing that the register does not hold, by the words that refer to it, e.g. a symbol. */
    public UUID findOrCreateReference(String label) {
        return findOrCreateReference(label, null, null, null);
    }

    /** The same where the words tell whose act of which kind and number it is; linked when that is registered. */
    public UUID findOrCreateReference(
            String label, @Nullable UUID bodyId, @Nullable ResolutionKind kind, @Nullable String number) {
        return changes.make(
                Role.EDITOR,
                "keep an unresolved reference",
                () -> database.select(UNRESOLVED_REFERENCE.ID)
                        .from(UNRESOLVED_REFERENCE)
                        .where(UNRESOLVED_REFERENCE.LABEL.eq(label))
                        .and(UNRESOLVED_REFERENCE.BODY_ID.isNotDistinctFrom(bodyId))
                        .fetchOptional(UNRESOLVED_REFERENCE.ID)
                        .orElseGet(() -> database.insertInto(UNRESOLVED_REFERENCE)
                                .set(UNRESOLVED_REFERENCE.LABEL, label)
                                .set(UNRESOLVED_REFERENCE.BODY_ID, bodyId)
                                .set(UNRESOLVED_REFERENCE.ACT_KIND, kind == null ? null : kind.name())
                                .set(UNRESOLVED_REFERENCE.ACT_NUMBER, number)
                                .returningResult(UNRESOLVED_REFERENCE.ID)
                                .fetchSingle()
                                .value1()));
    }
}

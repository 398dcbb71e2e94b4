package org.plenary.citation;

import static org.plenary.schema.Tables.CITATION;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plenary.agenda.AgendaService;
import org.plenary.citation.QuotedCitation.Evidence;
import org.plenary.citation.QuotedCitation.Source;
import org.plenary.publication.PublicationService;
import org.plenary.publication.PublicationUnit;
import org.plenary.resolution.ParagraphService;
import org.plenary.revision.RevisionService;
import org.plenary.shared.Changes;
import org.plenary.shared.Conflict;
import org.plenary.shared.InvalidInput;
import org.plenary.shared.NotFound;
import org.plenary.shared.PublicThings;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.springframework.stereotype.Service;

/**
 * Citations as people make them, by quote. One whose quote stands in an agenda is recorded with its edition, and a change
 * to a published one goes into the next; the others are recorded in the register with what cites.
 */
@Service
public final class QuotedCitationService {

    private final CitationRepository citations;
    private final Anchors anchors;
    private final AgendaService agendas;
    private final ParagraphService paragraphs;
    private final PublicationService publications;
    private final RevisionService revisions;
    private final Changes changes;

    QuotedCitationService(
            CitationRepository citations,
            Anchors anchors,
            AgendaService agendas,
            ParagraphService paragraphs,
            PublicationService publications,
            RevisionService revisions,
            Changes changes) {
        this.citations = citations;
        this.anchors = anchors;
        this.agendas = agendas;
        this.paragraphs = paragraphs;
        this.publications = publications;
        this.revisions = revisions;
        this.changes = changes;
    }

    /** As it stands in the edition that is worked on, for those who may see drafts. */
    public Citation get(UUID id) {
        Viewer.current().require(Role.EDITOR, "edit a citation");
        return citations.find(holding(id), id).orElseThrow(() -> new NotFound("citation", id));
    }

    public Citation create(QuotedCitation given) {
        return changes.make(Role.EDITOR, "cite", () -> {
            var says = byItsParagraph(given);
            var evidence = says.evidence();
            var edition = evidence == null ? null : anchors.edition(evidence);
            check(edition, says);
            var id = citations.insert(edition, says, assertion(says));
            return citations.find(edition, id).orElseThrow();
        });
    }

    /** Throws {@link Conflict} with the citation as it is now, where its version is not the expected one. */
    public Citation update(UUID id, int expectedVersion, QuotedCitation given) {
        return change("change a citation", id, expectedVersion, before -> {
            var says = byItsParagraph(given);
            var evidence = says.evidence();
            var edition = evidence == null ? null : anchors.edition(evidence);
            if (!java.util.Objects.equals(edition, before.agendaId())) {
                throw InvalidInput.of("evidence", "evidence.elsewhere");
            }
            check(edition, says);
            return citations.update(edition, id, expectedVersion, says, assertion(says));
        });
    }

    /** A person stands for what a rule has found: it is stated or reported from now on, without a confidence. */
    public Citation confirm(UUID id, int expectedVersion) {
        return change("confirm a citation", id, expectedVersion, before -> {
            if (before.assertion() != Assertion.EXTRACTED) {
                throw InvalidInput.of("id", "citation.not-extracted", before.assertion());
            }
            return citations.update(before.agendaId(), id, expectedVersion, before.says(), assertion(before.says()));
        });
    }

    /** Returns what was deleted. */
    public Citation delete(UUID id, int expectedVersion) {
        return changes.make(Role.EDITOR, "delete a citation", () -> {
            var before = open(id);
            if (!citations.delete(before.agendaId(), id, expectedVersion)) {
                throw new Conflict("citation", id, expectedVersion, before);
            }
            return before;
        });
    }

    /** Brings a deleted citation back, into the edition that is worked on or the register; refused where its quote is gone. */
    public void restore(UUID id) {
        changes.make(Role.EDITOR, "restore a citation", () -> {
            revisions.restore("citation", id, from -> agendas.edit(from).id());
            var restored = get(id);
            check(restored.agendaId(), restored.says());
            return restored;
        });
    }

    private interface Step {
        boolean take(Citation before);
    }

    private Citation change(String action, UUID id, int expectedVersion, Step step) {
        return changes.make(Role.EDITOR, action, () -> {
            var before = open(id);
            if (before.version() != expectedVersion || !step.take(before)) {
                throw new Conflict("citation", id, expectedVersion, before);
            }
            return citations.find(before.agendaId(), id).orElseThrow();
        });
    }

    /** The citation in an edition that can be changed, or of a source that the viewer may change. */
    private Citation open(UUID id) {
        var agendaId = holding(id);
        var edition = agendaId == null ? null : agendas.edit(agendaId).id();
        var citation = citations.find(edition, id).orElseThrow(() -> new NotFound("citation", id));
        if (edition == null) {
            requireSource(citation.says().source());
        }
        return citation;
    }

    private @Nullable UUID holding(UUID id) {
        return citations.isOfTheRegister(id)
                ? null
                : agendas.getHolding(CITATION, id).id();
    }

    private void check(@Nullable UUID edition, QuotedCitation says) {
        boolean ofAnAgenda = says.source().kind() == SourceKind.ANNOTATION_PARAGRAPH
                || says.source().kind() == SourceKind.AGENDA_ITEM;
        if (edition == null && ofAnAgenda) {
            throw InvalidInput.of("source", "citation.agenda-without-evidence");
        }
        if (says.evidence() == null && says.foundIn() == null) {
            throw InvalidInput.of("evidence", "citation.without-evidence");
        }
        if (edition == null) {
            requireSource(says.source());
        }
    }

    /** What the register says that a published thing cites is public with it. */
    private void requireSource(Source source) {
        var unit = switch (source.kind()) {
            case RESOLUTION, RESOLUTION_PARAGRAPH -> PublicationUnit.RESOLUTION;
            case BUREAU_DECISION -> PublicationUnit.BUREAU_DECISION;
            default -> PublicationUnit.DOCUMENT;
        };
        var id = source.kind() == SourceKind.RESOLUTION_PARAGRAPH
                ? paragraphs.get(source.id()).resolutionId()
                : source.id();
        PublicThings.requireToChange(
                publications.get(unit, id).publication(), "change what something cites that the public sees");
    }

    private static Assertion assertion(QuotedCitation says) {
        var evidence = says.evidence();
        if (evidence == null) {
            return Assertion.EDITORIAL;
        }
        return isOf(says.source(), evidence) ? Assertion.STATED : Assertion.REPORTED;
    }

    /** A resolution that cites in words of its own cites by the paragraph that holds them. */
    private QuotedCitation byItsParagraph(QuotedCitation says) {
        var evidence = says.evidence();
        return evidence != null
                        && evidence.kind() == EvidenceKind.RESOLUTION_PARAGRAPH
                        && says.source().kind() == SourceKind.RESOLUTION
                        && paragraphs
                                .get(evidence.id())
                                .resolutionId()
                                .equals(says.source().id())
                ? new QuotedCitation(
                        says.type(),
                        says.verb(),
                        new Source(SourceKind.RESOLUTION_PARAGRAPH, evidence.id()),
                        says.target(),
                        evidence,
                        says.foundIn())
                : says;
    }

    private static boolean isOf(Source source, Evidence evidence) {
        return source.kind().name().equals(evidence.kind().name())
                && source.id().equals(evidence.id());
    }
}

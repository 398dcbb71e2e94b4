package org.plenary.importing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.UUID;
import org.plenary.citation.Assertion;
import org.plenary.citation.CitationInput;
import org.plenary.citation.CitationType;
import org.plenary.citation.EvidenceKind;
import org.plenary.citation.ParagraphCitations;
import org.plenary.citation.ParagraphCitations.Kept;
import org.plenary.citation.SourceKind;
import org.plenary.importing.AgendaProposal.Act;
import org.plenary.importing.AgendaProposal.Citation;
import org.plenary.importing.AgendaProposal.MeetingFacts;
import org.plenary.importing.AgendaProposal.Paper;
import org.plenary.importing.CitationWriter.Target;
import org.plenary.meeting.MeetingDesignation;
import org.plenary.resolution.ParagraphService;
import org.plenary.resolution.Resolution;
import org.plenary.resolution.ResolutionParagraph;
import org.plenary.resolution.ResolutionService;
import org.plenary.shared.Changes;
import org.plenary.shared.Language;
import org.plenary.shared.PublicThings;
import org.plenary.shared.Role;
import org.springframework.stereotype.Service;

/**
 * Keeps the citations of a paragraph of an act as it is written: {@code recalling its resolution 5/5} becomes a citation of
 * that act, extracted with a confidence until a person confirms it. What a person has said stays.
 */
@Service
public final class ActCitationsAsWritten {

    /** Of a number or symbol that is printed in full; what only points to one has a lower one. */
    private static final double IN_FULL = 0.95;

    private final ResolutionService resolutions;
    private final ParagraphService paragraphs;
    private final ParagraphCitations cited;
    private final CitationsOfTexts texts;
    private final CitationWriter writer;
    private final Changes changes;

    ActCitationsAsWritten(
            ResolutionService resolutions,
            ParagraphService paragraphs,
            ParagraphCitations cited,
            CitationsOfTexts texts,
            CitationWriter writer,
            Changes changes) {
        this.resolutions = resolutions;
        this.paragraphs = paragraphs;
        this.cited = cited;
        this.texts = texts;
        this.writer = writer;
        this.changes = changes;
    }

    /** Reads the acts and papers that the paragraph cites, in English, and keeps what was not known. */
    public List<Kept> follow(UUID paragraphId) {
        return changes.make(Role.EDITOR, "read the citations of a paragraph", () -> {
            var act = resolutions.get(paragraphs.get(paragraphId).resolutionId());
            PublicThings.requireToChange(act.publication(), "change what something cites that the public sees");
            var english = paragraphs.findAll(act.id()).stream()
                    .filter(one -> one.says().text().in(Language.EN).isPresent())
                    .toList();
            var kept = cited.findAll(paragraphId);
            read(act, english).stream()
                    .filter(citation ->
                            english.get(citation.anchor().index()).id().equals(paragraphId))
                    .filter(citation -> citation.target() instanceof Act || citation.target() instanceof Paper)
                    .forEach(citation -> follow(act, paragraphId, citation, kept));
            return cited.findAll(paragraphId);
        });
    }

    private List<Citation> read(Resolution act, List<ResolutionParagraph> english) {
        var facts = new MeetingFacts(null, MeetingDesignation.SESSION.name(), null, null, null, null, null, null);
        return texts.read(
                english.stream()
                        .map(one -> one.says().text().in(Language.EN).orElseThrow())
                        .toList(),
                act.bodyId(),
                facts);
    }

    private void follow(Resolution act, UUID paragraphId, Citation read, List<Kept> kept) {
        var target = writer.cited(read.target(), act.bodyId());
        var same = kept.stream()
                .filter(one -> one.start() < read.end() && read.start() < one.end())
                .toList();
        boolean known = same.stream()
                .filter(one -> one.targetId().equals(target.id()))
                .anyMatch(one -> one.assertion() != Assertion.EXTRACTED
                        || one.type().name().equals(read.type()));
        if (known || target.id().equals(act.id())) {
            return;
        }
        // The same words with another end, as 8/21 was 8/2 a moment ago, or with another verb before them.
        same.stream().filter(one -> one.assertion() == Assertion.EXTRACTED).forEach(one -> cited.delete(one.id()));
        cited.add(act.id(), input(paragraphId, read, target));
    }

    private static CitationInput input(UUID paragraphId, Citation read, Target target) {
        var confidence = read.confidence() == null ? IN_FULL : read.confidence();
        return new CitationInput(
                CitationType.valueOf(read.type()),
                read.verb(),
                Assertion.EXTRACTED,
                BigDecimal.valueOf(confidence).setScale(2, RoundingMode.HALF_UP),
                SourceKind.RESOLUTION_PARAGRAPH,
                paragraphId,
                target.kind(),
                target.id(),
                EvidenceKind.RESOLUTION_PARAGRAPH,
                paragraphId,
                Language.EN,
                read.quote(),
                read.start(),
                read.end());
    }
}

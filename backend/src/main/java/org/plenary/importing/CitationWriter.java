package org.plenary.importing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plenary.body.Body;
import org.plenary.body.BodyKind;
import org.plenary.body.BodyService;
import org.plenary.citation.Assertion;
import org.plenary.citation.CitationInput;
import org.plenary.citation.CitationService;
import org.plenary.citation.CitationType;
import org.plenary.citation.EvidenceKind;
import org.plenary.citation.SourceKind;
import org.plenary.citation.TargetKind;
import org.plenary.importing.AgendaProposal.Act;
import org.plenary.importing.AgendaProposal.Advice;
import org.plenary.importing.AgendaProposal.Anchor;
import org.plenary.importing.AgendaProposal.BodyName;
import org.plenary.importing.AgendaProposal.BureauAct;
import org.plenary.importing.AgendaProposal.Citation;
import org.plenary.importing.AgendaProposal.Gathering;
import org.plenary.importing.AgendaProposal.Paper;
import org.plenary.importing.AgendaProposal.Thing;
import org.plenary.importing.AgendaProposal.ThisItem;
import org.plenary.meeting.Meeting;
import org.plenary.resolution.BureauProcedure;
import org.plenary.resolution.BureauService;
import org.plenary.resolution.Resolution;
import org.plenary.resolution.ResolutionKind;
import org.plenary.resolution.ResolutionService;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.springframework.stereotype.Component;

/**
 * Writes the citations of a proposal. A resolution or meeting that the register does not hold is never invented: it
 * becomes an unresolved reference under the words by which it is called.
 */
@Component
class CitationWriter {

    /** What was written before: items by label, paragraphs and entries by the label of their item. */
    record Written(
            Meeting meeting,
            Map<String, UUID> items,
            Map<String, List<UUID>> paragraphs,
            Map<String, List<UUID>> entries) {

        UUID evidence(Anchor anchor) {
            return Objects.requireNonNull((anchor.entry() ? entries : paragraphs).get(anchor.item()))
                    .get(anchor.index());
        }

        UUID item(String label) {
            return Objects.requireNonNull(items.get(label));
        }
    }

    private record Source(SourceKind kind, UUID id) {}

    record Target(TargetKind kind, UUID id) {}

    private final CitationService citations;
    private final ResolutionService resolutions;
    private final BureauService acts;
    private final BodyService bodies;
    private final Register register;
    private final Papers papers;

    CitationWriter(
            CitationService citations,
            ResolutionService resolutions,
            BureauService acts,
            BodyService bodies,
            Register register,
            Papers papers) {
        this.citations = citations;
        this.resolutions = resolutions;
        this.acts = acts;
        this.bodies = bodies;
        this.register = register;
        this.papers = papers;
    }

    void write(UUID agendaId, List<Citation> proposed, Written written) {
        citations.clear(agendaId);
        var targets = new HashMap<Thing, Target>();
        for (var citation : proposed) {
            var target = targets.computeIfAbsent(citation.target(), thing -> target(thing, written.meeting()));
            add(agendaId, citation, target, written);
        }
    }

    void add(UUID agendaId, Citation citation, Target target, Written written) {
        var source = source(citation, written);
        var confidence = citation.confidence();
        boolean bySelf = source.kind() == SourceKind.ANNOTATION_PARAGRAPH && confidence == null;
        citations.add(
                agendaId,
                new CitationInput(
                        CitationType.valueOf(citation.type()),
                        citation.verb(),
                        bySelf ? Assertion.STATED : Assertion.valueOf(citation.assertion()),
                        confidence == null
                                ? null
                                : BigDecimal.valueOf(confidence).setScale(2, RoundingMode.HALF_UP),
                        source.kind(),
                        source.id(),
                        target.kind(),
                        target.id(),
                        citation.anchor().entry()
                                ? EvidenceKind.DOCUMENTATION_ENTRY
                                : EvidenceKind.ANNOTATION_PARAGRAPH,
                        written.evidence(citation.anchor()),
                        Language.EN,
                        citation.quote(),
                        citation.start(),
                        citation.end()));
    }

    /** A paper that is not in the register leaves it to the paragraph to cite for it. */
    Citation withKnownSource(Citation read) {
        return read.source() instanceof Paper paper
                        && papers.find(paper.symbol()).isEmpty()
                ? new Citation(
                        read.anchor(),
                        read.quote(),
                        read.start(),
                        read.end(),
                        read.type(),
                        read.verb(),
                        "STATED",
                        read.confidence(),
                        new AgendaProposal.ThisParagraph(),
                        read.target())
                : read;
    }

    /** The act or paper where the register holds it, else a reference to it: no document is made of a symbol. */
    Target cited(Thing thing, UUID bodyId) {
        var known = switch (thing) {
            case Paper paper -> papers.find(paper.symbol()).map(id -> new Target(TargetKind.DOCUMENT, id));
            case Act act -> find(act, bodyId).map(id -> new Target(TargetKind.RESOLUTION, id));
            default -> Optional.<Target>empty();
        };
        return known.orElseGet(() -> new Target(TargetKind.UNRESOLVED_REFERENCE, reference(thing, bodyId)));
    }

    /** An act that is not in the register leaves it to the paragraph, or to the item, to cite for it. */
    private Source source(Citation citation, Written written) {
        var anchor = citation.anchor();
        var itself = anchor.entry()
                ? new Source(SourceKind.AGENDA_ITEM, written.item(anchor.item()))
                : new Source(SourceKind.ANNOTATION_PARAGRAPH, written.evidence(anchor));
        return switch (citation.source()) {
            case ThisItem item -> new Source(SourceKind.AGENDA_ITEM, written.item(item.item()));
            case Paper paper -> new Source(SourceKind.DOCUMENT, document(paper, written.meeting()));
            case Act act ->
                find(act, written.meeting().bodyId())
                        .map(id -> new Source(SourceKind.RESOLUTION, id))
                        .orElse(itself);
            default -> itself;
        };
    }

    private Target target(Thing thing, Meeting meeting) {
        return known(thing, meeting)
                .orElseGet(() -> new Target(TargetKind.UNRESOLVED_REFERENCE, reference(thing, meeting.bodyId())));
    }

    /** An act is kept with the body whose act it must be, so that it is linked when it is registered. */
    private UUID reference(Thing thing, UUID ofBody) {
        if (thing instanceof Act act) {
            var bodyId = act.body() == null
                    ? conference(ofBody)
                    : register.find(new BodyName(act.body(), null), null).map(Body::id);
            if (bodyId.isPresent()) {
                return citations.findOrCreateReference(
                        act.label(), bodyId.get(), ResolutionKind.valueOf(act.kind()), act.number());
            }
        }
        return citations.findOrCreateReference(thing.label());
    }

    private Optional<UUID> conference(UUID ofBody) {
        for (@Nullable UUID bodyId = ofBody; bodyId != null; ) {
            var body = bodies.get(bodyId);
            if (body.kind() == BodyKind.CONFERENCE) {
                return Optional.of(body.id());
            }
            bodyId = body.parentId();
        }
        return Optional.empty();
    }

    private Optional<Target> known(Thing thing, Meeting meeting) {
        return switch (thing) {
            case Act act -> find(act, meeting.bodyId()).map(id -> new Target(TargetKind.RESOLUTION, id));
            case Paper paper -> Optional.of(new Target(TargetKind.DOCUMENT, document(paper, meeting)));
            case Gathering other -> register.find(other).map(found -> new Target(TargetKind.MEETING, found.id()));
            case BureauAct act ->
                register.findBureau(act.bureau(), act.of())
                        .map(bureau -> new Target(
                                TargetKind.BUREAU_DECISION,
                                acts.findOrCreate(
                                        bureau.id(),
                                        act.date(),
                                        BureauProcedure.valueOf(act.procedure()),
                                        LocalizedText.english(act.subject()))));
            case Advice advice ->
                register.find(advice.meeting())
                        .flatMap(found -> acts.findOrRecommend(found.id(), LocalizedText.english(advice.text())))
                        .map(id -> new Target(TargetKind.RECOMMENDATION, id));
            default -> Optional.empty();
        };
    }

    private UUID document(Paper paper, Meeting meeting) {
        return papers.findOrCreate(paper.symbol(), null, "OTHER", meeting);
    }

    /** Of the body that is named, else of that body and those above it. */
    private Optional<UUID> find(Act act, UUID ofBody) {
        var kind = ResolutionKind.valueOf(act.kind());
        var name = act.body();
        if (name != null) {
            return register.find(new BodyName(name, null), null)
                    .flatMap(body -> resolutions.find(body.id(), kind, act.number()))
                    .map(Resolution::id);
        }
        for (@Nullable UUID bodyId = ofBody;
                bodyId != null;
                bodyId = bodies.get(bodyId).parentId()) {
            var found = resolutions.find(bodyId, kind, act.number());
            if (found.isPresent()) {
                return found.map(Resolution::id);
            }
        }
        return Optional.empty();
    }
}

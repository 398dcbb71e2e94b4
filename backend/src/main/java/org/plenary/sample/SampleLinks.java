package org.plenary.sample;

import static org.plenary.sample.SampleKeys.each;
import static org.plenary.sample.SampleKeys.optionalText;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plenary.citation.ActCitation;
import org.plenary.citation.ActCitationService;
import org.plenary.citation.CitationService;
import org.plenary.citation.TargetKind;
import org.plenary.mandate.MandateInput;
import org.plenary.mandate.MandateInput.Authority;
import org.plenary.mandate.MandateInput.ByBureauDecision;
import org.plenary.mandate.MandateInput.ByRecommendation;
import org.plenary.mandate.MandateInput.ByResolution;
import org.plenary.mandate.MandateInput.Thing;
import org.plenary.mandate.MandateInput.ThingKind;
import org.plenary.mandate.MandateService;
import org.plenary.sample.SampleFile.AuthorityOf;
import org.plenary.sample.SampleFile.CitationOf;
import org.plenary.sample.SampleFile.MandateOf;
import org.plenary.sample.SampleFile.ThingOf;
import org.springframework.stereotype.Component;

/** Connects what was made: who cites what, and what rests on whose authority. */
@Component
class SampleLinks {

    private record Target(TargetKind kind, UUID id) {}

    private final ActCitationService actCitations;
    private final CitationService citations;
    private final MandateService mandates;

    SampleLinks(ActCitationService actCitations, CitationService citations, MandateService mandates) {
        this.actCitations = actCitations;
        this.citations = citations;
        this.mandates = mandates;
    }

    void create(SampleFile file, SampleKeys keys) {
        each(file.citations()).forEach(citation -> create(citation, keys));
        each(file.mandates()).forEach(mandate -> create(mandate, keys));
    }

    private void create(CitationOf citation, SampleKeys keys) {
        var type = actCitations.findType("phrases", citation.term()).orElseThrow();
        var target = target(citation, keys);
        actCitations.add(new ActCitation(
                type,
                citation.verb(),
                keys.get(citation.source()),
                keys.find(citation.paragraph()),
                target.kind(),
                target.id(),
                keys.find(citation.targetParagraph()),
                null,
                citation.quote(),
                citation.foundIn()));
    }

    private Target target(CitationOf citation, SampleKeys keys) {
        if (citation.article() != null) {
            return new Target(TargetKind.INSTRUMENT_ARTICLE, keys.get(citation.article()));
        }
        return citation.label() != null
                ? new Target(TargetKind.UNRESOLVED_REFERENCE, citations.findOrCreateReference(citation.label()))
                : new Target(TargetKind.RESOLUTION, keys.get(Objects.requireNonNull(citation.target())));
    }

    private void create(MandateOf mandate, SampleKeys keys) {
        var id = mandates.create(new MandateInput(
                mandate.action(),
                optionalText(mandate.summary()),
                authority(mandate.authority(), keys),
                thing(mandate.subject(), keys),
                keys.find(mandate.addressee()),
                mandate.dueOn(),
                keys.find(mandate.dueBody()),
                mandate.dueOrdinal()));
        if (mandate.fulfilledBy() != null || mandate.fulfilledOn() != null) {
            mandates.fulfil(id, thing(mandate.fulfilledBy(), keys), mandate.fulfilledOn());
        }
        mandates.publish(id);
    }

    private static Authority authority(AuthorityOf authority, SampleKeys keys) {
        if (authority.bureauDecision() != null) {
            return new ByBureauDecision(keys.get(authority.bureauDecision()));
        }
        return authority.recommendation() != null
                ? new ByRecommendation(keys.get(authority.recommendation()))
                : new ByResolution(keys.get(Objects.requireNonNull(authority.act())), keys.find(authority.paragraph()));
    }

    private static @Nullable Thing thing(@Nullable ThingOf thing, SampleKeys keys) {
        if (thing == null) {
            return null;
        }
        if (thing.item() != null) {
            return new Thing(ThingKind.ITEM, keys.get(thing.item()));
        }
        if (thing.document() != null) {
            return new Thing(ThingKind.DOCUMENT, keys.get(thing.document()));
        }
        if (thing.meeting() != null) {
            return new Thing(ThingKind.MEETING, keys.get(thing.meeting()));
        }
        return thing.act() != null
                ? new Thing(ThingKind.RESOLUTION, keys.get(thing.act()))
                : new Thing(ThingKind.BODY, keys.get(Objects.requireNonNull(thing.body())));
    }
}

package org.plenary.sample;

import static org.plenary.sample.SampleKeys.each;
import static org.plenary.sample.SampleKeys.optionalText;
import static org.plenary.sample.SampleKeys.text;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plenary.document.Distribution;
import org.plenary.document.DocumentInput;
import org.plenary.document.DocumentService;
import org.plenary.document.DocumentVersionService;
import org.plenary.resolution.BureauDecisionInput;
import org.plenary.resolution.BureauService;
import org.plenary.resolution.ParagraphInput;
import org.plenary.resolution.ParagraphService;
import org.plenary.resolution.ResolutionInput;
import org.plenary.resolution.ResolutionService;
import org.plenary.sample.SampleFile.ActOf;
import org.plenary.sample.SampleFile.BureauDecisionOf;
import org.plenary.sample.SampleFile.DocumentOf;
import org.plenary.sample.SampleFile.ParagraphOf;
import org.springframework.stereotype.Component;

/** Makes what bodies have decided and issued, and publishes it. */
@Component
class SampleActs {

    private final ResolutionService resolutions;
    private final ParagraphService paragraphs;
    private final BureauService bureaux;
    private final DocumentService documents;
    private final DocumentVersionService versions;

    SampleActs(
            ResolutionService resolutions,
            ParagraphService paragraphs,
            BureauService bureaux,
            DocumentService documents,
            DocumentVersionService versions) {
        this.resolutions = resolutions;
        this.paragraphs = paragraphs;
        this.bureaux = bureaux;
        this.documents = documents;
        this.versions = versions;
    }

    void create(SampleFile file, SampleKeys keys) {
        each(file.acts()).forEach(act -> create(act, keys));
        each(file.documents()).forEach(document -> create(document, keys));
        each(file.bureauDecisions()).forEach(decision -> create(decision, keys));
        for (var each : each(file.recommendations())) {
            var id = keys.put(
                    each.key(),
                    bureaux.findOrRecommend(keys.get(each.meeting()), text(each.text()))
                            .orElseThrow());
            bureaux.address(id, keys.find(each.addressee()), each.futureOrdinal());
        }
    }

    private void create(ActOf act, SampleKeys keys) {
        var input = new ResolutionInput(
                keys.get(act.body()),
                act.kind(),
                act.number(),
                keys.find(act.meeting()),
                optionalText(act.title()),
                act.adoptedOn());
        var id = keys.put(act.key(), resolutions.create(input).id());
        if (act.foundIn() != null) {
            resolutions.foundIn(id, act.foundIn());
        }
        each(act.paragraphs()).forEach(paragraph -> create(id, null, paragraph, keys));
        resolutions.publish(id);
    }

    private void create(UUID resolutionId, @Nullable UUID parentId, ParagraphOf paragraph, SampleKeys keys) {
        var input = new ParagraphInput(
                paragraph.kind(),
                paragraph.number(),
                paragraph.verb(),
                text(paragraph.text()),
                keys.find(paragraph.addressee()),
                paragraph.dueOn(),
                keys.find(paragraph.dueBody()),
                paragraph.dueOrdinal());
        var id = keys.put(paragraph.key(), paragraphs.add(resolutionId, parentId, input));
        each(paragraph.children()).forEach(child -> create(resolutionId, id, child, keys));
    }

    private void create(DocumentOf document, SampleKeys keys) {
        var input = new DocumentInput(
                document.symbol(),
                keys.get(document.body()),
                keys.find(document.meeting()),
                document.nature(),
                optionalText(document.title()),
                Distribution.GENERAL,
                document.issuedOn(),
                document.originalLanguage());
        var id = keys.put(document.key(), documents.create(input).id());
        for (var version : each(document.versions())) {
            var versionId = versions.add(id, version.language(), version.issuedOn());
            each(version.files()).forEach(file -> versions.addFile(versionId, file));
        }
        documents.publish(id);
    }

    private void create(BureauDecisionOf decision, SampleKeys keys) {
        var input = new BureauDecisionInput(
                keys.get(decision.body()),
                decision.decidedOn(),
                decision.procedure(),
                decision.deadline(),
                decision.outcome(),
                text(decision.subject()));
        bureaux.publish(keys.put(decision.key(), bureaux.create(input)));
    }
}

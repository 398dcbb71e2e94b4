package org.plenary.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.UUID;
import org.plenary.agenda.AgendaService;
import org.plenary.body.BodyService;
import org.plenary.document.DocumentService;
import org.plenary.importing.AgendaImports;
import org.plenary.resolution.BureauProcedure;
import org.plenary.resolution.BureauService;
import org.plenary.shared.Changes;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Fills an empty demonstration with the meeting of July 2018. A database of one's own gets none of it. */
@Component
@Order(0)
@ConditionalOnBooleanProperty("plenary.demonstration")
class SampleContent implements ApplicationRunner {

    private static final Viewer SAMPLE = new Viewer("sample", Role.ADMINISTRATOR);
    private static final String AGENDA = "ctoc-cop-wg7-2018.md";

    private final BodyService bodies;
    private final SampleBodies sampleBodies;
    private final SampleReferences sampleReferences;
    private final BureauService bureaux;
    private final AgendaImports imports;
    private final AgendaService agendas;
    private final DocumentService documents;
    private final Changes changes;

    SampleContent(
            BodyService bodies,
            SampleBodies sampleBodies,
            SampleReferences sampleReferences,
            BureauService bureaux,
            AgendaImports imports,
            AgendaService agendas,
            DocumentService documents,
            Changes changes) {
        this.bodies = bodies;
        this.sampleBodies = sampleBodies;
        this.sampleReferences = sampleReferences;
        this.bureaux = bureaux;
        this.imports = imports;
        this.agendas = agendas;
        this.documents = documents;
        this.changes = changes;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var agenda = agenda();
        SAMPLE.act(() -> changes.make(Role.ADMINISTRATOR, "Sample content", () -> {
            if (!bodies.findAll().isEmpty()) {
                return false;
            }
            var ids = sampleBodies.create();
            sampleReferences.create(ids);
            decide(ids.bureau());
            publish(imports.apply(imports.preview(AGENDA, agenda)).agendaId());
            return true;
        }));
    }

    private void decide(UUID bureau) {
        var fixed = bureaux.findOrCreate(
                bureau,
                LocalDate.of(2018, 1, 22),
                BureauProcedure.MEETING,
                LocalizedText.english(
                        "Fifth meeting of the Working Group on the Smuggling of Migrants: Vienna, 4 and 5 July 2018"));
        var topic = bureaux.findOrCreate(
                bureau,
                LocalDate.of(2018, 3, 23),
                BureauProcedure.SILENCE,
                LocalizedText.english(
                        "Substantive topic of the fifth meeting of the Working Group on the Smuggling of Migrants"));
        bureaux.publish(fixed);
        bureaux.publish(topic);
    }

    private void publish(UUID agendaId) {
        var agenda = agendas.get(agendaId);
        if (agenda.documentId() != null) {
            documents.publish(agenda.documentId());
        }
        agendas.publish(agenda.id(), agenda.version());
    }

    private static byte[] agenda() {
        try {
            return new ClassPathResource("sample/" + AGENDA).getContentAsByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

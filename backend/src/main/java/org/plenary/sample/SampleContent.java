package org.plenary.sample;

import java.time.LocalDate;
import java.util.UUID;
import org.plenary.agenda.AgendaItemService;
import org.plenary.agenda.AgendaService;
import org.plenary.body.BodyService;
import org.plenary.document.DocumentService;
import org.plenary.importing.AgendaImports;
import org.plenary.importing.ImportedAgenda;
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
import org.springframework.stereotype.Component;

/**
 * Fills an empty demonstration: the acts of a real conference, the agenda of July 2018, imported as any other would be,
 * and a fictitious conference for what these do not show. A database of one's own gets none of it.
 */
@Component
@Order(0)
@ConditionalOnBooleanProperty("plenary.demonstration")
class SampleContent implements ApplicationRunner {

    private static final Viewer SAMPLE = new Viewer("sample", Role.ADMINISTRATOR);
    private static final String AGENDA = "ctoc-cop-wg7-2018.md";

    private final BodyService bodies;
    private final SampleLoader loader;
    private final BureauService bureaux;
    private final AgendaImports imports;
    private final AgendaService agendas;
    private final AgendaItemService items;
    private final DocumentService documents;
    private final Changes changes;

    SampleContent(
            BodyService bodies,
            SampleLoader loader,
            BureauService bureaux,
            AgendaImports imports,
            AgendaService agendas,
            AgendaItemService items,
            DocumentService documents,
            Changes changes) {
        this.bodies = bodies;
        this.loader = loader;
        this.bureaux = bureaux;
        this.imports = imports;
        this.agendas = agendas;
        this.items = items;
        this.documents = documents;
        this.changes = changes;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var agenda = SampleFile.bytes(AGENDA);
        SAMPLE.act(() -> changes.make(Role.ADMINISTRATOR, "Sample content", () -> {
            changes.takeTurn("sample content");
            if (!bodies.findAll().isEmpty()) {
                return false;
            }
            var keys = new SampleKeys();
            loader.load("untoc-cop.json", keys);
            decide(keys.get("extended bureau"), keys);
            publish(imports.apply(imports.preview(AGENDA, agenda)), keys);
            loader.load("july-2018.json", keys);
            loader.load("fictitious.json", keys);
            return true;
        }));
    }

    private void decide(UUID bureau, SampleKeys keys) {
        keys.put(
                "extended bureau 22 January 2018",
                bureaux.findOrCreate(
                        bureau,
                        LocalDate.of(2018, 1, 22),
                        BureauProcedure.MEETING,
                        LocalizedText.english(
                                "Fifth meeting of the Working Group on the Smuggling of Migrants: Vienna, 4 and 5 July 2018")));
        keys.put(
                "extended bureau 23 March 2018",
                bureaux.findOrCreate(
                        bureau,
                        LocalDate.of(2018, 3, 23),
                        BureauProcedure.SILENCE,
                        LocalizedText.english(
                                "Substantive topic of the fifth meeting of the Working Group on the Smuggling of Migrants")));
    }

    private void publish(ImportedAgenda imported, SampleKeys keys) {
        var agenda = agendas.get(imported.agendaId());
        agendas.publish(agenda.id(), agenda.version());
        keys.put("CTOC/COP/WG.7#5", imported.meetingId());
        items.findAll(agenda.id()).forEach(item -> keys.put("CTOC/COP/WG.7#5 " + item.label(), item.id()));
        var paper = "CTOC/COP/WG.7/2018/CRP.1";
        keys.put(paper, documents.findBySymbol(paper).orElseThrow().id());
        keys.put(
                "CTOC/COP/WG.7#2 1",
                bureaux.findRecommendations(keys.get("CTOC/COP/WG.7#2")).getFirst());
    }
}

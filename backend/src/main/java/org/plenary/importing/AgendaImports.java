package org.plenary.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plenary.agenda.Agenda;
import org.plenary.agenda.AgendaService;
import org.plenary.agenda.AgendaStage;
import org.plenary.body.Body;
import org.plenary.importing.AgendaPreview.Difference;
import org.plenary.importing.AgendaProposal.Warning;
import org.plenary.importing.CitationWriter.Written;
import org.plenary.meeting.Meeting;
import org.plenary.shared.Changes;
import org.plenary.shared.Conflict;
import org.plenary.shared.InvalidInput;
import org.plenary.shared.Language;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.springframework.stereotype.Service;

/** Imports of agendas that exist only as documents: a preview that writes nothing, and its application in one transaction. */
@Service
public final class AgendaImports {

    /** The most bytes that a document may have. */
    public static final int LARGEST_FILE = SourceFile.LARGEST;

    private final Register register;
    private final AgendaService agendas;
    private final Comparison comparison;
    private final Edition edition;
    private final Papers papers;
    private final TimetableWriter timetable;
    private final CitationWriter citations;
    private final ImportRepository imports;
    private final Changes changes;

    AgendaImports(
            Register register,
            AgendaService agendas,
            Comparison comparison,
            Edition edition,
            Papers papers,
            TimetableWriter timetable,
            CitationWriter citations,
            ImportRepository imports,
            Changes changes) {
        this.register = register;
        this.agendas = agendas;
        this.comparison = comparison;
        this.edition = edition;
        this.papers = papers;
        this.timetable = timetable;
        this.citations = citations;
        this.imports = imports;
        this.changes = changes;
    }

    /**
     * Reads the file and compares it with the latest edition of the same stage. Throws {@link InvalidInput} where the
     * bytes are no text or the text holds no agenda.
     */
    public AgendaPreview preview(String name, byte[] bytes) {
        Viewer.current().require(Role.EDITOR, "import an agenda");
        var file = SourceFile.of(name, bytes);
        var proposal = AgendaReader.read(file);
        var stage = stage(proposal);
        var body = register.findLast(proposal.bodies());
        var meeting = body.flatMap(found -> register.find(found.id(), proposal.meeting()));
        var agenda = meeting.flatMap(found -> agendas.findLatest(found.id(), stage));
        boolean unchanged = meeting.flatMap(found -> imports.findLatest(found.id(), stage))
                .filter(file.sha256()::equals)
                .isPresent();
        List<Difference> differences = unchanged
                ? List.of()
                : agenda.map(found -> comparison.of(found.id(), proposal)).orElse(List.of());
        return new AgendaPreview(
                name,
                file.sha256(),
                proposal,
                stage,
                body.map(Body::id).orElse(null),
                meeting.map(Meeting::id).orElse(null),
                agenda.map(Agenda::id).orElse(null),
                agenda.map(Agenda::version).orElse(0),
                unchanged,
                differences,
                warnings(proposal, body, meeting));
    }

    /**
     * Does what the preview shows, in one transaction; throws {@link Conflict} where the agenda has changed since: bodies, meeting and documents that are missing become drafts, and
     * the agenda its first edition, or its next one where the latest is published.
     */
    public ImportedAgenda apply(AgendaPreview preview) {
        return changes.make(Role.EDITOR, "Import of " + preview.sourceName(), () -> {
            var proposal = preview.proposal();
            if (proposal.bodies().isEmpty()) {
                throw InvalidInput.of("file", "import.no-body", preview.sourceName());
            }
            var body = register.findOrCreate(proposal.bodies());
            var meeting = register.find(body.id(), proposal.meeting())
                    .orElseGet(() -> register.create(body, proposal.meeting()));
            var latest = agendas.findLatest(meeting.id(), preview.stage());
            if (latest.isPresent()
                    && imports.findLatest(meeting.id(), preview.stage())
                            .filter(preview.sourceSha256()::equals)
                            .isPresent()) {
                return new ImportedAgenda(
                        meeting.id(), latest.get().id(), latest.get().edition(), false);
            }
            refuseWhatWasNotSeen(preview, latest);
            boolean annotated = proposal.items().stream()
                    .anyMatch(item -> !item.annotation().isEmpty());
            var agenda = latest.map(found -> agendas.edit(found.id()))
                    .orElseGet(() -> agendas.create(meeting.id(), preview.stage(), annotated));
            write(agenda, meeting, proposal);
            imports.record(agenda.id(), preview.sourceName(), preview.sourceSha256());
            return new ImportedAgenda(meeting.id(), agenda.id(), agenda.edition(), true);
        });
    }

    private static void refuseWhatWasNotSeen(AgendaPreview preview, Optional<Agenda> latest) {
        latest.filter(found -> !found.id().equals(preview.agendaId()) || found.version() != preview.agendaVersion())
                .ifPresent(found -> {
                    throw new Conflict("agenda", found.id(), preview.agendaVersion(), found);
                });
    }

    private void write(Agenda agenda, Meeting meeting, AgendaProposal proposal) {
        var items = edition.write(agenda.id(), proposal.items());
        var paragraphs = new HashMap<String, List<UUID>>();
        var entries = new HashMap<String, List<UUID>>();
        for (var item : proposal.items()) {
            var id = Objects.requireNonNull(items.get(item.label()));
            paragraphs.put(item.label(), edition.annotate(agenda.id(), id, item.annotation()));
            entries.put(item.label(), papers.list(agenda.id(), id, item.documentation(), meeting));
        }
        timetable.write(agenda.id(), meeting.id(), proposal.slots(), items);
        citations.write(agenda.id(), proposal.citations(), new Written(meeting, items, paragraphs, entries));
        if (agenda.documentId() == null) {
            imports.findDocument(meeting.id(), agenda.stage())
                    .or(() -> papers.ofAgenda(proposal.document(), meeting))
                    .ifPresent(document -> imports.setDocument(agenda.id(), document));
        }
    }

    private static AgendaStage stage(AgendaProposal proposal) {
        var title = proposal.document().title();
        var words = title == null ? "" : title.toLowerCase(Locale.ROOT);
        if (words.contains("preliminary")) {
            return AgendaStage.PRELIMINARY_LIST;
        }
        if (words.contains("draft agenda")) {
            return AgendaStage.DRAFT;
        }
        return AgendaStage.PROVISIONAL;
    }

    /** What the reader saw, then what the register says otherwise. */
    private static List<Warning> warnings(AgendaProposal proposal, Optional<Body> body, Optional<Meeting> meeting) {
        var warnings = new ArrayList<>(proposal.warnings());
        body.filter(found -> !found.name()
                        .best(Language.EN)
                        .equalsIgnoreCase(proposal.bodies().getLast().name()))
                .ifPresent(found -> warnings.add(Warning.of(
                        0,
                        "import.other-body",
                        found.symbol(),
                        found.name(),
                        proposal.bodies().getLast().name())));
        meeting.ifPresent(found -> {
            differs(
                    warnings,
                    "import.other-first-day",
                    found.startsOn(),
                    proposal.meeting().startsOn());
            differs(
                    warnings,
                    "import.other-last-day",
                    found.endsOn(),
                    proposal.meeting().endsOn());
            differs(
                    warnings,
                    "import.other-venue",
                    found.venue(),
                    proposal.meeting().venue());
        });
        return warnings;
    }

    private static void differs(List<Warning> warnings, String key, @Nullable Object known, @Nullable Object read) {
        if (known != null && read != null && !known.equals(read)) {
            warnings.add(Warning.of(0, key, known, read));
        }
    }
}

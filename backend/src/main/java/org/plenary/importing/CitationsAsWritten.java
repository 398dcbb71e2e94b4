package org.plenary.importing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plenary.agenda.AgendaService;
import org.plenary.agenda.AnnotationParagraph;
import org.plenary.agenda.AnnotationService;
import org.plenary.citation.AnnotationCitations;
import org.plenary.citation.Assertion;
import org.plenary.citation.CitedInText;
import org.plenary.importing.AgendaProposal.Act;
import org.plenary.importing.AgendaProposal.Citation;
import org.plenary.importing.AgendaProposal.MeetingFacts;
import org.plenary.importing.AgendaProposal.Paper;
import org.plenary.importing.CitationWriter.Written;
import org.plenary.meeting.Meeting;
import org.plenary.meeting.MeetingService;
import org.plenary.shared.Changes;
import org.plenary.shared.Language;
import org.plenary.shared.Role;
import org.springframework.stereotype.Service;

/**
 * Keeps the citations of a paragraph as it is written: {@code guided by resolution 5/5} becomes a citation of that act
 * with its type. What a person has corrected stays, and nothing is put into the register for the sake of half a symbol.
 */
@Service
public final class CitationsAsWritten {

    /** The most citations that are read out of one paragraph. */
    public static final int MOST = Quotes.MOST;

    private static final String HERE = CitationsOfTexts.HERE;

    private final AgendaService agendas;
    private final AnnotationService annotations;
    private final AnnotationCitations cited;
    private final MeetingService meetings;
    private final CitationsOfTexts texts;
    private final CitationWriter writer;
    private final Changes changes;

    CitationsAsWritten(
            AgendaService agendas,
            AnnotationService annotations,
            AnnotationCitations cited,
            MeetingService meetings,
            CitationsOfTexts texts,
            CitationWriter writer,
            Changes changes) {
        this.agendas = agendas;
        this.annotations = annotations;
        this.cited = cited;
        this.meetings = meetings;
        this.texts = texts;
        this.writer = writer;
        this.changes = changes;
    }

    /** Reads the acts and papers that the paragraph cites, in English, and adds what is not kept yet. */
    public List<CitedInText> follow(UUID agendaId, UUID paragraphId) {
        return changes.make(Role.EDITOR, "read the citations of a paragraph", () -> {
            var agenda = agendas.get(agendaId);
            var meeting = meetings.get(agenda.meetingId());
            var itemId = annotations.get(agendaId, paragraphId).itemId();
            var paragraphs = annotations.findAll(agendaId, itemId).stream()
                    .filter(one -> one.text().in(Language.EN).isPresent())
                    .toList();
            var ids = paragraphs.stream().map(AnnotationParagraph::id).toList();
            var written = new Written(meeting, Map.of(HERE, itemId), Map.of(HERE, ids), Map.of());
            var kept = cited.findAll(agendaId, itemId).stream()
                    .filter(one -> one.paragraphId().equals(paragraphId) && one.language() == Language.EN)
                    .toList();
            texts
                    .read(
                            paragraphs.stream()
                                    .map(one -> one.text().in(Language.EN).orElseThrow())
                                    .toList(),
                            meeting.bodyId(),
                            facts(meeting))
                    .stream()
                    .filter(citation -> ids.get(citation.anchor().index()).equals(paragraphId))
                    .filter(citation -> citation.target() instanceof Act || citation.target() instanceof Paper)
                    .map(writer::withKnownSource)
                    .forEach(citation -> follow(agendaId, citation, kept, written));
            return cited.findAll(agendaId, itemId);
        });
    }

    private static MeetingFacts facts(Meeting meeting) {
        return new MeetingFacts(
                meeting.ordinal(),
                meeting.designation().name(),
                null,
                meeting.startsOn(),
                meeting.endsOn(),
                null,
                null,
                null);
    }

    private void follow(UUID agendaId, Citation read, List<CitedInText> kept, Written written) {
        var target = writer.cited(read.target(), written.meeting().bodyId());
        boolean known = kept.stream()
                .filter(one -> one.start() < read.end() && read.start() < one.end())
                .filter(one -> one.targetId().equals(target.id()))
                .anyMatch(one -> one.assertion() == Assertion.EDITORIAL
                        || one.type().name().equals(read.type()));
        if (known) {
            return;
        }
        // The same words with another end, as 8/21 was 8/2 a moment ago, or with another verb before them.
        kept.stream()
                .filter(one -> one.assertion() != Assertion.EDITORIAL)
                .filter(one -> one.start() == read.start()
                        || (one.targetId().equals(target.id()) && one.start() < read.end() && read.start() < one.end()))
                .forEach(one -> cited.delete(agendaId, one.id(), one.version()));
        writer.add(agendaId, read, target, written);
    }
}

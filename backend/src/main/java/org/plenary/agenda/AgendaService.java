package org.plenary.agenda;

import static org.plenary.schema.Tables.AGENDA;
import static org.plenary.schema.Tables.AGENDA_ITEM;
import static org.plenary.schema.Tables.SLOT;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.plenary.document.DocumentService;
import org.plenary.meeting.MeetingService;
import org.plenary.plan.Visibility;
import org.plenary.publication.PublicationSteps;
import org.plenary.publication.PublicationUnit;
import org.plenary.shared.Changes;
import org.plenary.shared.Conflict;
import org.plenary.shared.InvalidInput;
import org.plenary.shared.NotFound;
import org.plenary.shared.Publication;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.springframework.stereotype.Service;

/**
 * Agendas by stage and edition. A published edition is frozen: to edit it is to open the next one, which the public does
 * not see until it is published in one step. Whoever is below {@code EDITOR} finds published editions only.
 */
@Service
public final class AgendaService {

    private final AgendaRepository agendas;
    private final MeetingService meetings;
    private final DocumentService documents;
    private final AgendaCompanions companions;
    private final PublicationSteps steps;
    private final Changes changes;

    AgendaService(
            AgendaRepository agendas,
            MeetingService meetings,
            DocumentService documents,
            AgendaCompanions companions,
            PublicationSteps steps,
            Changes changes) {
        this.agendas = agendas;
        this.meetings = meetings;
        this.documents = documents;
        this.companions = companions;
        this.steps = steps;
        this.changes = changes;
    }

    /** All editions of all stages of the meeting's agenda, the latest first. */
    public List<Agenda> findEditions(UUID meetingId) {
        return agendas.find(
                visible().and(AGENDA.MEETING_ID.eq(meetings.get(meetingId).id())));
    }

    /** The edition that is worked on: the latest of the latest stage, published or not. */
    public Optional<Agenda> findLatest(UUID meetingId) {
        return findEditions(meetingId).stream().findFirst();
    }

    public Optional<Agenda> findLatest(UUID meetingId, AgendaStage stage) {
        return findEditions(meetingId).stream()
                .filter(agenda -> agenda.stage() == stage)
                .findFirst();
    }

    public Agenda get(UUID id) {
        return agendas.find(visible().and(AGENDA.ID.eq(id))).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("agenda", id));
    }

    /** The edition that is worked on among those that hold an item, a paragraph or an entry, by its table and id. */
    public Agenda getHolding(Table<?> part, UUID id) {
        return agendas.findHolding(part, id)
                .map(this::get)
                .orElseThrow(() -> new NotFound(part.getName().replace('_', ' '), id));
    }

    /** The first edition of a stage, empty. */
    public Agenda create(UUID meetingId, AgendaStage stage, boolean annotated) {
        return changes.make(Role.EDITOR, "create an agenda", () -> {
            meetings.get(meetingId);
            if (findLatest(meetingId, stage).isPresent()) {
                throw InvalidInput.of("stage", "agenda.stage-taken", stage);
            }
            return get(agendas.insert(meetingId, stage, 1, annotated));
        });
    }

    /**
     * The edition in which a change to that one belongs: itself while it is open, else the open edition of its stage,
     * else a new one with the same parts under the same ids. Locked for the rest of the transaction.
     */
    public Agenda edit(UUID id) {
        return changes.make(Role.EDITOR, "open the next edition", () -> {
            agendas.lock(id);
            var agenda = get(id);
            if (!agenda.frozen()) {
                return agenda;
            }
            var latest = findLatest(agenda.meetingId(), agenda.stage()).orElseThrow();
            if (!latest.frozen()) {
                agendas.lock(latest.id());
                return latest;
            }
            var next = agendas.insert(agenda.meetingId(), agenda.stage(), latest.edition() + 1, agenda.annotated());
            agendas.copyParts(latest.id(), next);
            agendas.copyAdoption(latest.id(), next);
            return get(next);
        });
    }

    /** As {@link #edit(UUID)}; throws {@link Conflict} where the edition is not, in all its parts, as the caller has seen it. */
    public Agenda edit(UUID id, int expectedVersion) {
        return changes.make(
                Role.EDITOR,
                "open the next edition",
                () -> edit(expect(id, expectedVersion).id()));
    }

    /** Takes the agenda to a later stage, e.g. ADOPTED: a first edition of that stage with the same items, to be edited. */
    public Agenda advance(UUID id, AgendaStage stage) {
        return changes.make(Role.EDITOR, "take an agenda to the next stage", () -> {
            var agenda = get(id);
            if (stage.compareTo(agenda.stage()) <= 0) {
                throw InvalidInput.of("stage", "agenda.stage-not-later", stage, agenda.stage());
            }
            var next = create(agenda.meetingId(), stage, agenda.annotated());
            agendas.copyParts(id, next.id());
            return next;
        });
    }

    /**
     * The body adopts the agenda: a first edition of stage ADOPTED with the same items, which is edited further and then
     * published; the moment is null where the hour is not known.
     */
    public Agenda adopt(UUID id, int expectedVersion, @Nullable OffsetDateTime moment) {
        return changes.make(Role.EDITOR, "adopt an agenda", () -> {
            var adopted = advance(expect(id, expectedVersion).id(), AgendaStage.ADOPTED);
            return moment == null ? get(adopted.id()) : adoptedAt(adopted.id(), moment);
        });
    }

    /** Records when the body adopted the agenda, which must have reached that stage. */
    public Agenda adoptedAt(UUID id, OffsetDateTime moment) {
        return changes.make(Role.EDITOR, "record the adoption of an agenda", () -> {
            var edited = edit(id).id();
            agendas.setAdoptedAt(edited, moment);
            return get(edited);
        });
    }

    /** Names the document that an open edition is issued as. */
    public Agenda issueAs(UUID id, UUID documentId) {
        return changes.make(Role.EDITOR, "name the document of an agenda", () -> {
            var edited = edit(id).id();
            agendas.setDocument(edited, documents.get(documentId).id());
            return get(edited);
        });
    }

    /**
     * Changes what is said of the edition as a whole; its parts have services of their own. The input is made of the edition
     * that the change goes into: the next one is not issued as the document of a published one.
     */
    public Agenda update(UUID id, int expectedVersion, Function<Agenda, AgendaHeadInput> says) {
        return changes.make(Role.EDITOR, "change an agenda", () -> {
            var agenda = edit(id, expectedVersion);
            var input = says.apply(agenda);
            if (input.documentId() != null) {
                documents.get(input.documentId());
            }
            agendas.update(agenda.id(), input);
            return get(agenda.id());
        });
    }

    /** What publishing would make visible. */
    public PublicationScope scope(UUID id) {
        var agenda = get(id);
        return new PublicationScope(
                agendas.count(AGENDA_ITEM, agenda.id()),
                companions.countDocuments(agenda.id()),
                companions.countActs(agenda.id()),
                agendas.count(SLOT, agenda.id()),
                agenda.version());
    }

    /**
     * Publishes the edition with its items, annotations, documentation and timetable in one step, and what a reader must
     * see with it: the meeting, its body and those above, and the documents, acts and meetings that its text speaks of.
     * The version counts the changes of every part, so that nothing is published that the caller has not seen.
     */
    public Agenda publish(UUID id, int expectedVersion) {
        return changes.make(Role.CLEARER, "publish an agenda", () -> {
            var agenda = expect(id, expectedVersion);
            if (agenda.frozen()) {
                throw InvalidInput.of("id", "edition.frozen", agenda.publication());
            }
            steps.publish(PublicationUnit.AGENDA, id);
            return get(id);
        });
    }

    /** Hides every published edition of this stage from the public, so that no earlier one reappears. */
    public Agenda withdraw(UUID id, int expectedVersion) {
        return changes.make(Role.CLEARER, "withdraw an agenda", () -> {
            var agenda = expect(id, expectedVersion);
            if (agenda.publication() != Publication.PUBLISHED) {
                throw InvalidInput.of("id", "edition.not-public", agenda.publication());
            }
            steps.withdraw(PublicationUnit.AGENDA, id);
            return get(id);
        });
    }

    /** Throws away an edition that was never published. */
    public void discard(UUID id, int expectedVersion) {
        changes.make(Role.EDITOR, "discard an edition", () -> {
            var agenda = expect(id, expectedVersion);
            agendas.delete(id);
            return agenda;
        });
    }

    /** The edition, locked, which must be as the caller has seen it. */
    Agenda expect(UUID id, int expectedVersion) {
        agendas.lock(id);
        var agenda = get(id);
        if (agenda.version() != expectedVersion) {
            throw new Conflict("agenda", id, expectedVersion, agenda);
        }
        return agenda;
    }

    private static Condition visible() {
        return Visibility.published(Viewer.current().role(), AGENDA.PUBLICATION);
    }
}

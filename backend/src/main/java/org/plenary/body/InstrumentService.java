package org.plenary.body;

import static org.plenary.schema.Tables.INSTRUMENT;
import static org.plenary.schema.Tables.INSTRUMENT_ARTICLE;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
import org.plenary.plan.Visibility;
import org.plenary.publication.PublicationSteps;
import org.plenary.publication.PublicationUnit;
import org.plenary.shared.Changes;
import org.plenary.shared.Conflict;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.NotFound;
import org.plenary.shared.PublicThings;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.springframework.stereotype.Service;

/** Treaties and protocols with their articles, and which bodies serve them. */
@Service
public final class InstrumentService {

    private final InstrumentRepository instruments;
    private final PublicationSteps steps;
    private final Changes changes;

    InstrumentService(InstrumentRepository instruments, PublicationSteps steps, Changes changes) {
        this.instruments = instruments;
        this.steps = steps;
        this.changes = changes;
    }

    public Instrument get(UUID id) {
        return instruments.findAll(visible().and(INSTRUMENT.ID.eq(id))).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("instrument", id));
    }

    /** All that the viewer sees, by name. */
    public List<Instrument> findAll() {
        return instruments.findAll(visible());
    }

    /** Those of which the register knows, in order. */
    public List<InstrumentArticle> findArticles(UUID instrumentId) {
        return instruments.findArticles(
                INSTRUMENT_ARTICLE.INSTRUMENT_ID.eq(get(instrumentId).id()));
    }

    /** Which instruments the body serves, as far as the viewer sees them. */
    public List<Instrument> findServed(UUID bodyId) {
        return instruments.findAll(visible().and(INSTRUMENT.ID.in(instruments.findServed(bodyId))));
    }

    public Instrument create(InstrumentInput input) {
        return changes.make(Role.EDITOR, "register an instrument", () -> get(instruments.insert(input)));
    }

    /** Throws {@link Conflict} with the instrument as it is now, where its version is not the expected one. */
    public Instrument update(UUID id, int expectedVersion, InstrumentInput input) {
        return changes.make(Role.EDITOR, "change an instrument", () -> {
            var before = changeable(id);
            if (!instruments.update(id, expectedVersion, input)) {
                throw new Conflict("instrument", id, expectedVersion, before);
            }
            return get(id);
        });
    }

    /** Deletes an instrument that nothing refers to, with its articles. Returns what was deleted. */
    public Instrument delete(UUID id, int expectedVersion) {
        return changes.make(Role.EDITOR, "delete an instrument", () -> {
            var before = get(id);
            if (!instruments.delete(id, expectedVersion)) {
                throw new Conflict("instrument", id, expectedVersion, before);
            }
            return before;
        });
    }

    /** Says that the body serves the instrument. */
    public UUID serve(UUID bodyId, UUID instrumentId) {
        return changes.make(Role.EDITOR, "link a body to an instrument", () -> instruments.link(bodyId, instrumentId));
    }

    /** Says which instruments the body serves: these, and no others. */
    public void serve(UUID bodyId, List<UUID> instrumentIds) {
        changes.make(Role.EDITOR, "link a body to instruments", () -> {
            var served = instruments.findServed(bodyId);
            var ended = new ArrayList<>(served);
            ended.removeAll(instrumentIds);
            instruments.unlink(bodyId, ended);
            instrumentIds.stream()
                    .distinct()
                    .filter(id -> !served.contains(id))
                    .forEach(id -> instruments.link(bodyId, get(id).id()));
            return served;
        });
    }

    public InstrumentArticle getArticle(UUID id) {
        var article = instruments.findArticles(INSTRUMENT_ARTICLE.ID.eq(id)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("article", id));
        get(article.instrumentId());
        return article;
    }

    /** Adds an article at the end of those that the register holds, e.g. 32 with its heading; returns its id. */
    public UUID addArticle(UUID instrumentId, String number, @Nullable LocalizedText title) {
        return changes.make(
                Role.EDITOR,
                "add an article to an instrument",
                () -> instruments.insertArticle(changeable(instrumentId).id(), number, title));
    }

    /** Throws {@link Conflict} with the article as it is now, where its version is not the expected one. */
    public InstrumentArticle updateArticle(UUID id, int expectedVersion, String number, @Nullable LocalizedText title) {
        return changes.make(Role.EDITOR, "change an article of an instrument", () -> {
            var before = getArticle(id);
            changeable(before.instrumentId());
            if (!instruments.updateArticle(id, expectedVersion, number, title)) {
                throw new Conflict("article", id, expectedVersion, before);
            }
            return getArticle(id);
        });
    }

    /** Deletes an article that nothing cites. Returns what was deleted. */
    public InstrumentArticle deleteArticle(UUID id, int expectedVersion) {
        return changes.make(Role.EDITOR, "delete an article of an instrument", () -> {
            var before = getArticle(id);
            changeable(before.instrumentId());
            if (!instruments.deleteArticle(id, expectedVersion)) {
                throw new Conflict("article", id, expectedVersion, before);
            }
            return before;
        });
    }

    public UUID publish(UUID id) {
        return changes.make(Role.CLEARER, "publish an instrument", () -> {
            steps.publish(PublicationUnit.INSTRUMENT, id);
            return id;
        });
    }

    private Instrument changeable(UUID id) {
        var instrument = get(id);
        PublicThings.requireToChange(instrument.publication(), "change an instrument that the public sees");
        return instrument;
    }

    private static Condition visible() {
        return Visibility.published(Viewer.current().role(), INSTRUMENT.PUBLICATION);
    }
}

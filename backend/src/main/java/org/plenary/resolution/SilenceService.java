package org.plenary.resolution;

import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.plenary.setting.Setting;
import org.plenary.setting.Settings;
import org.plenary.shared.Changes;
import org.plenary.shared.Conflict;
import org.plenary.shared.InvalidInput;
import org.plenary.shared.Role;
import org.springframework.stereotype.Service;

/** Silence procedures: opened with a deadline, and then either broken or, once that has passed, closed as agreed. */
@Service
public final class SilenceService {

    private static final LocalTime CLOSE_OF_BUSINESS = LocalTime.of(17, 0);

    private final BureauDecisionRepository decisions;
    private final BureauService bureaux;
    private final Settings settings;
    private final Changes changes;

    SilenceService(BureauDecisionRepository decisions, BureauService bureaux, Settings settings, Changes changes) {
        this.decisions = decisions;
        this.bureaux = bureaux;
        this.settings = settings;
        this.changes = changes;
    }

    /** When one that is opened now would usually end: after the days that were decided, at the close of business. */
    public OffsetDateTime usualDeadline() {
        return now().toLocalDate()
                .plusDays(settings.get(Setting.SILENCE_DAYS))
                .atTime(CLOSE_OF_BUSINESS)
                .atOffset(ZoneOffset.UTC);
    }

    /** The procedure is in course until it is broken or closed, and as long not for the public. */
    public BureauDecision open(SilenceInput input) {
        return changes.make(Role.EDITOR, "open a silence procedure", () -> {
            bureaux.requireBureau(input.bodyId());
            requireFuture(input.deadline());
            return bureaux.get(decisions.insert(new BureauDecisionInput(
                    input.bodyId(),
                    input.deadline().withOffsetSameInstant(ZoneOffset.UTC).toLocalDate(),
                    BureauProcedure.SILENCE,
                    input.deadline(),
                    BureauOutcome.PENDING,
                    input.subject())));
        });
    }

    /** Records who objected, e.g. a delegation, and why. Throws {@link Conflict} with the act as it is now. */
    public BureauDecision breakSilence(UUID id, int expectedVersion, String by, String because) {
        return changes.make(Role.EDITOR, "break a silence", () -> {
            requireWords("by", by, "silence.by-nobody");
            requireWords("because", because, "silence.broken-for-no-reason");
            requirePending(bureaux.expect(id, expectedVersion));
            decisions.setBroken(id, by.strip(), because.strip());
            return bureaux.get(id);
        });
    }

    /** Agreed, on the day of the deadline: when that has passed and nobody objected. */
    public BureauDecision close(UUID id, int expectedVersion) {
        return changes.make(Role.EDITOR, "close a silence", () -> {
            var says = requirePending(bureaux.expect(id, expectedVersion));
            var deadline = java.util.Objects.requireNonNull(says.deadline());
            if (deadline.isAfter(now())) {
                throw InvalidInput.of("id", "silence.lasts", deadline);
            }
            decisions.update(
                    id,
                    new BureauDecisionInput(
                            says.bodyId(),
                            says.decidedOn(),
                            says.procedure(),
                            deadline,
                            BureauOutcome.AGREED,
                            says.subject()));
            return bureaux.get(id);
        });
    }

    private static BureauDecisionInput requirePending(BureauDecision decision) {
        if (decision.says().outcome() != BureauOutcome.PENDING) {
            throw InvalidInput.of("id", "silence.none", decision.says().outcome());
        }
        return decision.says();
    }

    static void requireFuture(OffsetDateTime deadline) {
        if (!deadline.isAfter(now())) {
            throw InvalidInput.of("deadline", "silence.deadline-passed", deadline);
        }
    }

    private static void requireWords(String path, String words, String key) {
        if (words.isBlank()) {
            throw InvalidInput.of(path, key);
        }
    }

    private static OffsetDateTime now() {
        return OffsetDateTime.now(ZoneOffset.UTC);
    }
}

package org.plenary.revision;

import static org.plenary.schema.Tables.REVISION_SEAL;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Chains the revisions, from time to time and for those since the last: each link is the digest of the link before and of
 * what the revision says. The head of the chain goes to the log, where no one who can rewrite the database can take it
 * back. However many nodes look, one at a time seals.
 */
@Component
class Seals {

    /**
     * The end of the chain.
     *
     * @param number of the seal
     * @param seq of its last revision
     * @param link that stands for all before, in 64 hexadecimal digits
     */
    record Head(long number, long seq, String link) {}

    /**
     * What following the chain from its beginning has come to.
     *
     * @param head the last link that was seen to fit
     * @param problem what is wrong with the first revision that does not fit, in a sentence; null where all do
     */
    record Verdict(
            long seals,
            long revisions,
            String head,
            @Nullable String problem) {

        private Verdict but(String found) {
            return new Verdict(seals, revisions, head, found);
        }
    }

    private static final Logger LOG = LoggerFactory.getLogger(Seals.class);
    private static final int AT_ONCE = 1_000;
    private static final int SEALS_AT_ONCE = 100;

    private final DSLContext database;
    private volatile @Nullable Head last;

    Seals(DSLContext database, MeterRegistry meters) {
        this.database = database;
        Gauge.builder(
                        "plenary.history.seals",
                        () -> last == null ? 0 : Objects.requireNonNull(last).number())
                .description("Seals of the chain of revisions; they never become fewer")
                .register(meters);
        Gauge.builder(
                        "plenary.history.sealed",
                        () -> last == null ? 0 : Objects.requireNonNull(last).seq())
                .description("The number of the last revision that is sealed")
                .register(meters);
    }

    /** Seals all that nobody can write before any more; what is still open follows the next time. */
    @Scheduled(fixedDelayString = "${plenary.history.seal-every:1m}", initialDelayString = "10s")
    void seal() {
        try {
            sealAll();
        } catch (PessimisticLockingFailureException busy) {
            LOG.info("History is sealed later: the database is busy with a long transaction");
        }
    }

    private void sealAll() {
        var sealed = 0;
        int size;
        do {
            size = database.resultQuery(
                            "select cardinality(seqs) as size from plenary.seal_revisions({0})", DSL.inline(AT_ONCE))
                    .fetchOptional("size", Integer.class)
                    .orElse(0);
            sealed += size;
        } while (size == AT_ONCE);
        last = head().orElse(null);
        if (sealed > 0 && last != null) {
            var head = Objects.requireNonNull(last);
            LOG.info("History is sealed up to revision {} as {}", head.seq(), head.link());
        }
    }

    Optional<Head> head() {
        var link = DSL.field("encode({0}, 'hex')", String.class, REVISION_SEAL.HEAD);
        return database.select(REVISION_SEAL.NUMBER, REVISION_SEAL.SEQ, link)
                .from(REVISION_SEAL)
                .orderBy(REVISION_SEAL.NUMBER.desc())
                .limit(1)
                .fetchOptional(Records.mapping(Head::new));
    }

    /** With a head that was told earlier, also whether the history still leads through it. */
    Verdict verify(@Nullable String known) {
        var followed = follow();
        if (followed.problem() != null) {
            return followed;
        }
        var slippedIn = database.fetchValue("select plenary.first_revision_slipped_in()");
        if (slippedIn != null) {
            return followed.but("Revision %s was slipped in after those around it were sealed.".formatted(slippedIn));
        }
        return known == null
                        || database.fetchExists(
                                REVISION_SEAL,
                                REVISION_SEAL.HEAD.eq(HexFormat.of().parseHex(known)))
                ? followed
                : followed.but("The history that ended in %s is no part of this one: it was cut off, or made anew."
                        .formatted(known));
    }

    /** In parts, as no statement may take as long as a long history. */
    private Verdict follow() {
        var verdict = new Verdict(0, 0, "", null);
        while (true) {
            var next = next(verdict);
            if (next.seals() == verdict.seals() || next.problem() != null) {
                return next;
            }
            verdict = next;
        }
    }

    private Verdict next(Verdict before) {
        return database.resultQuery(
                        "select number, revisions, encode(head, 'hex') as head, problem"
                                + " from plenary.verify_seals({0}, decode({1}, 'hex'), {2})",
                        DSL.val(before.seals()), DSL.val(before.head()), DSL.inline(SEALS_AT_ONCE))
                .fetchSingle(row -> new Verdict(
                        row.get("number", Long.class),
                        before.revisions() + row.get("revisions", Long.class),
                        row.get("head", String.class),
                        row.get("problem", String.class)));
    }
}

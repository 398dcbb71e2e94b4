package org.plenary.admin.common;

import static org.plenary.admin.common.Phrases.say;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.plenary.publication.PublicationService;
import org.plenary.publication.PublicationUnit;
import org.plenary.revision.RevisionService;
import org.plenary.shared.Changes;
import org.plenary.shared.Publication;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.springframework.stereotype.Component;

/** The services by which several rows of a list are changed as one. */
@Component
public record BulkDesk(Changes changes, RevisionService revisions, PublicationService publication) {

    /** A row as it was seen: what it is, in which version, and how far it is on its way to the public. */
    public record Seen(UUID id, int version, Publication publication) {}

    private interface Step {
        void take(PublicationUnit unit, UUID id, int version);
    }

    /** The steps to the public and back. */
    public <R> List<Bulk<R>> steps(PublicationUnit unit, Function<R, Seen> seen) {
        return List.of(
                step(
                        "step.submit",
                        "submit for review",
                        Role.EDITOR,
                        unit,
                        seen,
                        Publication.DRAFT,
                        publication::submitForReview),
                step("step.clear", "clear", Role.CLEARER, unit, seen, Publication.IN_REVIEW, publication::clear),
                step("step.publish", "publish", Role.CLEARER, unit, seen, Publication.CLEARED, publication::publish),
                new Bulk<>(
                        say("publication.return.verb"),
                        "return to draft",
                        Role.EDITOR,
                        row -> mayReturn(seen.apply(row).publication()),
                        (row, why) -> publication.returnToDraft(
                                unit, seen.apply(row).id(), seen.apply(row).version(), why),
                        false,
                        true),
                step(
                        "step.withdraw",
                        "withdraw",
                        Role.CLEARER,
                        unit,
                        seen,
                        Publication.PUBLISHED,
                        publication::withdraw));
    }

    /** What is cleared goes back by who may clear only. */
    private static boolean mayReturn(Publication from) {
        return from == Publication.IN_REVIEW
                || from == Publication.WITHDRAWN
                || (from == Publication.CLEARED && Viewer.current().mayAs(Role.CLEARER));
    }

    private static <R> Bulk<R> step(
            String key,
            String reason,
            Role least,
            PublicationUnit unit,
            Function<R, Seen> seen,
            Publication from,
            Step step) {
        return new Bulk<>(
                say(key),
                reason,
                least,
                row -> seen.apply(row).publication() == from,
                row -> step.take(unit, seen.apply(row).id(), seen.apply(row).version()),
                false);
    }
}

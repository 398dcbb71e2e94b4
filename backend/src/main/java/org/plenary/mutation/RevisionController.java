package org.plenary.mutation;

import graphql.schema.DataFetchingEnvironment;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plenary.plan.NodeId;
import org.plenary.revision.FieldChange;
import org.plenary.revision.Revision;
import org.plenary.revision.RevisionService;
import org.plenary.shared.InvalidInput;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** History in the API, and the way back to any point of it. */
@Controller
class RevisionController {

    /** A revision under the names of the API. */
    record Shown(
            String id,
            String change,
            OffsetDateTime at,
            String actor,
            @Nullable String reason,
            String operation,
            String of,
            @Nullable String edition,
            List<FieldChange> fields) {}

    record Edge(String cursor, Shown node) {}

    record Info(
            boolean hasNextPage,
            boolean hasPreviousPage,
            @Nullable String startCursor,
            @Nullable String endCursor) {}

    record RevisionConnection(List<Edge> edges, Info pageInfo) {
        public List<Shown> nodes() {
            return edges.stream().map(Edge::node).toList();
        }
    }

    record RestoreToPayload(@Nullable String change, List<UserError> errors) {}

    record RestoreRevisionPayload(@Nullable String change, List<UserError> errors) {}

    private static final int MOST = 100;

    private final Mutations mutations;
    private final RevisionService revisions;

    RevisionController(Mutations mutations, RevisionService revisions) {
        this.mutations = mutations;
        this.revisions = revisions;
    }

    @QueryMapping
    RevisionConnection revisions(
            @Argument String of, @Argument boolean withParts, @Argument int first, @Argument @Nullable String after) {
        if (first < 1 || first > MOST) {
            throw InvalidInput.inWords("first", "first is %d.".formatted(first), "Ask for 1 to %d.".formatted(MOST));
        }
        var thing = NodeId.parse("of", of);
        var found = revisions.page(table(thing), thing.id(), withParts, after == null ? null : seq(after), first + 1);
        var edges = found.stream()
                .limit(first)
                .map(revision -> new Edge(cursor(revision), shown(revision)))
                .toList();
        return new RevisionConnection(
                edges,
                new Info(
                        found.size() > first,
                        after != null,
                        edges.isEmpty() ? null : edges.getFirst().cursor(),
                        edges.isEmpty() ? null : edges.getLast().cursor()));
    }

    @MutationMapping
    RestoreToPayload restoreTo(@Argument String of, @Argument String change, DataFetchingEnvironment environment) {
        return mutations.run(
                environment,
                () -> {
                    Viewer.current().require(Role.EDITOR, "restore");
                    var thing = NodeId.parse("of", of);
                    revisions.restoreTo(table(thing), thing.id(), UndoController.number(change));
                    return of;
                },
                done -> new RestoreToPayload(done.change(), List.of()),
                errors -> new RestoreToPayload(null, errors),
                errors -> new RestoreToPayload(null, errors));
    }

    @MutationMapping
    RestoreRevisionPayload restoreRevision(@Argument String id, DataFetchingEnvironment environment) {
        return mutations.run(
                environment,
                () -> {
                    Viewer.current().require(Role.EDITOR, "restore");
                    revisions.restoreRevision(number(id));
                    return id;
                },
                done -> new RestoreRevisionPayload(done.change(), List.of()),
                errors -> new RestoreRevisionPayload(null, errors),
                errors -> new RestoreRevisionPayload(null, errors));
    }

    private static long number(String revision) {
        try {
            return Long.parseLong(revision);
        } catch (NumberFormatException wrong) {
            throw InvalidInput.inWords(
                    "id", "\"%s\" is no number of a revision.".formatted(revision), "Give its id, e.g. 4711.");
        }
    }

    private static Shown shown(Revision revision) {
        return new Shown(
                String.valueOf(revision.seq()),
                String.valueOf(revision.change()),
                revision.at(),
                revision.actor(),
                revision.reason(),
                revision.operation(),
                type(revision.entity()) + ":" + revision.entityId(),
                revision.agendaId() == null ? null : "Agenda:" + revision.agendaId(),
                revision.fields());
    }

    /** A type is named as its table is, e.g. AgendaItem as agenda_item. */
    private static String table(NodeId thing) {
        return thing.type().replaceAll("(?<!^)([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    private static String type(String table) {
        var type = new StringBuilder();
        for (var word : table.split("_", -1)) {
            type.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return type.toString();
    }

    private static String cursor(Revision revision) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.valueOf(revision.seq()).getBytes(StandardCharsets.US_ASCII));
    }

    private static long seq(String cursor) {
        try {
            return Long.parseLong(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII));
        } catch (IllegalArgumentException wrong) {
            throw InvalidInput.inWords(
                    "after",
                    "\"%s\" is no cursor of revisions.".formatted(cursor.length() > 80 ? "…" : cursor),
                    "Give the endCursor of the page before.");
        }
    }
}

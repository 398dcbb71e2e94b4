package org.plenary.mutation;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.Changes;
import org.plenary.shared.Conflict;
import org.plenary.shared.InvalidInput;
import org.plenary.shared.NotFound;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Runs the mutations of the API: each is one transaction, and what is refused becomes a payload with errors. */
@Component
public final class Mutations {

    private final Changes changes;

    Mutations(Changes changes) {
        this.changes = changes;
    }

    /**
     * Does the work and reads its answer in one transaction.
     *
     * @param environment that of the mutation, whose arguments the errors speak of
     * @param done makes the payload of what the work returned, still in the transaction
     * @param conflicted makes the payload where somebody else was first, after the transaction was rolled back
     * @param refused makes the payload of any other refusal
     */
    public <T, P> P run(
            DataFetchingEnvironment environment,
            Supplier<T> work,
            Function<Done<T>, P> done,
            Function<List<UserError>, P> conflicted,
            Function<List<UserError>, P> refused) {
        try {
            return changes.record(() -> done.apply(done(work))).value();
        } catch (Conflict conflict) {
            return conflicted.apply(List.of(UserError.of(conflict, new Given(environment))));
        } catch (InvalidInput invalid) {
            return refused.apply(List.of(UserError.of(invalid, new Given(environment))));
        } catch (NotFound none) {
            return refused.apply(List.of(UserError.of(none)));
        } catch (AccessDeniedException denied) {
            return refused.apply(List.of(UserError.of(denied)));
        }
    }

    private <T> Done<T> done(Supplier<T> work) {
        var thing = work.get();
        var number = changes.number();
        return new Done<>(thing, number == null ? null : number.toString());
    }

    /** What a mutation did, and the number under which it can be undone; null where there was nothing to do. */
    public record Done<T>(T thing, @Nullable String change) {}
}

package org.plenary.mutation;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.Conflict;
import org.plenary.shared.InvalidInput;
import org.plenary.shared.NotFound;
import org.springframework.security.access.AccessDeniedException;

/** Why a change was refused, under the names of the SDL, e.g. a {@code ConflictError}. */
public sealed interface UserError {

    String message();

    String code();

    List<String> path();

    String remedy();

    /** A value that cannot be accepted. */
    record InvalidInputError(
            String message,
            String code,
            List<String> path,
            @Nullable Object value,
            String remedy) implements UserError {}

    /** No such thing, or not to be seen by the caller. */
    record NotFoundError(String message, String code, List<String> path, String remedy) implements UserError {}

    /** Somebody else changed the thing first. */
    record ConflictError(
            String message,
            String code,
            List<String> path,
            String remedy,
            int expectedVersion,
            Map<String, Object> yours)
            implements UserError {}

    /** The caller's role does not permit it. */
    record ForbiddenError(String message, String code, List<String> path, String remedy) implements UserError {}

    static UserError of(InvalidInput refused, Given given) {
        var path = given.path(refused.path());
        return new InvalidInputError(message(refused), "INVALID_INPUT", path, given.value(path), refused.remedy());
    }

    static UserError of(NotFound refused) {
        return new NotFoundError(
                message(refused), "NOT_FOUND", List.of(), "Check the id; somebody may have deleted the thing.");
    }

    static UserError of(Conflict refused, Given given) {
        return new ConflictError(
                message(refused),
                "CONFLICT",
                List.of("expectedVersion"),
                "Compare both, and repeat the change on the present version.",
                refused.expectedVersion(),
                given.all());
    }

    static UserError of(AccessDeniedException refused) {
        return new ForbiddenError(message(refused), "FORBIDDEN", List.of(), "Use a token of a sufficient role.");
    }

    private static String message(RuntimeException refused) {
        return String.valueOf(refused.getMessage());
    }
}

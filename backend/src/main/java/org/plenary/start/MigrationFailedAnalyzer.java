package org.plenary.start;

import java.sql.SQLException;
import liquibase.exception.LiquibaseException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says which step of the changelog the database refused, e.g. because another version of the product made its tables. */
final class MigrationFailedAnalyzer extends AbstractFailureAnalyzer<LiquibaseException> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable failure, LiquibaseException cause) {
        var deepest = findCause(failure, SQLException.class);
        var reason = String.valueOf(deepest == null ? cause.getMessage() : deepest.getMessage());
        return new FailureAnalysis(
                "The database cannot be brought to this version of Plenary:\n" + reason.strip(),
                "Start the version that made it, or restore a backup that this version can read.",
                cause);
    }
}

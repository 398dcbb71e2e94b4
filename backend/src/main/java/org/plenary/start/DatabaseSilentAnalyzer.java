package org.plenary.start;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says that a database of one's own does not let the product in, e.g. because its password is wrong. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class DatabaseSilentAnalyzer extends AbstractFailureAnalyzer<SQLException> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable failure, SQLException cause) {
        // Classes of SQLSTATE: 08 no connection, 28 not let in, 3D no such database.
        var state = String.valueOf(cause.getSQLState());
        if (!state.startsWith("08") && !state.startsWith("28") && !state.startsWith("3D")) {
            return null;
        }
        return new FailureAnalysis(
                "The database cannot be reached: %s"
                        .formatted(String.valueOf(cause.getMessage())
                                .lines()
                                .findFirst()
                                .orElse("it does not answer")),
                "Check spring.datasource.url, username and password, and spring.liquibase.user and password.",
                cause);
    }
}

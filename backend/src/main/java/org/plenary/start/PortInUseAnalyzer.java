package org.plenary.start;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Names the port that another program has, and the option that chooses another. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class PortInUseAnalyzer extends AbstractFailureAnalyzer<PortInUseException> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, PortInUseException cause) {
        return new FailureAnalysis(
                "Port %d is in use by another program.".formatted(cause.getPort()),
                "End that program, or choose another port, e.g. --server.port=%d."
                        .formatted(cause.getPort() == 65535 ? 8080 : cause.getPort() + 1),
                cause);
    }
}

package org.plenary.start;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Tells why the product did not start: what is wrong, and what to do. */
final class PlainReport implements FailureAnalysisReporter {

    @Override
    public void report(FailureAnalysis analysis) {
        System.err.printf("%n  Plenary did not start.%n%n");
        analysis.getDescription().lines().forEach(line -> System.err.printf("  %s%n", line));
        if (analysis.getAction() != null) {
            analysis.getAction().lines().forEach(line -> System.err.printf("  %s%n", line));
        }
        System.err.println();
    }
}

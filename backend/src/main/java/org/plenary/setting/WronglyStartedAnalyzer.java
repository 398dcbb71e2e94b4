package org.plenary.setting;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says which setting has a value that cannot be, and what would be right, in place of a stack trace. */
final class WronglyStartedAnalyzer extends AbstractFailureAnalyzer<WronglyStarted> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, WronglyStarted cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.remedy(), cause);
    }
}

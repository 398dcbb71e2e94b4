package org.plenary.check;

/** How much a finding matters, e.g. {@code WARNING}. */
public enum CheckSeverity {
    ERROR,
    WARNING,
    INFORMATION
}

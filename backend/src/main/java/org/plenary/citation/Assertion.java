package org.plenary.citation;

/** Who says so: the source itself ({@code STATED}), another text ({@code REPORTED}), a person who knows ({@code EDITORIAL}), or a rule that awaits a person ({@code EXTRACTED}). */
public enum Assertion {
    STATED,
    REPORTED,
    EDITORIAL,
    EXTRACTED
}

package org.plenary.shared;

/** What somebody may do; each role may do all that the earlier ones may, e.g. {@code CLEARER}. */
public enum Role {
    /** Sees what is published. */
    ANONYMOUS,
    /** Sees documents of limited distribution too. */
    READER,
    /** Sees and edits drafts. */
    EDITOR,
    /** Clears, publishes and withdraws. */
    CLEARER,
    /** Keeps accounts, tokens and settings. */
    ADMINISTRATOR;

    public boolean atLeast(Role other) {
        return compareTo(other) >= 0;
    }

    /** The name of the role among the authorities of a signed-in person, e.g. {@code ROLE_EDITOR}. */
    public String authority() {
        return "ROLE_" + name();
    }
}

package org.plenary.setting;

/** Where the value of a setting comes from, e.g. {@code KEPT}. */
public enum SettingOrigin {
    /** Nobody decided anything. */
    STANDARD,
    /** An administrator did, while the product ran. */
    KEPT,
    /** The product decided by itself, as with an embedded database. */
    PRODUCT,
    COMMAND_LINE,
    ENVIRONMENT,
    /** A system property of the JVM. */
    JVM,
    /** A file of settings. */
    FILE;

    /** Whether it was decided when the product was started, and so holds until it ends. */
    public boolean isFixed() {
        return compareTo(KEPT) > 0;
    }
}

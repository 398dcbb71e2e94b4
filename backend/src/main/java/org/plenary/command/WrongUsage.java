package org.plenary.command;

/** A command line that makes no sense, e.g. {@code There is no option --prevue.} */
public final class WrongUsage extends RuntimeException {

    public WrongUsage(String message) {
        super(message);
    }
}

package org.plenary.start;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;

/** What must be said once at the terminal when the product is ready, e.g. the password of the demonstration accounts. */
@Component
public final class Announcements {

    private final List<String> lines = new CopyOnWriteArrayList<>();

    /** A line or several, shown below the addresses; with a command, on standard error. */
    public void add(String text) {
        lines.addAll(text.lines().toList());
    }

    List<String> lines() {
        return lines;
    }
}

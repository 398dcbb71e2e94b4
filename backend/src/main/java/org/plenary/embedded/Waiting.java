package org.plenary.embedded;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Patience with an end, e.g. until a server accepts connections. */
final class Waiting {

    private Waiting() {}

    /** Whether it came true in time. */
    static boolean until(Duration patience, BooleanSupplier condition) {
        var deadline = System.nanoTime() + patience.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline || Thread.currentThread().isInterrupted()) {
                return false;
            }
            pause();
        }
        return true;
    }

    static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(100));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}

package org.plenary.security;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Slows guessing down: after five wrong passwords for a name from an address, or fifty from the address, each further one
 * costs twice the waiting of the last, up to a quarter of an hour. Nobody is locked out by what others do elsewhere.
 */
final class Throttle {

    static final int FREE_PER_NAME = 5;
    static final int FREE_PER_ADDRESS = 50;
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final Duration MEMORY = Duration.ofHours(1);
    /** What has not failed for longest is forgotten first. */
    static final int MOST = 10_000;

    private record Failures(int count, Instant last, Instant waitUntil) {}

    private record Key(String name, String address, int free) {}

    private final InstantSource clock;
    private final Map<Key, Failures> failures = new LinkedHashMap<>();

    Throttle(InstantSource clock) {
        this.clock = clock;
    }

    /** Counts the attempt as failed until {@link #succeeded} says otherwise; if it comes too early, how long to wait, else zero. */
    synchronized Duration attempt(String name, String address) {
        var now = clock.instant();
        var wait = keys(name, address).stream()
                .map(failures::get)
                .filter(known -> known != null && known.waitUntil().isAfter(now))
                .map(known -> Duration.between(now, known.waitUntil()))
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
        if (wait.isZero()) {
            keys(name, address).forEach(key -> count(key, now));
        }
        return wait;
    }

    synchronized void succeeded(String name, String address) {
        keys(name, address).forEach(failures::remove);
    }

    synchronized int size() {
        return failures.size();
    }

    private void count(Key key, Instant now) {
        var known = failures.remove(key);
        var count = known == null || known.last().plus(MEMORY).isBefore(now) ? 1 : known.count() + 1;
        var doublings = Math.min(count - key.free(), 10);
        var wait = doublings < 0 ? Duration.ZERO : Duration.ofSeconds(1L << doublings);
        failures.put(key, new Failures(count, now, now.plus(wait.compareTo(LONGEST) > 0 ? LONGEST : wait)));
        if (failures.size() > MOST) {
            failures.remove(failures.keySet().iterator().next());
        }
    }

    private static List<Key> keys(String name, String address) {
        return List.of(new Key(name, address, FREE_PER_NAME), new Key("", address, FREE_PER_ADDRESS));
    }
}

package org.plenary.security;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Slows guessing down: after five wrong passwords for a name from an address, fifty from the address, or a hundred for the
 * name from wherever, each further one costs twice the waiting of the last, up to a quarter of an hour. Whoever has signed
 * in from an address is not locked out there by what others do elsewhere. Each node counts what it sees.
 */
final class Throttle {

    static final int FREE_PER_NAME_AND_ADDRESS = 5;
    static final int FREE_PER_ADDRESS = 50;
    static final int FREE_PER_NAME = 100;
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final Duration MEMORY = Duration.ofHours(1);
    /** What has not failed for longest is forgotten first; of those who signed in likewise. */
    static final int MOST = 10_000;

    private record Failures(int count, Instant last, Instant waitUntil) {}

    private record Key(String name, String address, int free) {}

    private final InstantSource clock;
    private final Map<Key, Failures> failures = new LinkedHashMap<>();
    private final Set<Key> atHome = new LinkedHashSet<>();

    Throttle(InstantSource clock) {
        this.clock = clock;
    }

    /** Counts the attempt as failed until {@link #succeeded} says otherwise; if it comes too early, how long to wait, else zero. */
    synchronized Duration attempt(String name, String address) {
        var now = clock.instant();
        var wait = keys(name, address).stream()
                .filter(key -> !key.equals(anywhere(name)) || !atHome.contains(here(name, address)))
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

    /** Forgives what went wrong from that address; what others tried elsewhere stays counted, but for this attempt. */
    synchronized void succeeded(String name, String address) {
        var here = here(name, address);
        failures.remove(here);
        failures.remove(anyName(address));
        failures.computeIfPresent(anywhere(name), (key, known) -> failed(key, known.count() - 1, known.last()));
        atHome.remove(here);
        atHome.add(here);
        bound(atHome);
    }

    synchronized int size() {
        return failures.size();
    }

    private void count(Key key, Instant now) {
        var known = failures.remove(key);
        var count = known == null || known.last().plus(MEMORY).isBefore(now) ? 1 : known.count() + 1;
        failures.put(key, failed(key, count, now));
        bound(failures.keySet());
    }

    private static Failures failed(Key key, int count, Instant at) {
        var doublings = Math.min(count - key.free(), 10);
        var wait = doublings < 0 ? Duration.ZERO : Duration.ofSeconds(1L << doublings);
        return new Failures(count, at, at.plus(wait.compareTo(LONGEST) > 0 ? LONGEST : wait));
    }

    private static void bound(Set<Key> oldestFirst) {
        if (oldestFirst.size() > MOST) {
            oldestFirst.remove(oldestFirst.iterator().next());
        }
    }

    private static List<Key> keys(String name, String address) {
        // What cannot be a name is nobody's.
        return name.isEmpty()
                ? List.of(here(name, address), anyName(address))
                : List.of(here(name, address), anyName(address), anywhere(name));
    }

    private static Key here(String name, String address) {
        return new Key(name, address, FREE_PER_NAME_AND_ADDRESS);
    }

    private static Key anyName(String address) {
        return new Key("", address, FREE_PER_ADDRESS);
    }

    private static Key anywhere(String name) {
        return new Key(name, "", FREE_PER_NAME);
    }
}

package org.plenary.http;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.plenary.change.ChangeSequence;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * All streams that are followed. One look at the change sequence, twice a second and only while there are any, serves them
 * all. LISTEN would ask for a connection that no pooler may take away, and NOTIFY makes commits queue for one lock.
 */
@Component
final class Streams implements DisposableBean {

    /** What keeps streams open: a socket, or a response. */
    interface Keeper {

        /** Whether whoever it is for may still read; asked every few seconds. */
        boolean allowed();

        /** Says that we are there, which also tells whether anybody else is. May wait for whoever reads slowly. */
        void beat();

        /** Says that it is over, and ends. May wait, too. */
        void end();
    }

    private static final Logger LOG = LoggerFactory.getLogger(Streams.class);
    private static final long LOOK_MILLIS = 500;
    private static final long CHECK_MILLIS = 4_000;

    private final ChangeSequence changes;
    private final Set<Stream> streams = ConcurrentHashMap.newKeySet();
    private final Set<Keeper> keepers = ConcurrentHashMap.newKeySet();
    private final Set<Keeper> waiting = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService clock = Executors.newScheduledThreadPool(
            2, Thread.ofPlatform().daemon().name("streams-", 0).factory());
    private String state = "";

    Streams(ChangeSequence changes) {
        this.changes = changes;
        var look = clock.scheduleWithFixedDelay(this::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
        var check = clock.scheduleWithFixedDelay(this::check, CHECK_MILLIS, CHECK_MILLIS, TimeUnit.MILLISECONDS);
        LOG.debug("Looking after streams: {}, {}", look, check);
    }

    /** Asks now and after each change, until it ends. */
    void begin(Stream stream) {
        streams.add(stream);
        stream.ask();
    }

    void keep(Keeper keeper) {
        keepers.add(keeper);
    }

    void forget(Keeper keeper) {
        keepers.remove(keeper);
    }

    int kept() {
        return keepers.size();
    }

    @Override
    public void destroy() {
        clock.shutdownNow();
    }

    private void look() {
        streams.removeIf(Stream::ended);
        if (streams.isEmpty()) {
            state = "";
            return;
        }
        try {
            var now = changes.state();
            if (!now.equals(state)) {
                state = now;
                streams.forEach(Stream::ask);
            }
        } catch (RuntimeException unavailable) {
            LOG.debug("The change sequence cannot be read", unavailable);
        }
    }

    private void check() {
        for (var keeper : keepers) {
            try {
                if (!keeper.allowed()) {
                    forget(keeper);
                    Thread.ofVirtual().name("end of a stream").start(keeper::end);
                } else if (waiting.add(keeper)) {
                    Thread.ofVirtual().name("beat of a stream").start(() -> beat(keeper));
                }
            } catch (RuntimeException failed) {
                LOG.debug("A stream could not be checked", failed);
            }
        }
    }

    /** On a thread of its own, so that one who does not read keeps nobody else waiting. */
    private void beat(Keeper keeper) {
        try {
            keeper.beat();
        } finally {
            waiting.remove(keeper);
        }
    }
}

package org.plenary.http;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.plenary.plan.Cancellation;
import org.plenary.shared.RequestId;
import org.plenary.shared.Viewer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One operation whose answer may have several parts: asked once, and again after each change where it is to be followed. */
final class Stream {

    /** Where the parts go. */
    interface Sink {

        void next(Answer answer);

        /** The operation was refused; nothing follows. */
        void refused(Answer answer);

        /** Nothing follows. */
        void complete();
    }

    private static final Logger LOG = LoggerFactory.getLogger(Stream.class);

    private final Viewer viewer;
    private final Supplier<Operations.Ran> operation;
    private final Sink sink;
    private final Shares.Share share;
    private final Cancellation cancellation = new Cancellation();
    private final AtomicInteger due = new AtomicInteger();
    private volatile boolean ended;
    private @Nullable String last;

    /** The share is given back when the stream ends, however it does. */
    Stream(Viewer viewer, Supplier<Operations.Ran> operation, Sink sink, Shares.Share share) {
        this.viewer = viewer;
        this.operation = operation;
        this.sink = sink;
        this.share = share;
    }

    /** Asks, on a thread of its own; however often this is called meanwhile, once more afterwards. */
    void ask() {
        if (due.getAndIncrement() == 0) {
            Thread.ofVirtual().name("stream").start(this::run);
        }
    }

    /** Nobody listens any more: what runs is ended. */
    void cancel() {
        ended = true;
        share.close();
        cancellation.cancel();
    }

    boolean ended() {
        return ended;
    }

    private void run() {
        for (var seen = due.get(); seen > 0 && !ended; seen = due.addAndGet(-seen)) {
            part();
        }
    }

    private void part() {
        try {
            var ran = viewer.act(() -> cancellation.during(operation));
            var answer = Answer.of(ran.result());
            if (!answer.hasData()) {
                end(() -> sink.refused(answer));
            } else {
                next(answer);
                if (!ran.again()) {
                    end(sink::complete);
                }
            }
        } catch (RefusedRequest refused) {
            end(() -> sink.refused(Answer.of(refused)));
        } catch (RuntimeException failure) {
            // Else whoever listens would wait for ever.
            var told = Failures.told(failure, RequestId.currentOrNew(), LOG);
            end(() -> sink.refused(Answer.of(told)));
        }
    }

    /** Nothing goes out where nothing that the reader sees has changed. */
    private void next(Answer answer) {
        var text = answer.toString();
        if (!ended && !text.equals(last)) {
            last = text;
            sink.next(answer);
        }
    }

    private void end(Runnable word) {
        if (!ended) {
            ended = true;
            share.close();
            word.run();
        }
    }
}

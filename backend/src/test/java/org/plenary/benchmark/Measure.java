package org.plenary.benchmark;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** A turn of a round: requests a second, milliseconds by percentile, and seconds of CPU for a thousand requests. */
record Measure(double rate, double p50, double p95, double p99, double cpu) {

    /** Of what each of several threads took for its requests, in nanoseconds. */
    static Measure of(List<long[]> taken, double seconds) {
        var all = taken.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        return new Measure(all.length / seconds, at(all, 0.5), at(all, 0.95), at(all, 0.99), 0);
    }

    Measure with(double seconds, double duration) {
        return new Measure(rate, p50, p95, p99, rate == 0 ? 0 : seconds / (rate * duration) * 1000);
    }

    static Measure median(List<Measure> rounds) {
        return new Measure(
                median(rounds, Measure::rate),
                median(rounds, Measure::p50),
                median(rounds, Measure::p95),
                median(rounds, Measure::p99),
                median(rounds, Measure::cpu));
    }

    static double median(List<Measure> rounds, ToDoubleFunction<Measure> figure) {
        var sorted = rounds.stream().mapToDouble(figure).sorted().toArray();
        return sorted.length == 0 ? 0 : sorted[sorted.length / 2];
    }

    private static double at(long[] sorted, double share) {
        return sorted.length == 0 ? 0 : sorted[Math.min(sorted.length - 1, (int) (sorted.length * share))] / 1e6;
    }
}

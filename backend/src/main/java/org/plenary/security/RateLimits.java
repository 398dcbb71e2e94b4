package org.plenary.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How much one caller may ask, so that none takes it all: whoever has a token by account, the public by address. What is
 * not used of a minute may be used at once; zero is no limit. A demonstration has none unless it is given one.
 */
@Component
public final class RateLimits {

    private static final int MOST_CALLERS = 100_000;

    private final int perAddress;
    private final int perAccount;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_CALLERS)
            .expireAfterAccess(Duration.ofMinutes(2))
            .build();

    RateLimits(
            @Value("${plenary.rate-limit.per-address:1200}") int perAddress,
            @Value("${plenary.rate-limit.per-account:6000}") int perAccount,
            @Value("${plenary.rate-limit.in-demonstration:false}") boolean inDemonstration,
            @Value("${plenary.demonstration:false}") boolean demonstration) {
        var unlimited = demonstration && !inDemonstration;
        this.perAddress = unlimited ? 0 : perAddress;
        this.perAccount = unlimited ? 0 : perAccount;
    }

    /** Counts one request; how long to wait where it is one too many, else zero. */
    public Duration count(Viewer viewer, String address) {
        return viewer.role() == Role.ANONYMOUS
                ? count("address " + address, perAddress)
                : count("account " + viewer.name(), perAccount);
    }

    private Duration count(String caller, int perMinute) {
        if (perMinute <= 0) {
            return Duration.ZERO;
        }
        var taken = buckets.get(caller, key -> bucket(perMinute)).tryConsumeAndReturnRemaining(1);
        return taken.isConsumed() ? Duration.ZERO : Duration.ofNanos(taken.getNanosToWaitForRefill());
    }

    private static Bucket bucket(int perMinute) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build();
    }
}

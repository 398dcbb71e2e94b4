package org.plenary.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.CacheLoader;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.List;
import org.plenary.setting.Setting;
import org.plenary.setting.Settings;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * How much one caller may ask, so that none takes it all: whoever has a token by account, the public by address. What is
 * not used of a minute may be used at once; zero is no limit. A demonstration has none unless it is given one.
 */
@Component
public final class RateLimits {

    private static final int MOST_CALLERS = 100_000;

    /** How old a limit may be when it is applied: nothing is asked of the database before a request is counted. */
    private static final Duration FRESH = Duration.ofSeconds(5);

    /** Another limit begins with another bucket. */
    private record Caller(String name, int perMinute) {}

    /** Without the database, what held before holds on. */
    private record Limits(Settings settings) implements CacheLoader<Setting<Integer>, Integer> {

        @Override
        public Integer load(Setting<Integer> limit) {
            return settings.get(limit);
        }

        @Override
        public Integer reload(Setting<Integer> limit, Integer before) {
            try {
                return load(limit);
            } catch (DataAccessException | org.jooq.exception.DataAccessException away) {
                return before;
            }
        }
    }

    private final boolean unlimited;
    private final LoadingCache<Setting<Integer>, Integer> limits;
    private final Cache<Caller, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_CALLERS)
            .expireAfterAccess(Duration.ofMinutes(2))
            .build();

    RateLimits(
            Settings settings,
            @Value("${plenary.rate-limit.in-demonstration:false}") boolean inDemonstration,
            @Value("${plenary.demonstration:false}") boolean demonstration) {
        unlimited = demonstration && !inDemonstration;
        limits = Caffeine.newBuilder().refreshAfterWrite(FRESH).build(new Limits(settings));
        List.of(Setting.REQUESTS_PER_ADDRESS, Setting.REQUESTS_PER_ACCOUNT)
                .forEach(limit -> limits.put(limit, settings.get(limit)));
    }

    /** Counts one request; how long to wait where it is one too many, else zero. */
    public Duration count(Viewer viewer, String address) {
        if (unlimited) {
            return Duration.ZERO;
        }
        return viewer.role() == Role.ANONYMOUS
                ? count("address " + address, Setting.REQUESTS_PER_ADDRESS)
                : count("account " + viewer.name(), Setting.REQUESTS_PER_ACCOUNT);
    }

    private Duration count(String caller, Setting<Integer> limit) {
        int perMinute = limits.get(limit);
        if (perMinute == 0) {
            return Duration.ZERO;
        }
        var taken = buckets.get(new Caller(caller, perMinute), key -> bucket(perMinute))
                .tryConsumeAndReturnRemaining(1);
        return taken.isConsumed() ? Duration.ZERO : Duration.ofNanos(taken.getNanosToWaitForRefill());
    }

    private static Bucket bucket(int perMinute) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build();
    }
}

package org.plenary.http;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * What each caller holds open, streams and sockets, so that nobody takes all: whoever has a token by account, the public
 * and every socket by address. Zero is no limit.
 */
@Component
final class Shares {

    /** What somebody holds until it is closed; to close it again changes nothing. */
    interface Share extends AutoCloseable {

        @Override
        void close();
    }

    private final int perAddress;
    private final int perAccount;
    private final Map<String, Integer> open = new ConcurrentHashMap<>();

    Shares(
            @Value("${plenary.streams.per-address:200}") int perAddress,
            @Value("${plenary.streams.per-account:500}") int perAccount) {
        this.perAddress = perAddress;
        this.perAccount = perAccount;
    }

    /** A stream for that viewer, or a socket for nobody yet; {@link RefusedRequest} where it is one too many. */
    Share take(Viewer viewer, String address) {
        return viewer.role() == Role.ANONYMOUS
                ? take("address " + address, perAddress)
                : take("account " + viewer.name(), perAccount);
    }

    /** How many are held, whoever holds them. */
    int held() {
        return open.values().stream().mapToInt(Integer::intValue).sum();
    }

    private Share take(String holder, int most) {
        var now = open.merge(holder, 1, Integer::sum);
        var closed = new AtomicBoolean();
        Share share = () -> {
            if (!closed.getAndSet(true)) {
                open.computeIfPresent(holder, (key, held) -> held == 1 ? null : held - 1);
            }
        };
        if (most > 0 && now > most) {
            share.close();
            throw new RefusedRequest(
                    HttpStatus.TOO_MANY_REQUESTS,
                    "LIMIT_EXCEEDED",
                    "No more than %d streams may be open for one %s.".formatted(most, holder.split(" ", 2)[0]),
                    "Complete one, or select more things in one subscription.");
        }
        return share;
    }
}

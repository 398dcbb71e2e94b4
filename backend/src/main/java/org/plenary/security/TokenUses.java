package org.plenary.security;

import jakarta.annotation.PreDestroy;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** When tokens are used, written down now and then, so that no request waits for that. */
@Component
class TokenUses {

    private final Tokens tokens;
    private final Map<UUID, OffsetDateTime> uses = new ConcurrentHashMap<>();

    TokenUses(Tokens tokens) {
        this.tokens = tokens;
    }

    void note(UUID token) {
        uses.put(token, OffsetDateTime.now(ZoneOffset.UTC));
    }

    /** What cannot be written now stays for the next time. */
    @PreDestroy
    @Scheduled(fixedDelay = 10_000)
    void write() {
        for (var use : Map.copyOf(uses).entrySet()) {
            try {
                tokens.used(use.getKey(), use.getValue());
            } catch (DataAccessException | org.jooq.exception.DataAccessException away) {
                return;
            }
            uses.remove(use.getKey(), use.getValue());
        }
    }
}

package org.plenary.http;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plenary.change.ChangeSequence;
import org.plenary.plan.Graph;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

/**
 * By which tag an answer may be asked for again. The tag follows from where the changes stood before the answer was read,
 * from what was asked, by whom and in which language, so that it can be compared without reading the answer again.
 */
@Component
final class Tags {

    /** @param shared whether caches between us and the caller may keep the answer */
    record Tag(String value, boolean shared) {

        /** Whether the value of an {@code If-None-Match} names it. */
        boolean isIn(@Nullable String header) {
            return header != null && header.contains(value);
        }

        /** Whether it names whatever answer there is; whether there is one shows only when it is made. */
        static boolean isAny(@Nullable String header) {
            return header != null && header.strip().equals("*");
        }

        <B extends ServerResponse.HeadersBuilder<B>> B put(B response) {
            return response.header(HttpHeaders.ETAG, "W/" + value)
                    .header(HttpHeaders.CACHE_CONTROL, shared ? "no-cache" : "private, no-cache");
        }
    }

    private static final JsonMapper JSON = JsonMapper.shared();

    private final ChangeSequence changes;
    private final String schema;
    /** What names a field that follows the clock has no tag, even where it means something else by that word. */
    private final Pattern clocked;

    Tags(ChangeSequence changes, GraphQlSource source, Graph graph) {
        this.changes = changes;
        this.clocked = Pattern.compile("\\b(?:%s)\\b".formatted(String.join("|", graph.followingTheClock())));
        this.schema = Sha256.of(new graphql.schema.idl.SchemaPrinter().print(source.schema()));
    }

    /** Null for what has none. Made before the answer is read, so that it is at most older than that. */
    @Nullable
    Tag of(Asked asked, String document, Locale language, ResponseType type) {
        if (type == ResponseType.EVENTS || clocked.matcher(document).find()) {
            return null;
        }
        var caller = Viewer.current();
        var key = new Object[] {
            schema,
            changes.state(),
            document,
            asked.operationName(),
            asked.variables(),
            caller.name(),
            caller.role(),
            caller.bodies() == null ? "" : new java.util.TreeSet<>(caller.bodies()).toString(),
            language.getLanguage(),
            type
        };
        return new Tag(
                '"' + Sha256.of(JSON.writeValueAsString(key)).substring(0, 32) + '"', caller.role() == Role.ANONYMOUS);
    }
}

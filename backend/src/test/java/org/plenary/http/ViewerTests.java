package org.plenary.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.security.Bearers;
import org.plenary.shared.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Whoever asks is told who they are, and nobody else is. */
@HttpTest
@Import(Bearers.class)
class ViewerTests {

    private static final Map<String, String> ME = Map.of("query", "{ me { name role may } }");

    @LocalServerPort
    private int port;

    @Autowired
    private Bearers bearers;

    @Test
    void tellsThePublicThatItIsNobody() throws Exception {
        assertThat(new Api(port).get(ME).body()).startsWith("{\"data\":{\"me\":null}");
    }

    @ParameterizedTest
    @CsvSource({
        "READER, '[\"READ_LIMITED\"]'",
        "EDITOR, '[\"READ_LIMITED\",\"READ_DRAFTS\",\"EDIT\"]'",
        "CLEARER, '[\"READ_LIMITED\",\"READ_DRAFTS\",\"EDIT\",\"PUBLISH\"]'",
        "ADMINISTRATOR, '[\"READ_LIMITED\",\"READ_DRAFTS\",\"EDIT\",\"PUBLISH\",\"ADMINISTER\"]'"
    })
    void tellsWhatARoleMay(Role role, String permissions) throws Exception {
        var me = Api.json(new Api(port)
                        .get(ME, "Authorization", "Bearer " + bearers.of(role).secret()))
                .at("/data/me");
        assertThat(me.path("role").asString()).isEqualTo(role.name());
        assertThat(me.path("may").toString()).isEqualTo(permissions);
    }

    /** One plan serves all of a role, and tags are compared without running it. */
    @Test
    void tellsEachOfARoleTheirOwnNameAndGivesThemTagsOfTheirOwn() throws Exception {
        var names = new HashSet<String>();
        var tags = new HashSet<String>();
        for (var i = 0; i < 3; i++) {
            var answer = new Api(port)
                    .get(
                            ME,
                            "Authorization",
                            "Bearer " + bearers.of(Role.READER).secret());
            names.add(Api.json(answer).at("/data/me/name").asString());
            tags.add(answer.headers().firstValue("ETag").orElseThrow());
            assertThat(answer.headers().firstValue("Cache-Control")).contains("private, no-cache");
            assertThat(answer.headers().allValues("Vary").toString()).contains("Authorization");
        }
        assertThat(names).hasSize(3);
        assertThat(tags).hasSize(3);
    }
}

package org.plenary.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.agenda.Meetings;
import org.plenary.shared.Changes;
import org.plenary.shared.Role;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the log tells, and what not. */
@ExtendWith(OutputCaptureExtension.class)
@HttpTest
class LogTests {

    private static final String TYPED = "Maria Gomez, tel. 0043 1 26060";

    @LocalServerPort
    private int port;

    @Autowired
    private Changes changes;

    @Autowired
    private DSLContext database;

    @Test
    void holdsNothingThatSomebodyTyped(CapturedOutput output) throws Exception {
        var api = new Api(port);
        api.ask(Map.of("query", "{ body(symbol: \"" + TYPED + "\") { name } }"));
        api.ask(Map.of(
                "query", "query($s: String!) { search(text: $s) { totalCount } }", "variables", Map.of("s", TYPED)));
        api.ask(Map.of("query", "{ " + TYPED + " }"));
        try {
            Meetings.asEditor(() -> changes.make(
                    Role.EDITOR, "break a rule", () -> database.execute("update plenary.body set symbol = ?", TYPED)));
        } catch (RuntimeException refused) {
            LoggerFactory.getLogger("org.plenary").error("Refused", refused);
        }
        assertThat(output.getAll()).contains("Refused").doesNotContain("Gomez");
    }
}

package org.plenary.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plenary.security.People.asAdmin;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.command.Command;
import org.plenary.command.WrongUsage;
import org.plenary.shared.NotFound;
import org.plenary.shared.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@Import(People.class)
class AccessCommandsTests {

    @Autowired
    private UserCommand user;

    @Autowired
    private TokenCommand token;

    @Autowired
    private AccountService accounts;

    @Autowired
    private TokenService tokens;

    @Autowired
    private People people;

    @Test
    void opensAnAccountWithAOneTimePassword() {
        var output = run(user, "add", "ana.silva", "--role", "editor");
        assertThat(output).containsPattern("One-time password: [a-z0-9]{5}(-[a-z0-9]{5}){3}");
        var account = asAdmin(() -> accounts.get("ana.silva"));
        assertThat(account.role()).isEqualTo(Role.EDITOR);
        assertThat(account.passwordExpired()).isTrue();
    }

    @Test
    void disablesEnablesResetsAndLists() {
        var person = people.settled(Role.READER);
        run(user, "disable", person.name());
        assertThat(run(user, "list")).containsPattern(person.name() + " +READER +disabled");
        run(user, "enable", person.name());
        assertThat(run(user, "reset", person.name())).contains("One-time password: ");
        assertThat(asAdmin(() -> accounts.get(person.name())).passwordExpired()).isTrue();
    }

    @Test
    void printsTheTokenAndNothingElse() {
        var person = people.settled(Role.READER);
        var output = run(token, "--user", person.name(), "--name", "hall display", "--days=30");
        assertThat(output).matches("plenary_[A-Za-z0-9_-]{43}\\R");
        assertThat(tokens.bearer(output.strip()).name()).isEqualTo(person.name());
        assertThat(run(token, "list", "--user", person.name()))
                .contains("hall display")
                .contains("until ");
        run(token, "revoke", "hall display", "--user", person.name());
        assertThatThrownBy(() -> tokens.bearer(output.strip())).isInstanceOf(TokenRefused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "add",
                "add maria",
                "add maria --role KING",
                "add maria --role",
                "add maria --role ANONYMOUS",
                "add maria gomez --role READER",
                "list maria",
                "promote maria",
                "add maria --rank READER"
            })
    void refusesWhatIsNoUserCommand(String line) {
        assertThatThrownBy(() -> run(user, words(line))).isInstanceOf(WrongUsage.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "list",
                "--user reader --days 0",
                "--user reader --days many",
                "revoke --user reader",
                "x --user y"
            })
    void refusesWhatIsNoTokenCommand(String line) {
        assertThatThrownBy(() -> run(token, words(line))).isInstanceOf(WrongUsage.class);
    }

    @Test
    void saysWhoIsNotThere() {
        assertThatThrownBy(() -> run(token, "--user", "nobody")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> run(user, "disable", "nobody")).isInstanceOf(NotFound.class);
    }

    private static String[] words(String line) {
        return line.isEmpty() ? new String[0] : line.split(" ");
    }

    private static String run(Command command, String... words) {
        var output = new ByteArrayOutputStream();
        assertThat(command.run(List.of(words), new PrintStream(output, true, StandardCharsets.UTF_8)))
                .isZero();
        return output.toString(StandardCharsets.UTF_8);
    }
}

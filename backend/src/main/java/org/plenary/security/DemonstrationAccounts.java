package org.plenary.security;

import java.util.Map;
import org.plenary.shared.Changes;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.plenary.start.Announcements;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Gives an empty demonstration one account for each role, all with one password. A database of one's own gets none. */
@Component
@ConditionalOnBooleanProperty("plenary.demonstration")
class DemonstrationAccounts implements ApplicationRunner {

    private static final Map<String, Role> ACCOUNTS =
            Map.of("admin", Role.ADMINISTRATOR, "clearer", Role.CLEARER, "editor", Role.EDITOR, "reader", Role.READER);

    private final AccountService accounts;
    private final Passwords passwords;
    private final Changes changes;
    private final Announcements announcements;
    private final Environment environment;

    DemonstrationAccounts(
            AccountService accounts,
            Passwords passwords,
            Changes changes,
            Announcements announcements,
            Environment environment) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.changes = changes;
        this.announcements = announcements;
        this.environment = environment;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var given = environment.getProperty("PLENARY_DEMO_PASSWORD", "");
        var password = given.isBlank() ? passwords.oneTime() : given;
        var made = new Viewer("system", Role.ADMINISTRATOR)
                .act(() -> changes.make(Role.ADMINISTRATOR, "make the demonstration accounts", () -> {
                    changes.takeTurn("demonstration accounts");
                    if (!accounts.isEmpty()) {
                        return false;
                    }
                    ACCOUNTS.forEach((name, role) -> accounts.createForDemonstration(name, role, password));
                    return true;
                }));
        if (!made) {
            return;
        }
        announcements.add(
                given.isBlank()
                        ? """
                          Sign in as admin, clearer, editor or reader with the password %s
                          It is shown this once; PLENARY_DEMO_PASSWORD sets another one before the first start.""".formatted(password)
                        : "Sign in as admin, clearer, editor or reader with the password in PLENARY_DEMO_PASSWORD.");
    }
}

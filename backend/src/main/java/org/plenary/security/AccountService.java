package org.plenary.security;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.plenary.shared.Changes;
import org.plenary.shared.Conflict;
import org.plenary.shared.InvalidInput;
import org.plenary.shared.NotFound;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/**
 * Keeps the accounts, e.g. makes one for a new editor with a password that opens it once. For administrators; everybody
 * may replace their own password.
 */
@Service
public class AccountService {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._@-]{0,63}");
    private static final List<String> RESERVED = List.of("system", "anonymous", "sample");

    private final Accounts accounts;
    private final Passwords passwords;
    private final Changes changes;

    AccountService(Accounts accounts, Passwords passwords, Changes changes) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.changes = changes;
    }

    /** By name. */
    public List<Account> list() {
        requireAdministrator("list the accounts");
        return accounts.all();
    }

    public Account get(String name) {
        requireAdministrator("look at an account");
        return accounts.find(name).orElseThrow(() -> new NotFound("account", name));
    }

    /** Whether what was true at sign-in still is: the account exists, enabled, and nothing about it has changed. */
    public boolean isCurrent(SignedIn signedIn) {
        return accounts.isCurrent(signedIn.account(), signedIn.version());
    }

    public OneTimePassword create(String name, Role role) {
        requireAdministrator("add an account");
        requireWellFormed(name);
        requireForPeople(role);
        var password = passwords.oneTime();
        return new OneTimePassword(change("add account " + name, () -> insert(name, role, password, true)), password);
    }

    public Account changeRole(UUID id, int expectedVersion, Role role) {
        requireAdministrator("change a role");
        requireForPeople(role);
        return change("change a role", () -> {
            if (role != Role.ADMINISTRATOR) {
                requireAnotherAdministrator(id);
            }
            return accounts.setRole(id, expectedVersion, role).orElseThrow(() -> stale(id, expectedVersion));
        });
    }

    /** From now on neither password nor tokens of this account are taken, and its sessions end. */
    public Account disable(UUID id, int expectedVersion) {
        return change("disable an account", () -> {
            requireAnotherAdministrator(id);
            return accounts.setDisabled(id, expectedVersion, true).orElseThrow(() -> stale(id, expectedVersion));
        });
    }

    public Account enable(UUID id, int expectedVersion) {
        return change(
                "enable an account",
                () -> accounts.setDisabled(id, expectedVersion, false).orElseThrow(() -> stale(id, expectedVersion)));
    }

    /** Replaces a password that was lost; until it is changed at the next sign-in, tokens of this account are refused too. */
    public OneTimePassword resetPassword(UUID id, int expectedVersion) {
        requireAdministrator("reset a password");
        var password = passwords.oneTime();
        var hash = passwords.encode(password);
        var account = change(
                "reset a password",
                () -> accounts.setPassword(id, expectedVersion, hash, true)
                        .orElseThrow(() -> stale(id, expectedVersion)));
        return new OneTimePassword(account, password);
    }

    /** Of whoever is signed in; what comes back takes the place of the old principal, whose sessions end. */
    public SignedIn changeOwnPassword(String current, String wanted) {
        var principal = Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(authentication -> authentication.getPrincipal() instanceof SignedIn signedIn ? signedIn : null)
                .orElseThrow(() -> new InvalidInput("", "Nobody is signed in.", "Sign in first."));
        var known = accounts.credentials(principal.name())
                .filter(credentials -> !credentials.account().disabled())
                .orElseThrow(() -> new NotFound("account", principal.name()));
        if (!passwords.matches(current, known.passwordHash())) {
            throw new InvalidInput("current", "The current password is not right.", "Type the one you signed in with.");
        }
        if (current.equals(wanted)) {
            throw new InvalidInput("password", "The new password is the current one.", "Choose another one.");
        }
        passwords.requireGood(wanted, principal.name());
        var hash = passwords.encode(wanted);
        var account = known.account();
        var owner = new Viewer(account.name(), account.role());
        return SignedIn.of(owner.act(() -> changes.make(
                Role.READER,
                "change the own password",
                () -> accounts.setPassword(account.id(), account.version(), hash, false)
                        .orElseThrow(() -> stale(account.id(), account.version())))));
    }

    /** For the demonstration: a password that stays, whatever its length. */
    Account createForDemonstration(String name, Role role, String password) {
        return insert(name, role, password, false);
    }

    boolean isEmpty() {
        return accounts.isEmpty();
    }

    private Account insert(String name, Role role, String password, boolean expired) {
        return accounts.insert(name, role, passwords.encode(password), expired)
                .orElseThrow(() -> new InvalidInput(
                        "name", "There is already an account named %s.".formatted(name), "Choose another name."));
    }

    private Account change(String action, Supplier<Account> work) {
        return changes.make(Role.ADMINISTRATOR, action, work);
    }

    private void requireAnotherAdministrator(UUID id) {
        var administrators = accounts.lockAdministrators();
        var account = accounts.find(id).orElseThrow(() -> new NotFound("account", id));
        if (administrators == 1 && account.role() == Role.ADMINISTRATOR && !account.disabled()) {
            throw new InvalidInput(
                    "account",
                    "%s is the only administrator; without one nobody could keep the accounts."
                            .formatted(account.name()),
                    "Make another administrator first.");
        }
    }

    private RuntimeException stale(UUID id, int expectedVersion) {
        return accounts.find(id)
                .<RuntimeException>map(theirs -> new Conflict("account", id, expectedVersion, theirs))
                .orElseGet(() -> new NotFound("account", id));
    }

    private static void requireAdministrator(String action) {
        Viewer.current().require(Role.ADMINISTRATOR, action);
    }

    static boolean isWellFormed(String name) {
        return NAME.matcher(name).matches();
    }

    private static void requireWellFormed(String name) {
        if (!isWellFormed(name) || RESERVED.contains(name)) {
            throw new InvalidInput(
                    "name",
                    "\"%s\" cannot be the name of an account.".formatted(name),
                    "Use up to 64 small letters, digits, dots, hyphens, underscores or @, e.g. maria.gomez.");
        }
    }

    private static void requireForPeople(Role role) {
        if (role == Role.ANONYMOUS) {
            throw new InvalidInput(
                    "role",
                    "ANONYMOUS is not a role of an account.",
                    "Choose READER, EDITOR, CLEARER or ADMINISTRATOR.");
        }
    }
}

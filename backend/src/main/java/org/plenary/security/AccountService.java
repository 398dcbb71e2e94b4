package org.plenary.security;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
        return create(name, role, null);
    }

    /** With a role that counts for those bodies only, by their symbols or ids; null for all. */
    public OneTimePassword create(String name, Role role, @Nullable List<String> bodies) {
        requireAdministrator("add an account");
        requireWellFormed(name);
        requireForPeople(role);
        var password = passwords.oneTime();
        var account = change("add account " + name, () -> {
            var made = insert(name, role, password, true);
            return bodies == null ? made : limited(made.id(), made.version(), bodies);
        });
        return new OneTimePassword(account, password);
    }

    /** Lets the role count for those bodies and those below them only, by their symbols or ids; null for all. */
    public Account changeBodies(UUID id, int expectedVersion, @Nullable List<String> bodies) {
        return change("change the bodies of an account", () -> limited(id, expectedVersion, bodies));
    }

    /** The role and the bodies that it counts for (null: all) as one change. */
    public Account changeRights(UUID id, int expectedVersion, Role role, @Nullable List<String> bodies) {
        return change("change the rights of an account", () -> {
            var everywhere = limited(id, expectedVersion, null);
            var changed = changeRole(id, everywhere.version(), role);
            return bodies == null ? changed : limited(id, changed.version(), bodies);
        });
    }

    /** As they are named in {@link #changeBodies}, e.g. {@code CTOC/COP/WG.7}; null for all. */
    public @Nullable List<String> bodies(Account account) {
        requireAdministrator("look at an account");
        return account.bodies() == null ? null : accounts.symbols(account.bodies());
    }

    private Account limited(UUID id, int expectedVersion, @Nullable List<String> bodies) {
        var account = accounts.find(id).orElseThrow(() -> new NotFound("account", id));
        if (bodies != null && account.role() == Role.ADMINISTRATOR) {
            throw InvalidInput.of("bodies", "account.administrator-everywhere", account.name());
        }
        var found = bodies == null ? null : bodies.stream().map(this::body).collect(Collectors.toSet());
        return accounts.setBodies(id, expectedVersion, found).orElseThrow(() -> stale(id, expectedVersion));
    }

    private UUID body(String symbolOrId) {
        return accounts.body(symbolOrId.strip())
                .orElseThrow(() -> InvalidInput.of("bodies", "account.no-body", symbolOrId));
    }

    public Account changeRole(UUID id, int expectedVersion, Role role) {
        requireAdministrator("change a role");
        requireForPeople(role);
        return change("change a role", () -> {
            if (role != Role.ADMINISTRATOR) {
                requireAnotherAdministrator(id);
            } else if (accounts.find(id).map(Account::bodies).isPresent()) {
                throw InvalidInput.of("role", "account.limited");
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
                .orElseThrow(() -> InvalidInput.of("", "account.nobody"));
        var known = accounts.credentials(principal.name())
                .filter(credentials -> !credentials.account().disabled())
                .orElseThrow(() -> new NotFound("account", principal.name()));
        if (!passwords.matches(current, known.passwordHash())) {
            throw InvalidInput.of("current", "password.wrong");
        }
        if (current.equals(wanted)) {
            throw InvalidInput.of("password", "password.same");
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
                .orElseThrow(() -> InvalidInput.of("name", "account.name-taken", name));
    }

    private Account change(String action, Supplier<Account> work) {
        return changes.make(Role.ADMINISTRATOR, action, work);
    }

    private void requireAnotherAdministrator(UUID id) {
        var administrators = accounts.lockAdministrators();
        var account = accounts.find(id).orElseThrow(() -> new NotFound("account", id));
        if (administrators == 1 && account.role() == Role.ADMINISTRATOR && !account.disabled()) {
            throw InvalidInput.of("account", "account.last-administrator", account.name());
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
            throw InvalidInput.of("name", "account.name-ill-formed", name);
        }
    }

    private static void requireForPeople(Role role) {
        if (role == Role.ANONYMOUS) {
            throw InvalidInput.of("role", "account.no-role");
        }
    }
}

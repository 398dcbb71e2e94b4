package org.plenary.security;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.core.context.SecurityContextHolder;

/** Makes accounts for one test each, e.g. {@code editor-7}. */
@TestComponent
public class People {

    static final String PASSWORD = "orchids in the plenary";

    private static final Viewer ADMIN = new Viewer("admin", Role.ADMINISTRATOR);
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final AccountService accounts;

    People(AccountService accounts) {
        this.accounts = accounts;
    }

    public static <T> T asAdmin(Supplier<T> work) {
        return ADMIN.act(work);
    }

    static <T> T as(SignedIn person, Supplier<T> work) {
        SecurityContextHolder.getContext().setAuthentication(person.authentication());
        try {
            return work.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    /** With a one-time password. */
    OneTimePassword newcomer(Role role) {
        var name = "%s-%d".formatted(role.name().toLowerCase(java.util.Locale.ROOT), COUNT.incrementAndGet());
        return asAdmin(() -> accounts.create(name, role));
    }

    /** With {@link #PASSWORD}. */
    public SignedIn settled(Role role) {
        var newcomer = newcomer(role);
        return as(SignedIn.of(newcomer.account()), () -> accounts.changeOwnPassword(newcomer.password(), PASSWORD));
    }
}

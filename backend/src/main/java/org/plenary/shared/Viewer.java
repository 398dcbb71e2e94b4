package org.plenary.shared;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Who is asking, e.g. {@code editor} in the role {@code EDITOR}.
 *
 * @param bodies for which the role counts, those below them included, e.g. WG.7; null for all there are. Elsewhere somebody
 *     sees what is published, and changes nothing.
 * @param readsOnly whether they came with a token that changes nothing, whatever the role
 */
public record Viewer(String name, Role role, @Nullable Set<UUID> bodies, boolean readsOnly) {

    /** What somebody is signed in as, where the role may be limited. */
    public interface Limited {

        /** As of a viewer. */
        @Nullable
        Set<UUID> bodies();

        /** As of a viewer. */
        boolean readsOnly();
    }

    public static final Viewer ANONYMOUS = new Viewer("anonymous", Role.ANONYMOUS);

    private static final ScopedValue<Viewer> ACTING = ScopedValue.newInstance();

    public Viewer(String name, Role role) {
        this(name, role, null);
    }

    public Viewer(String name, Role role, @Nullable Set<UUID> bodies) {
        this(name, role, bodies, false);
    }

    /** Whom the current thread works for: whom it acts as, else by its security context. */
    public static Viewer current() {
        if (ACTING.isBound()) {
            return ACTING.get();
        }
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null
                || authentication instanceof AnonymousAuthenticationToken
                || !authentication.isAuthenticated()) {
            return ANONYMOUS;
        }
        return Arrays.stream(Role.values())
                .filter(role -> authentication.getAuthorities().stream()
                        .anyMatch(authority -> role.authority().equals(authority.getAuthority())))
                .max(Comparator.naturalOrder())
                .map(role -> authentication.getPrincipal() instanceof Limited limited
                        ? new Viewer(authentication.getName(), role, limited.bodies(), limited.readsOnly())
                        : new Viewer(authentication.getName(), role))
                .orElse(ANONYMOUS);
    }

    /**
     * Does the work as this viewer, for commands and start-up, and for whoever has no role yet. Beside the security context
     * and not through it: the console's is bound to the session, and cannot be exchanged for a while.
     */
    public <T> T act(Supplier<T> work) {
        return ScopedValue.where(ACTING, this).call(work::get);
    }

    /** Whether the role counts for some bodies only. */
    public boolean isLimited() {
        return bodies != null;
    }

    public boolean mayAs(Role least) {
        return role.atLeast(least);
    }

    /** Refuses whoever may do no such thing now; the action in words, e.g. {@code publish an agenda}. */
    public void requireToChange(Role least, String action) {
        require(least, action);
        if (readsOnly) {
            throw new NotAllowed("token.reads-only", new Word.Deed(action), name);
        }
    }

    /** Refuses whoever is below the role; the action in words, e.g. {@code publish an agenda}. */
    public void require(Role least, String action) {
        if (!mayAs(least)) {
            throw new NotAllowed("role.too-low", new Word.Deed(action), least, name, role);
        }
    }
}

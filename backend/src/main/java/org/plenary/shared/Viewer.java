package org.plenary.shared;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;

/** Who is asking, e.g. {@code editor} in the role {@code EDITOR}. */
public record Viewer(String name, Role role) {

    public static final Viewer ANONYMOUS = new Viewer("anonymous", Role.ANONYMOUS);

    /** Whom the current thread works for, by its security context. */
    public static Viewer current() {
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
                .map(role -> new Viewer(authentication.getName(), role))
                .orElse(ANONYMOUS);
    }

    /** Does the work as this viewer, for commands and start-up: the security context is put back afterwards. */
    public <T> T act(Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new PreAuthenticatedAuthenticationToken(
                name, "", List.of(new SimpleGrantedAuthority(role.authority()))));
        SecurityContextHolder.setContext(context);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    public boolean mayAs(Role least) {
        return role.atLeast(least);
    }

    /** Refuses whoever is below the role; the action in words, e.g. {@code publish an agenda}. */
    public void require(Role least, String action) {
        if (!mayAs(least)) {
            throw new AccessDeniedException(
                    "To %s, sign in as %s or above; %s is %s.".formatted(action, least, name, role));
        }
    }
}

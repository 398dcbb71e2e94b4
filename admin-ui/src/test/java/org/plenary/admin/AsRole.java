package org.plenary.admin;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.Locale;
import java.util.UUID;
import org.plenary.security.SignedIn;
import org.plenary.shared.Role;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.test.context.support.WithSecurityContext;
import org.springframework.security.test.context.support.WithSecurityContextFactory;

/** Signed in to the console, e.g. {@code @AsRole(Role.EDITOR)} as {@code editor}. */
@Retention(RetentionPolicy.RUNTIME)
@WithSecurityContext(factory = AsRole.Factory.class)
public @interface AsRole {

    Role value();

    /** Makes the security context that a sign-in makes. */
    class Factory implements WithSecurityContextFactory<AsRole> {

        @Override
        public SecurityContext createSecurityContext(AsRole as) {
            var name = as.value().name().toLowerCase(Locale.ROOT);
            return new SecurityContextImpl(
                    new SignedIn(UUID.randomUUID(), name, as.value(), false, 1).authentication());
        }
    }
}

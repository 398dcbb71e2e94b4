package org.plenary.security;

import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.Identified;
import org.plenary.shared.Role;

/**
 * A person who may sign in, e.g. {@code editor} in the role {@code EDITOR}. Its password leaves this package never.
 *
 * @param bodies that the role counts for, those below them included, e.g. WG.7; null for all
 */
public record Account(
        UUID id,
        String name,
        Role role,
        boolean passwordExpired,
        boolean disabled,
        int version,
        OffsetDateTime createdAt,
        @Nullable Set<UUID> bodies)
        implements Identified {}

package org.plenary.security;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.plenary.shared.Role;

/** A person who may sign in, e.g. {@code editor} in the role {@code EDITOR}. Its password leaves this package never. */
public record Account(
        UUID id,
        String name,
        Role role,
        boolean passwordExpired,
        boolean disabled,
        int version,
        OffsetDateTime createdAt) {}

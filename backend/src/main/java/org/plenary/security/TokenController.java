package org.plenary.security;

import graphql.schema.DataFetchingEnvironment;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.mutation.Mutations;
import org.plenary.mutation.UserError;
import org.plenary.plan.NodeId;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The tokens in the API. */
@Controller
class TokenController {

    /** A token under the names of the API. */
    record Shown(
            String id,
            String name,
            TokenScope scope,
            OffsetDateTime createdAt,
            @Nullable OffsetDateTime expiresAt,
            @Nullable OffsetDateTime usedAt) {}

    record TokenPayload(@Nullable Shown token, @Nullable String secret, List<UserError> errors) {}

    record RevokeTokenPayload(@Nullable String revoked, List<UserError> errors) {}

    private static final String TYPE = "ApiToken";

    private final Mutations mutations;
    private final TokenService tokens;

    TokenController(Mutations mutations, TokenService tokens) {
        this.mutations = mutations;
        this.tokens = tokens;
    }

    @QueryMapping
    List<Shown> tokens(@Argument @Nullable String account) {
        var owner = account == null ? Viewer.current().name() : account;
        return tokens.list(owner).stream().map(TokenController::shown).toList();
    }

    @MutationMapping
    TokenPayload createToken(
            @Argument String account,
            @Argument String name,
            @Argument TokenScope scope,
            @Argument @Nullable OffsetDateTime expiresAt,
            DataFetchingEnvironment environment) {
        return mutations.run(
                environment,
                () -> tokens.create(account, name, expiresAt, scope),
                done -> new TokenPayload(
                        shown(done.thing().token()), done.thing().secret(), List.of()),
                errors -> new TokenPayload(null, null, errors),
                errors -> new TokenPayload(null, null, errors));
    }

    @MutationMapping
    RevokeTokenPayload revokeToken(@Argument String id, DataFetchingEnvironment environment) {
        return mutations.run(
                environment,
                () -> {
                    Viewer.current().require(Role.READER, "revoke a token");
                    tokens.revoke(NodeId.parse("id", id, TYPE));
                    return id;
                },
                done -> new RevokeTokenPayload(id, List.of()),
                errors -> new RevokeTokenPayload(null, errors),
                errors -> new RevokeTokenPayload(null, errors));
    }

    private static Shown shown(ApiToken token) {
        return new Shown(
                TYPE + ":" + token.id(),
                token.name(),
                token.scope(),
                token.createdAt(),
                token.expiresAt(),
                token.usedAt());
    }
}

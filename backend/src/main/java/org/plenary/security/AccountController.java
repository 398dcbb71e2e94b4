package org.plenary.security;

import graphql.schema.DataFetchingEnvironment;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Supplier;
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

/** The accounts in the API. */
@Controller
class AccountController {

    /** An account under the names of the API. */
    record Shown(
            String id,
            String name,
            Role role,
            @Nullable List<String> bodies,
            boolean disabled,
            boolean passwordExpired,
            int version,
            OffsetDateTime createdAt) {}

    record AccountPayload(@Nullable Shown account, @Nullable String oneTimePassword, List<UserError> errors) {}

    private static final String TYPE = "Account";

    private final Mutations mutations;
    private final AccountService accounts;

    AccountController(Mutations mutations, AccountService accounts) {
        this.mutations = mutations;
        this.accounts = accounts;
    }

    @QueryMapping
    List<Shown> accounts() {
        return accounts.list().stream().map(this::shown).toList();
    }

    @MutationMapping
    AccountPayload createAccount(
            @Argument String name,
            @Argument Role role,
            @Argument @Nullable List<String> bodies,
            DataFetchingEnvironment environment) {
        return withPassword(environment, () -> accounts.create(name, role, bodies));
    }

    @MutationMapping
    AccountPayload changeAccountRole(
            @Argument String id,
            @Argument int expectedVersion,
            @Argument Role role,
            DataFetchingEnvironment environment) {
        return change(environment, () -> accounts.changeRole(NodeId.parse("id", id, TYPE), expectedVersion, role));
    }

    @MutationMapping
    AccountPayload changeAccountBodies(
            @Argument String id,
            @Argument int expectedVersion,
            @Argument @Nullable List<String> bodies,
            DataFetchingEnvironment environment) {
        return change(environment, () -> accounts.changeBodies(NodeId.parse("id", id, TYPE), expectedVersion, bodies));
    }

    @MutationMapping
    AccountPayload disableAccount(
            @Argument String id, @Argument int expectedVersion, DataFetchingEnvironment environment) {
        return change(environment, () -> accounts.disable(NodeId.parse("id", id, TYPE), expectedVersion));
    }

    @MutationMapping
    AccountPayload enableAccount(
            @Argument String id, @Argument int expectedVersion, DataFetchingEnvironment environment) {
        return change(environment, () -> accounts.enable(NodeId.parse("id", id, TYPE), expectedVersion));
    }

    @MutationMapping
    AccountPayload resetAccountPassword(
            @Argument String id, @Argument int expectedVersion, DataFetchingEnvironment environment) {
        return withPassword(environment, () -> accounts.resetPassword(NodeId.parse("id", id, TYPE), expectedVersion));
    }

    private AccountPayload change(DataFetchingEnvironment environment, Supplier<Account> work) {
        return withPassword(environment, () -> new OneTimePassword(work.get(), ""));
    }

    private AccountPayload withPassword(DataFetchingEnvironment environment, Supplier<OneTimePassword> work) {
        return mutations.run(
                environment,
                () -> {
                    Viewer.current().require(Role.ADMINISTRATOR, "change accounts");
                    return work.get();
                },
                done -> new AccountPayload(
                        shown(done.thing().account()),
                        done.thing().password().isEmpty() ? null : done.thing().password(),
                        List.of()),
                errors -> new AccountPayload(null, null, errors),
                errors -> new AccountPayload(null, null, errors));
    }

    private Shown shown(Account account) {
        return new Shown(
                TYPE + ":" + account.id(),
                account.name(),
                account.role(),
                accounts.bodies(account),
                account.disabled(),
                account.passwordExpired(),
                account.version(),
                account.createdAt());
    }
}

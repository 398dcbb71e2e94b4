package org.plenary.security;

import static org.plenary.schema.Tables.ACCOUNT;
import static org.plenary.schema.Tables.API_TOKEN;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.plenary.listing.Layout;
import org.plenary.listing.Listing;
import org.plenary.listing.Ordering;
import org.plenary.shared.Role;
import org.plenary.shared.Viewer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The accounts in columns, for administrators; the tokens in columns, for whoever owns them. */
@Configuration(proxyBeanMethods = false)
class AccountListing {

    @Bean
    Listing<Account> listedAccounts(DSLContext database) {
        return new Listing<>(database, AccountListing::accounts);
    }

    private static Layout<Account> accounts() {
        boolean may = Viewer.current().mayAs(Role.ADMINISTRATOR);
        return new Layout<>(ACCOUNT, may ? DSL.noCondition() : DSL.falseCondition(), List.of(ACCOUNT.ID), Accounts.ROW)
                .text("name", ACCOUNT.NAME)
                .choice("role", ACCOUNT.ROLE, Role.class)
                .moment("createdAt", ACCOUNT.CREATED_AT)
                .usually(new Ordering("name", false));
    }

    @Bean
    Listing<ApiToken> listedTokens(DSLContext database) {
        return new Listing<>(database, AccountListing::tokens);
    }

    private static Layout<ApiToken> tokens() {
        return new Layout<>(
                        API_TOKEN.join(ACCOUNT).on(ACCOUNT.ID.eq(API_TOKEN.ACCOUNT_ID)),
                        ACCOUNT.NAME.eq(Viewer.current().name()),
                        List.of(API_TOKEN.ID),
                        Tokens.ROW)
                .text("name", API_TOKEN.NAME)
                .moment("createdAt", API_TOKEN.CREATED_AT)
                .moment("expiresAt", API_TOKEN.EXPIRES_AT)
                .usually(new Ordering("name", false));
    }
}

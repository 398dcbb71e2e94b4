package org.plenary.security;

import java.util.Optional;
import org.plenary.shared.Rights;
import org.plenary.shared.Viewer;
import org.springframework.stereotype.Component;

/** As the account says; a one-time password that waits to be replaced takes nothing from whom it belongs to. */
@Component
class RightsOfAccounts implements Rights {

    private final Accounts accounts;

    RightsOfAccounts(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Optional<Viewer> of(String name) {
        return accounts.find(name)
                .filter(account -> !account.disabled())
                .map(account -> SignedIn.of(account).viewer());
    }
}

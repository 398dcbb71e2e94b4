package org.plenary.admin.access;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.plenary.admin.MainLayout;
import org.plenary.admin.common.EmptyState;
import org.plenary.admin.common.ListPage;
import org.plenary.listing.Listing;
import org.plenary.listing.SavedViewService;
import org.plenary.security.Account;
import org.plenary.security.AccountService;

/** Who may sign in, and as what. */
@Route(value = "accounts", layout = MainLayout.class)
@PageTitle("Accounts · Plenary")
@RolesAllowed("ADMINISTRATOR")
class AccountsView extends ListPage<Account> {

    AccountsView(Listing<Account> listed, SavedViewService views, AccountService accounts) {
        super(
                listed,
                views,
                "Accounts",
                "account",
                "accounts",
                reload -> new AccountKeeping(accounts, reload).columns());
        var add = new Button(
                "Add account",
                click -> new AccountDialog((name, role) -> {
                            AccountKeeping.open(accounts.create(name, role));
                            reload();
                        })
                        .open());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        addAction(add);
    }

    @Override
    protected EmptyState lesson() {
        return new EmptyState("No accounts yet", "An account lets a person sign in to this console.");
    }
}

package org.plenary.admin.access;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.plenary.admin.MainLayout;
import org.plenary.admin.common.ListPage;
import org.plenary.admin.form.OpenForms;
import org.plenary.body.BodyService;
import org.plenary.listing.Listing;
import org.plenary.listing.SavedViewService;
import org.plenary.security.Account;
import org.plenary.security.AccountService;

/** Who may sign in, and as what. */
@Route(value = "accounts", layout = MainLayout.class)
@RolesAllowed("ADMINISTRATOR")
class AccountsView extends ListPage<Account> {

    AccountsView(Listing<Account> listed, SavedViewService views, AccountService accounts, BodyService bodies) {
        super(listed, views, "accounts", reload -> new AccountKeeping(accounts, bodies, reload).columns());
        var way = OpenForms.way(
                "new",
                () -> new AccountDialog(accounts, bodies.findAll(), made -> {
                    reload();
                    AccountKeeping.open(made);
                }));
        var add = new Button(say("access.add-account"), click -> way.run());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        addAction(add);
    }
}

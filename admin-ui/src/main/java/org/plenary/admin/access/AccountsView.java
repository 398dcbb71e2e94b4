package org.plenary.admin.access;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.plenary.admin.MainLayout;
import org.plenary.admin.common.Confirmation;
import org.plenary.admin.common.EmptyState;
import org.plenary.admin.common.ListPage;
import org.plenary.admin.common.Notice;
import org.plenary.admin.common.Words;
import org.plenary.security.Account;
import org.plenary.security.AccountService;
import org.plenary.security.OneTimePassword;
import org.plenary.shared.InvalidInput;
import org.plenary.shared.Role;

/** Who may sign in, and as what. */
@Route(value = "accounts", layout = MainLayout.class)
@PageTitle("Accounts · Plenary")
@RolesAllowed("ADMINISTRATOR")
class AccountsView extends ListPage<Account> {

    private final transient AccountService accounts;

    AccountsView(AccountService accounts) {
        super("Accounts", "account", account -> account.name() + " " + Words.of(account.role()) + " " + state(account));
        this.accounts = accounts;
        grid.addColumn(Account::name).setHeader("Name").setWidth("8rem").setFlexGrow(2);
        grid.addComponentColumn(this::role).setHeader("Role").setAutoWidth(true);
        grid.addComponentColumn(account -> new Span(state(account)))
                .setHeader("State")
                .setFlexGrow(2);
        grid.addComponentColumn(this::actions).setHeader("").setAutoWidth(true).setFlexGrow(0);
        var add = new Button(
                "Add account",
                click -> new AccountDialog((name, role) -> {
                            open(accounts.create(name, role));
                            reload();
                        })
                        .open());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        addAction(add);
        reload();
    }

    @Override
    protected EmptyState lesson() {
        return new EmptyState("No accounts yet", "An account lets a person sign in to this console.");
    }

    private Select<Role> role(Account account) {
        var role = new Select<Role>();
        role.setItems(Role.READER, Role.EDITOR, Role.CLEARER, Role.ADMINISTRATOR);
        role.setItemLabelGenerator(Words::of);
        role.setValue(account.role());
        role.setAriaLabel("Role of " + account.name());
        role.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                attempt(() -> {
                    accounts.changeRole(account.id(), account.version(), change.getValue());
                    Notice.say(account.name() + " is " + Words.of(change.getValue()) + " from the next sign-in on.");
                });
            }
        });
        return role;
    }

    private Div actions(Account account) {
        var reset = quiet(
                "New password",
                () -> new Confirmation(
                                "New password for " + account.name() + "?",
                                "The old password ends, all sessions end, and tokens rest until the new one is changed.",
                                "Make one-time password",
                                () -> attempt(() -> open(accounts.resetPassword(account.id(), account.version()))))
                        .open());
        var access = account.disabled()
                ? quiet("Enable", () -> attempt(() -> accounts.enable(account.id(), account.version())))
                : quiet(
                        "Disable",
                        () -> new Confirmation(
                                        "Disable " + account.name() + "?",
                                        "All sessions and tokens of this account end at once. It can be enabled again.",
                                        "Disable",
                                        () -> attempt(() -> accounts.disable(account.id(), account.version())))
                                .open());
        return new Div(reset, access);
    }

    /** Whatever comes of it, the list shows how it is now. */
    private void attempt(Runnable action) {
        try {
            action.run();
        } catch (InvalidInput invalid) {
            Notice.refuse(invalid);
        } finally {
            reload();
        }
    }

    private void reload() {
        show(accounts.list());
    }

    private static void open(OneTimePassword made) {
        new ShownOnce(
                        "Password for " + made.account().name(),
                        made.password(),
                        "It opens the account once; the first sign-in replaces it. Hand it over by a safe way.")
                .open();
    }

    private static Button quiet(String verb, Runnable action) {
        var button = new Button(verb, click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }

    private static String state(Account account) {
        if (account.disabled()) {
            return "Disabled";
        }
        return account.passwordExpired() ? "One-time password" : "Active";
    }
}

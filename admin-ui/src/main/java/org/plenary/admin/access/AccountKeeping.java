package org.plenary.admin.access;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.plenary.admin.common.Confirmation;
import org.plenary.admin.common.Notice;
import org.plenary.admin.common.Shown;
import org.plenary.admin.common.Texts;
import org.plenary.admin.common.Words;
import org.plenary.security.Account;
import org.plenary.security.AccountService;
import org.plenary.security.OneTimePassword;
import org.plenary.shared.InvalidInput;
import org.plenary.shared.Role;

/** The columns of the accounts, with what can be done to one; afterwards the list is shown as it is then. */
final class AccountKeeping {

    private final AccountService accounts;
    private final Runnable reload;

    AccountKeeping(AccountService accounts, Runnable reload) {
        this.accounts = accounts;
        this.reload = reload;
    }

    List<Shown<Account>> columns() {
        return List.of(
                Shown.<Account>text("name", "Name", Account::name).wide("8rem"),
                Shown.<Account>text("role", "Role", account -> Words.of(account.role()))
                        .as(this::role),
                Shown.text("state", "State", AccountKeeping::state),
                Shown.<Account>text(
                                "createdAt",
                                "Made",
                                account -> account.createdAt().toLocalDate())
                        .as(account -> Texts.day(account.createdAt().toLocalDate())),
                Shown.<Account>text("actions", "Actions", account -> null).as(this::actions));
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
            reload.run();
        }
    }

    static void open(OneTimePassword made) {
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

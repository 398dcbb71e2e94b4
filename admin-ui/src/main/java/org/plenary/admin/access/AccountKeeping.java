package org.plenary.admin.access;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.stream.Stream;
import org.plenary.admin.common.Confirmation;
import org.plenary.admin.common.Links;
import org.plenary.admin.common.Notice;
import org.plenary.admin.common.Shown;
import org.plenary.admin.common.Texts;
import org.plenary.admin.common.Words;
import org.plenary.admin.form.Choice;
import org.plenary.admin.form.OpenForms;
import org.plenary.body.BodyService;
import org.plenary.security.Account;
import org.plenary.security.AccountService;
import org.plenary.security.OneTimePassword;
import org.plenary.shared.Conflict;
import org.plenary.shared.InvalidInput;
import org.plenary.shared.Role;

/** The columns of the accounts, with what can be done to one; afterwards the list is shown as it is then. */
final class AccountKeeping {

    private final AccountService accounts;
    private final BodyService bodies;
    private final Runnable reload;

    AccountKeeping(AccountService accounts, BodyService bodies, Runnable reload) {
        this.accounts = accounts;
        this.bodies = bodies;
        this.reload = reload;
    }

    /** The roles that people may have. */
    static Choice<Role> roles() {
        var role = new Choice<>(say("access.role"), Role.EDITOR);
        role.setItems(Role.READER, Role.EDITOR, Role.CLEARER, Role.ADMINISTRATOR);
        role.setValue(Role.EDITOR);
        return role;
    }

    List<Shown<Account>> columns() {
        return List.of(
                Shown.<Account>text("name", say("access.name"), Account::name)
                        .wide("8rem")
                        .as(account -> Links.to("accounts/" + account.name(), account.name())),
                Shown.text("role", say("access.role"), account -> Words.of(account.role())),
                Shown.<Account>text("bodies", say("access.bodies"), this::served)
                        .wide("8rem"),
                Shown.text("state", say("access.state"), AccountKeeping::state),
                Shown.<Account>text(
                                "createdAt",
                                say("access.made"),
                                account -> account.createdAt().toLocalDate())
                        .as(account -> Texts.day(account.createdAt().toLocalDate())),
                Shown.<Account>text("actions", say("access.actions"), account -> null)
                        .as(account -> actions(account, ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL)));
    }

    String served(Account account) {
        var served = accounts.bodies(account);
        return served == null ? say("access.all-bodies") : Words.list(served);
    }

    Div actions(Account account, ButtonVariant... looks) {
        var rights = button(
                say("access.rights"),
                OpenForms.way(
                        "rights/" + account.id(),
                        () -> new RightsDialog(accounts, bodies.findAll(), account, changed -> {
                            Notice.say(say("access.rights-changed", changed.name()));
                            reload.run();
                        })));
        var reset = button(
                say("access.new-password"),
                () -> new Confirmation(
                                say("access.new-password.question", account.name()),
                                say("access.new-password.explained"),
                                say("access.new-password.verb"),
                                () -> attempt(() -> open(accounts.resetPassword(account.id(), account.version()))))
                        .open());
        var access = account.disabled()
                ? button(say("access.enable"), () -> attempt(() -> accounts.enable(account.id(), account.version())))
                : button(
                        say("access.disable"),
                        () -> new Confirmation(
                                        say("access.disable.question", account.name()),
                                        say("access.disable.explained"),
                                        say("access.disable"),
                                        () -> attempt(() -> accounts.disable(account.id(), account.version())))
                                .open());
        Stream.of(rights, reset, access).forEach(button -> button.addThemeVariants(looks));
        return new Div(rights, reset, access);
    }

    /** Whatever comes of it, the list shows how it is now. */
    private void attempt(Runnable action) {
        try {
            action.run();
        } catch (InvalidInput invalid) {
            Notice.refuse(invalid);
        } catch (Conflict conflict) {
            Notice.refuse(say("access.changed-meanwhile"), say("access.changed-meanwhile.remedy"));
        } finally {
            reload.run();
        }
    }

    static void open(OneTimePassword made) {
        new ShownOnce(
                        say("access.password-for", made.account().name()),
                        made.password(),
                        say("access.password.explained"))
                .open();
    }

    private static Button button(String verb, Runnable action) {
        return new Button(verb, click -> action.run());
    }

    static String state(Account account) {
        if (account.disabled()) {
            return say("access.disabled");
        }
        return say(account.passwordExpired() ? "access.one-time" : "access.active");
    }
}

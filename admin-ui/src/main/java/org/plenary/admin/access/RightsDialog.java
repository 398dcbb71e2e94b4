package org.plenary.admin.access;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plenary.admin.form.Choice;
import org.plenary.admin.form.FormDialog;
import org.plenary.body.Body;
import org.plenary.security.Account;
import org.plenary.security.AccountService;
import org.plenary.shared.Role;

/** The role of an account and the bodies that it counts for. */
class RightsDialog extends FormDialog<Account> {

    private final transient AccountService accounts;
    private final Choice<Role> role = wide("role", AccountKeeping.roles());
    private final transient ServedBodies bodies;

    RightsDialog(AccountService accounts, List<Body> all, Account before, Consumer<Account> whenSaved) {
        super(Account.class, say("access.rights-of", before.name()), say("access.save-rights"), whenSaved);
        this.accounts = accounts;
        bodies = new ServedBodies(all);
        wide("bodies", bodies.field());
        explain(new Paragraph(say("access.rights.explained")));
        begin(before);
    }

    @Override
    protected void fill(Account account) {
        role.setValue(account.role());
        bodies.choose(account.bodies());
    }

    @Override
    protected Account save(@Nullable Account based) {
        var seen = Objects.requireNonNull(based);
        return accounts.changeRights(seen.id(), seen.version(), role.getValue(), bodies.named());
    }
}

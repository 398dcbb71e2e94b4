package org.plenary.admin.access;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plenary.admin.form.Choice;
import org.plenary.admin.form.FormDialog;
import org.plenary.body.Body;
import org.plenary.security.AccountService;
import org.plenary.security.OneTimePassword;
import org.plenary.shared.Role;

/** A new account: its name, its role, and the bodies that the role counts for. */
class AccountDialog extends FormDialog<OneTimePassword> {

    private final transient AccountService accounts;
    private final TextField name = field("name", new TextField(say("access.name")));
    private final Choice<Role> role = field("role", AccountKeeping.roles());
    private final transient ServedBodies bodies;

    AccountDialog(AccountService accounts, List<Body> all, Consumer<OneTimePassword> whenMade) {
        super(OneTimePassword.class, say("access.new-account"), say("access.add-account"), whenMade);
        this.accounts = accounts;
        bodies = new ServedBodies(all);
        wide("bodies", bodies.field());
        name.setHelperText(say("access.name.help"));
        name.setRequiredIndicatorVisible(true);
        name.setAutofocus(true);
        begin(null);
    }

    @Override
    protected void fill(OneTimePassword made) {
        throw new IllegalStateException("An account is made once");
    }

    @Override
    protected OneTimePassword save(@Nullable OneTimePassword based) {
        return accounts.create(name.getValue().strip(), role.getValue(), bodies.named());
    }
}

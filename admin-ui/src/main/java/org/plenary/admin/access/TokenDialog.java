package org.plenary.admin.access;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plenary.admin.common.DayField;
import org.plenary.admin.form.Choice;
import org.plenary.admin.form.FormDialog;
import org.plenary.security.IssuedToken;
import org.plenary.security.TokenScope;
import org.plenary.security.TokenService;
import org.plenary.shared.Viewer;

/** What a new token is for, what it may do and how long it holds; at first to read, for a quarter. */
class TokenDialog extends FormDialog<IssuedToken> {

    private static final int DAYS = 90;

    private final transient TokenService tokens;
    private final String owner = Viewer.current().name();
    private final TextField name = wide("name", new TextField(say("access.token-name")));
    private final Choice<TokenScope> scope = field("scope", new Choice<>(say("access.scope"), TokenScope.READ));
    private final DayField end = field("expiresAt", new DayField(say("access.holds-until")));

    TokenDialog(TokenService tokens, Consumer<IssuedToken> whenMade) {
        super(IssuedToken.class, say("access.new-token"), say("access.make-token"), whenMade);
        this.tokens = tokens;
        name.setHelperText(say("access.token-name.help"));
        name.setRequiredIndicatorVisible(true);
        name.setAutofocus(true);
        end.setHelperText(say("access.holds-until.help"));
        end.setClearButtonVisible(true);
        end.setValue(LocalDate.now(ZoneOffset.UTC).plusDays(DAYS));
        begin(null);
    }

    @Override
    protected void fill(IssuedToken made) {
        throw new IllegalStateException("A token is made once");
    }

    /** That day included. */
    @Override
    protected IssuedToken save(@Nullable IssuedToken based) {
        var day = end.getValue();
        return tokens.create(
                owner,
                name.getValue(),
                day == null ? null : day.plusDays(1).atStartOfDay().atOffset(ZoneOffset.UTC),
                scope.getValue());
    }
}

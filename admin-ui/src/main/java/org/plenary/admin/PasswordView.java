package org.plenary.admin;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import org.plenary.admin.common.Sentences;
import org.plenary.security.AccountService;
import org.plenary.security.SignedIn;
import org.plenary.shared.InvalidInput;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** Where everybody replaces their own password, and must after a sign-in with a one-time password. */
@Route("password")
@StyleSheet("context://console/sign-in.css")
@PermitAll
class PasswordView extends Main implements HasDynamicTitle {

    private final PasswordField current = new PasswordField(say("password.current"));
    private final PasswordField wanted = new PasswordField(say("password.new"));
    private final PasswordField repeated = new PasswordField(say("password.again"));
    private final AccountService accounts;

    PasswordView(AccountService accounts, AuthenticationContext authentication) {
        this.accounts = accounts;
        addClassName("doorway");
        var oneTime = authentication
                .getAuthenticatedUser(SignedIn.class)
                .map(SignedIn::passwordExpired)
                .orElse(false);
        if (oneTime) {
            current.setLabel(say("password.one-time"));
        }
        current.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        wanted.setAutocomplete(Autocomplete.NEW_PASSWORD);
        repeated.setAutocomplete(Autocomplete.NEW_PASSWORD);
        wanted.setHelperText(say("password.hint"));
        var save = new Button(say("password.change"), click -> change());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER);
        var leave = oneTime
                ? new Button(say("shell.sign-out"), click -> authentication.logout())
                : new Anchor("/admin/", say("password.back"));
        var card = new Div(
                new H1(oneTime ? say("password.choose") : say("shell.change-password")),
                new Paragraph(oneTime ? say("password.one-time.served") : say("password.sessions")),
                current,
                wanted,
                repeated,
                save,
                leave);
        card.addClassName("doorway-card");
        add(card);
    }

    @Override
    public String getPageTitle() {
        return say("password") + " · Plenary";
    }

    private void change() {
        current.setInvalid(false);
        wanted.setInvalid(false);
        repeated.setInvalid(false);
        if (!wanted.getValue().equals(repeated.getValue())) {
            refuse(repeated, say("password.differ"));
            return;
        }
        try {
            goOnAs(accounts.changeOwnPassword(current.getValue(), wanted.getValue()));
        } catch (InvalidInput invalid) {
            refuse(invalid.path().contains("current") ? current : wanted, Sentences.say(invalid));
            return;
        }
        getUI().ifPresent(ui -> ui.getPage().setLocation("/admin/"));
    }

    private static void goOnAs(SignedIn signedIn) {
        var context = new SecurityContextImpl(signedIn.authentication());
        SecurityContextHolder.setContext(context);
        VaadinSession.getCurrent()
                .getSession()
                .setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);
    }

    private static void refuse(PasswordField field, String reason) {
        field.setErrorMessage(reason);
        field.setInvalid(true);
        field.focus();
    }
}

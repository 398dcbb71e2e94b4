package org.plenary.admin;

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
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import org.plenary.security.AccountService;
import org.plenary.security.SignedIn;
import org.plenary.shared.InvalidInput;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** Where everybody replaces their own password, and must after a sign-in with a one-time password. */
@Route("password")
@PageTitle("Password · Plenary")
@StyleSheet("context://console/sign-in.css")
@PermitAll
class PasswordView extends Main {

    private final PasswordField current = new PasswordField("Current password");
    private final PasswordField wanted = new PasswordField("New password");
    private final PasswordField repeated = new PasswordField("New password again");
    private final AccountService accounts;

    PasswordView(AccountService accounts, AuthenticationContext authentication) {
        this.accounts = accounts;
        addClassName("doorway");
        var oneTime = authentication
                .getAuthenticatedUser(SignedIn.class)
                .map(SignedIn::passwordExpired)
                .orElse(false);
        if (oneTime) {
            current.setLabel("One-time password");
        }
        current.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        wanted.setAutocomplete(Autocomplete.NEW_PASSWORD);
        repeated.setAutocomplete(Autocomplete.NEW_PASSWORD);
        wanted.setHelperText("At least 12 characters; a sentence is easy to remember.");
        var save = new Button("Change password", click -> change());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER);
        var leave = oneTime
                ? new Button("Sign out", click -> authentication.logout())
                : new Anchor("/admin/", "Back to the console");
        var card = new Div(
                new H1(oneTime ? "Choose your password" : "Change your password"),
                new Paragraph(
                        oneTime
                                ? "The one-time password has served its purpose."
                                : "Your other sessions end; this one goes on."),
                current,
                wanted,
                repeated,
                save,
                leave);
        card.addClassName("doorway-card");
        add(card);
    }

    private void change() {
        current.setInvalid(false);
        wanted.setInvalid(false);
        repeated.setInvalid(false);
        if (!wanted.getValue().equals(repeated.getValue())) {
            refuse(repeated, "The two do not agree.");
            return;
        }
        try {
            goOnAs(accounts.changeOwnPassword(current.getValue(), wanted.getValue()));
        } catch (InvalidInput invalid) {
            refuse(
                    invalid.path().contains("current") ? current : wanted,
                    invalid.getMessage() + " " + invalid.remedy());
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

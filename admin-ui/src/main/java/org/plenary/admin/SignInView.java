package org.plenary.admin;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.jspecify.annotations.Nullable;
import org.plenary.admin.common.Sentences;
import org.plenary.setting.Setting;
import org.plenary.setting.Settings;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.WebAttributes;

/** Where everybody comes in, by name and password. */
@Route("sign-in")
@StyleSheet("context://console/sign-in.css")
@AnonymousAllowed
class SignInView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String REFUSED = "refused";
    static final String SIGNED_OUT = "signed-out";

    private final LoginForm form = new LoginForm();
    private final Paragraph farewell = new Paragraph(say("sign-in.farewell"));
    private final AuthenticationContext authentication;

    SignInView(AuthenticationContext authentication, Settings settings) {
        this.authentication = authentication;
        addClassName("doorway");
        form.setAction("sign-in");
        form.setForgotPasswordButtonVisible(false);
        form.setI18n(words());
        farewell.addClassName("doorway-note");
        farewell.getElement().setAttribute("role", "status");
        var lost = new Paragraph(say("sign-in.forgotten"));
        lost.addClassName("doorway-hint");
        var card = new Div(new H1("Plenary"), new Paragraph(say("sign-in.what")), farewell, form, lost);
        var organization = settings.get(Setting.ORGANIZATION);
        if (!organization.isEmpty()) {
            card.addComponentAtIndex(1, new Paragraph(organization));
        }
        card.addClassName("doorway-card");
        add(card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (authentication.isAuthenticated()) {
            event.forwardTo("");
            return;
        }
        var parameters = event.getLocation().getQueryParameters().getParameters();
        farewell.setVisible(parameters.containsKey(SIGNED_OUT));
        var refusal = parameters.containsKey(REFUSED) ? refusal() : null;
        if (refusal != null) {
            form.showErrorMessage(say("sign-in.refused"), refusal);
        }
    }

    @Override
    public String getPageTitle() {
        return say("sign-in") + " · Plenary";
    }

    /** The reason of the last refusal, as the filter chain left it in the session. */
    private static @Nullable String refusal() {
        var session = VaadinSession.getCurrent().getSession();
        var reason = session.getAttribute(WebAttributes.AUTHENTICATION_EXCEPTION);
        session.removeAttribute(WebAttributes.AUTHENTICATION_EXCEPTION);
        return reason instanceof AuthenticationException refused ? Sentences.sentence(refused) : null;
    }

    private static LoginI18n words() {
        var words = LoginI18n.createDefault();
        words.getForm().setTitle(say("sign-in"));
        words.getForm().setUsername(say("field.name"));
        words.getForm().setPassword(say("sign-in.password"));
        words.getForm().setSubmit(say("sign-in"));
        words.getErrorMessage().setUsername(say("sign-in.name-missing"));
        words.getErrorMessage().setPassword(say("sign-in.password-missing"));
        return words;
    }
}

package org.plenary.admin;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.plenary.security.SignedIn;
import org.springframework.stereotype.Component;

/** Leads whoever came in with a one-time password to its replacement, whichever view they ask for. */
@Component
class ExpiredPasswords implements VaadinServiceInitListener {

    private final AuthenticationContext authentication;

    ExpiredPasswords(AuthenticationContext authentication) {
        this.authentication = authentication;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addUIInitListener(init -> init.getUI().addBeforeEnterListener(entering -> {
                    var expired = authentication
                            .getAuthenticatedUser(SignedIn.class)
                            .map(SignedIn::passwordExpired)
                            .orElse(false);
                    if (expired && entering.getNavigationTarget() != PasswordView.class) {
                        entering.forwardTo(PasswordView.class);
                    }
                }));
    }
}

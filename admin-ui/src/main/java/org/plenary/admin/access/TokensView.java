package org.plenary.admin.access;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.plenary.admin.MainLayout;
import org.plenary.admin.common.ListPage;
import org.plenary.admin.form.OpenForms;
import org.plenary.listing.Listing;
import org.plenary.listing.SavedViewService;
import org.plenary.security.ApiToken;
import org.plenary.security.IssuedToken;
import org.plenary.security.TokenService;

/** The tokens of whoever is signed in, with which their programs call the API. */
@Route(value = "tokens", layout = MainLayout.class)
@PermitAll
class TokensView extends ListPage<ApiToken> {

    TokensView(Listing<ApiToken> listed, SavedViewService views, TokenService tokens) {
        super(listed, views, "tokens", reload -> new TokenKeeping(tokens, reload).columns());
        var make = new Button(say("access.make-token"));
        var way = OpenForms.way("token", () -> new TokenDialog(tokens, this::made));
        make.addClickListener(click -> way.run());
        make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        addAction(make);
    }

    private void made(IssuedToken issued) {
        reload();
        new ShownOnce(say("access.token-of", issued.token().name()), issued.secret(), say("access.token.explained"))
                .open();
    }
}

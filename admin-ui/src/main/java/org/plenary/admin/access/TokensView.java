package org.plenary.admin.access;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.plenary.admin.MainLayout;
import org.plenary.admin.common.Confirmation;
import org.plenary.admin.common.ListPage;
import org.plenary.admin.common.Notice;
import org.plenary.admin.common.Shown;
import org.plenary.admin.common.Words;
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
        super(listed, views, "tokens", reload -> columns(tokens, reload));
        var make = new Button(say("access.make-token"), click -> new TokenDialog(tokens, this::made).open());
        make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        addAction(make);
    }

    private static List<Shown<ApiToken>> columns(TokenService tokens, Runnable reload) {
        return List.of(
                Shown.<ApiToken>text("name", say("access.token-name"), ApiToken::name)
                        .wide("12rem"),
                Shown.text("scope", say("access.scope"), token -> Words.of(token.scope())),
                Shown.text(
                        "createdAt",
                        say("access.made"),
                        token -> Words.day(token.createdAt().toLocalDate())),
                Shown.text("expiresAt", say("access.holds"), TokensView::end),
                Shown.<ApiToken>text("actions", say("access.actions"), token -> null)
                        .as(token -> revoke(tokens, token, reload)));
    }

    private void made(IssuedToken issued) {
        reload();
        new ShownOnce(say("access.token-of", issued.token().name()), issued.secret(), say("access.token.explained"))
                .open();
    }

    private static Button revoke(TokenService tokens, ApiToken token, Runnable reload) {
        var button = new Button(
                say("access.revoke"),
                click -> new Confirmation(
                                say("access.revoke.question", token.name()),
                                say("access.revoke.explained"),
                                say("access.revoke"),
                                () -> {
                                    tokens.revoke(token.id());
                                    Notice.say(say("access.revoked", token.name()));
                                    reload.run();
                                })
                        .open());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }

    /** The last day on which it holds. */
    private static String end(ApiToken token) {
        var end = token.expiresAt();
        if (end == null) {
            return say("access.until-revoked");
        }
        var last = Words.day(
                end.withOffsetSameInstant(ZoneOffset.UTC).minusNanos(1).toLocalDate());
        return say(end.isAfter(OffsetDateTime.now(ZoneOffset.UTC)) ? "access.until" : "access.ended", last);
    }
}

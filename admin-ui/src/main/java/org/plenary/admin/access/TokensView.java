package org.plenary.admin.access;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plenary.admin.MainLayout;
import org.plenary.admin.common.Confirmation;
import org.plenary.admin.common.EmptyState;
import org.plenary.admin.common.ListPage;
import org.plenary.admin.common.Notice;
import org.plenary.admin.common.Shown;
import org.plenary.listing.Listing;
import org.plenary.listing.SavedViewService;
import org.plenary.security.ApiToken;
import org.plenary.security.TokenService;
import org.plenary.shared.Viewer;

/** The tokens of whoever is signed in, with which their programs call the API. */
@Route(value = "tokens", layout = MainLayout.class)
@PageTitle("My tokens · Plenary")
@PermitAll
class TokensView extends ListPage<ApiToken> {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final transient TokenService tokens;
    private final String owner = Viewer.current().name();

    TokensView(Listing<ApiToken> listed, SavedViewService views, TokenService tokens) {
        super(listed, views, "My tokens", "token", "tokens", reload -> columns(tokens, reload));
        this.tokens = tokens;
        var make = new Button("Make token", click -> new TokenDialog(this::make).open());
        make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        addAction(make);
    }

    private static List<Shown<ApiToken>> columns(TokenService tokens, Runnable reload) {
        return List.of(
                Shown.<ApiToken>text("name", "What it is for", ApiToken::name).wide("12rem"),
                Shown.text("createdAt", "Made", token -> token.createdAt().format(DAY)),
                Shown.text("expiresAt", "Holds", TokensView::end),
                Shown.<ApiToken>text("actions", "Actions", token -> null).as(token -> revoke(tokens, token, reload)));
    }

    @Override
    protected EmptyState lesson() {
        return new EmptyState(
                "No tokens yet",
                "A token lets a program call the API with your rights. Without one it sees what is published.");
    }

    private void make(String name, @Nullable OffsetDateTime end) {
        var issued = tokens.create(owner, name, end);
        reload();
        new ShownOnce(
                        "Token " + issued.token().name(),
                        issued.secret(),
                        "A program sends it with each request as “Authorization: Bearer …”. Keep it like a password.")
                .open();
    }

    private static Button revoke(TokenService tokens, ApiToken token, Runnable reload) {
        var button = new Button(
                "Revoke",
                click -> new Confirmation(
                                "Revoke " + token.name() + "?",
                                "Programs that use this token are refused from their next request on. This cannot be undone.",
                                "Revoke",
                                () -> {
                                    tokens.revoke(token.id());
                                    Notice.say("The token " + token.name() + " no longer holds.");
                                    reload.run();
                                })
                        .open());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }

    private static String end(ApiToken token) {
        var end = token.expiresAt();
        if (end == null) {
            return "until revoked";
        }
        return (end.isAfter(OffsetDateTime.now(ZoneOffset.UTC)) ? "until " : "ended ") + end.format(DAY);
    }
}

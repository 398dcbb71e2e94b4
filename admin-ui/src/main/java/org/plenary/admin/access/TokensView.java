package org.plenary.admin.access;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plenary.admin.MainLayout;
import org.plenary.admin.common.Confirmation;
import org.plenary.admin.common.EmptyState;
import org.plenary.admin.common.ListPage;
import org.plenary.admin.common.Notice;
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

    TokensView(TokenService tokens) {
        super("My tokens", "token", ApiToken::name);
        this.tokens = tokens;
        grid.addColumn(ApiToken::name)
                .setHeader("What it is for")
                .setWidth("12rem")
                .setFlexGrow(2);
        grid.addColumn(token -> token.createdAt().format(DAY)).setHeader("Made").setAutoWidth(true);
        grid.addColumn(TokensView::end).setHeader("Holds").setAutoWidth(true);
        grid.addComponentColumn(this::revoke).setHeader("").setAutoWidth(true).setFlexGrow(0);
        var make = new Button("Make token", click -> new TokenDialog(this::make).open());
        make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        addAction(make);
        reload();
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

    private Button revoke(ApiToken token) {
        var button = new Button(
                "Revoke",
                click -> new Confirmation(
                                "Revoke " + token.name() + "?",
                                "Programs that use this token are refused from their next request on. This cannot be undone.",
                                "Revoke",
                                () -> {
                                    tokens.revoke(token.id());
                                    Notice.say("The token " + token.name() + " no longer holds.");
                                    reload();
                                })
                        .open());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }

    private void reload() {
        show(tokens.list(owner));
    }

    private static String end(ApiToken token) {
        var end = token.expiresAt();
        if (end == null) {
            return "until revoked";
        }
        return (end.isAfter(OffsetDateTime.now(ZoneOffset.UTC)) ? "until " : "ended ") + end.format(DAY);
    }
}

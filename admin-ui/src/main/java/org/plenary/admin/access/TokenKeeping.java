package org.plenary.admin.access;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.plenary.admin.common.Confirmation;
import org.plenary.admin.common.Notice;
import org.plenary.admin.common.Shown;
import org.plenary.admin.common.Words;
import org.plenary.security.ApiToken;
import org.plenary.security.TokenService;

/** The columns of tokens, with what can be done to one; afterwards they are shown as they are then. */
final class TokenKeeping {

    private final TokenService tokens;
    private final Runnable reload;

    TokenKeeping(TokenService tokens, Runnable reload) {
        this.tokens = tokens;
        this.reload = reload;
    }

    List<Shown<ApiToken>> columns() {
        return List.of(
                Shown.<ApiToken>text("name", say("access.token-name"), ApiToken::name)
                        .wide("12rem"),
                Shown.text("scope", say("access.scope"), token -> Words.of(token.scope())),
                Shown.text(
                        "createdAt",
                        say("access.made"),
                        token -> Words.day(token.createdAt().toLocalDate())),
                Shown.text("expiresAt", say("access.holds"), TokenKeeping::end),
                Shown.text("usedAt", say("access.used"), TokenKeeping::used),
                Shown.<ApiToken>text("actions", say("access.actions"), token -> null)
                        .as(this::revoke));
    }

    Button revoke(ApiToken token) {
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

    /** When a request last came with it. */
    static String used(ApiToken token) {
        var used = token.usedAt();
        return used == null ? say("access.never-used") : Words.moment(used.atZoneSameInstant(ZoneId.systemDefault()));
    }

    /** The last day on which it holds. */
    static String end(ApiToken token) {
        var end = token.expiresAt();
        if (end == null) {
            return say("access.until-revoked");
        }
        var last = Words.day(
                end.withOffsetSameInstant(ZoneOffset.UTC).minusNanos(1).toLocalDate());
        return say(end.isAfter(OffsetDateTime.now(ZoneOffset.UTC)) ? "access.until" : "access.ended", last);
    }
}

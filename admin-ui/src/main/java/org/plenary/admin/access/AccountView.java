package org.plenary.admin.access;

import static org.plenary.admin.common.Phrases.say;
import static org.plenary.admin.common.ThingParts.fact;
import static org.plenary.admin.common.ThingParts.facts;
import static org.plenary.admin.common.ThingParts.lines;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.plenary.admin.MainLayout;
import org.plenary.admin.common.ThingParts;
import org.plenary.admin.common.Trail;
import org.plenary.admin.common.Words;
import org.plenary.body.BodyService;
import org.plenary.security.AccountService;
import org.plenary.security.ApiToken;
import org.plenary.security.TokenService;

/** An account: what it may do, and the tokens with which programs do that, too. */
@Route(value = "accounts/:name", layout = MainLayout.class)
@RolesAllowed("ADMINISTRATOR")
class AccountView extends Main implements BeforeEnterObserver, Trail, HasDynamicTitle {

    private final transient AccountService accounts;
    private final transient TokenService tokens;
    private final transient AccountKeeping keeping;
    private final transient TokenKeeping tokenKeeping;
    private String name = "";

    AccountView(AccountService accounts, TokenService tokens, BodyService bodies) {
        this.accounts = accounts;
        this.tokens = tokens;
        keeping = new AccountKeeping(accounts, bodies, this::show);
        tokenKeeping = new TokenKeeping(tokens, this::show);
        addClassName("thing-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        name = event.getRouteParameters().get("name").orElse("");
        show();
    }

    private void show() {
        var account = accounts.get(name);
        removeAll();
        var facts = facts(
                fact(say("access.role"), Words.of(account.role())),
                fact(say("access.bodies"), keeping.served(account)),
                fact(say("access.state"), AccountKeeping.state(account)),
                fact(say("access.made"), Words.day(account.createdAt().toLocalDate())));
        var actions = keeping.actions(account);
        actions.addClassName("actions");
        var header = new Header(new H1(name), facts, actions);
        header.addClassName("thing-header");
        var held = tokens.list(name);
        var section = new Section(new H2(say("access.tokens")));
        section.add(
                held.isEmpty()
                        ? new Paragraph(say("access.tokens.none"))
                        : lines(held.stream().map(this::line)));
        add(header, section);
    }

    private Component line(ApiToken token) {
        return ThingParts.line(
                new Span(token.name()),
                fact(say("access.scope"), Words.of(token.scope())),
                fact(say("access.made"), Words.day(token.createdAt().toLocalDate())),
                fact(say("access.holds"), TokenKeeping.end(token)),
                fact(say("access.used"), TokenKeeping.used(token)),
                tokenKeeping.revoke(token));
    }

    @Override
    public String getPageTitle() {
        return name + " · Plenary";
    }

    @Override
    public List<Step> trail() {
        return List.of(new Step(say("list.accounts"), "accounts"), new Step(name, null));
    }
}

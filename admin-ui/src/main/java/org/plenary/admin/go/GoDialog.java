package org.plenary.admin.go;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.plenary.admin.common.Links;
import org.plenary.admin.common.Texts;
import org.plenary.admin.common.Words;
import org.plenary.search.GoService;
import org.plenary.search.Hit;

/** One field that leads everywhere: a symbol, "res. 8/2", words of a title, a draft, or a command. Opened by Ctrl-K. */
public final class GoDialog extends Dialog {

    private static final int OF_EACH = 5;
    private static final int PAUSE = 150;

    private final GoService go;
    private final List<Command> commands;
    private final TextField field = new TextField();
    private final Div found = new Div();

    public GoDialog(GoService go) {
        this.go = go;
        this.commands = Command.offered();
        addClassName("go-dialog");
        getElement().setAttribute("aria-label", say("go"));
        field.setWidthFull();
        field.setAriaLabel(say("go"));
        field.setPlaceholder(say("go.placeholder"));
        field.setPrefixComponent(VaadinIcon.SEARCH.create());
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE);
        field.addValueChangeListener(change -> show(change.getValue()));
        found.addClassName("found");
        add(field, found);
        show("");
        addOpenedChangeListener(change -> field.focus());
    }

    private void show(String typed) {
        found.removeAll();
        var wanted = typed.strip().toLowerCase(Locale.ROOT);
        Stream.concat(
                        (typed.isBlank() ? go.ahead(OF_EACH) : go.find(typed, OF_EACH))
                                .stream().map(this::hit),
                        commands.stream()
                                .filter(command ->
                                        command.words().toLowerCase(Locale.ROOT).contains(wanted))
                                .map(this::command))
                .forEach(found::add);
        found.getElement().setAttribute("data-typed", typed);
        if (found.getComponentCount() == 0) {
            found.add(new Paragraph(say("go.nothing", typed.strip())));
        }
    }

    private Component hit(Hit hit) {
        var kind = Texts.quiet(
                say("go." + hit.kind().name().toLowerCase(Locale.ROOT).replace('_', '-')));
        var name = new Span(Texts.text(hit.title()));
        name.addClassName("title");
        Texts.direct(name, Words.of(hit.title()));
        var where = new Span();
        if (hit.body() != null && !hit.body().equals(hit.reference())) {
            where.add(Texts.symbol(hit.body()));
        }
        var link = way(Destination.of(hit), kind, Texts.symbol(hit.reference()), name, where);
        link.addClassName("hit");
        return link;
    }

    private Component command(Command command) {
        var link = way(
                command.path(),
                Texts.quiet(say(command.deed() ? "go.deed" : "go.command")),
                new Span(),
                new Span(command.words()),
                new Span());
        link.addClassName("hit");
        return link;
    }

    private Anchor way(String path, Component... content) {
        var link = Links.to(path, content);
        link.getElement().addEventListener("click", click -> close());
        return link;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJavaScript("context://console/go.js");
        found.getElement()
                .executeJs(
                        "customElements.whenDefined('vaadin-dialog').then(() => window.plenaryGo(this, $0))",
                        field.getElement());
    }
}

package org.plenary.admin.register;

import static org.plenary.admin.common.Phrases.say;
import static org.plenary.admin.common.ThingParts.fact;
import static org.plenary.admin.common.ThingParts.line;
import static org.plenary.admin.common.ThingParts.lines;
import static org.plenary.admin.common.ThingParts.link;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.plenary.admin.MainLayout;
import org.plenary.admin.common.LineMenu;
import org.plenary.admin.common.Texts;
import org.plenary.admin.common.Undoable;
import org.plenary.admin.common.Words;
import org.plenary.admin.form.OpenForms;
import org.plenary.body.InstrumentArticle;
import org.plenary.body.InstrumentService;
import org.plenary.body.ListedInstrument;
import org.plenary.listing.Listing;
import org.plenary.publication.PublicationUnit;

/** A treaty or protocol with the articles that the register knows of, and the protocols that supplement it. */
@Route(value = "instruments/:id", layout = MainLayout.class)
@PermitAll
class InstrumentView extends ThingPage {

    private final transient ThingDesk things;
    private final transient InstrumentService instruments;
    private final transient Listing<ListedInstrument> listed;

    InstrumentView(ThingDesk things, InstrumentService instruments, Listing<ListedInstrument> listed) {
        super("instrument");
        this.things = things;
        this.instruments = instruments;
        this.listed = listed;
    }

    @Override
    void show(UUID id) {
        var instrument = instruments.get(id);
        var title = Words.of(instrument.name());
        head(
                title,
                List.of(new Step(say("list.instruments"), "instruments"), new Step(title, null)),
                fact(say("instrument.short-name"), Words.known(instrument.shortName())));
        if (instrument.parentId() != null) {
            section(
                    say("instrument.parent"),
                    lines(Stream.of(line(link(
                            "instruments/" + instrument.parentId(),
                            Words.of(instruments.get(instrument.parentId()).name()))))));
        }
        publication(things, PublicationUnit.INSTRUMENT, id);
        action(
                say("thing.edit"),
                OpenForms.way("facts", () -> new InstrumentDialog(instruments, instrument, saved -> showAnew(id))));
        action(
                say("instrument.article.add.ask"),
                OpenForms.way("article", () -> new ArticleDialog(instruments, id, null, saved -> showAnew(id))));
        deletion(things, title, "instruments", id, () -> instruments.delete(id, instrument.version()));
        var undoable = things.undoable(() -> showAnew(id));
        var articles = instruments.findArticles(id);
        if (!articles.isEmpty()) {
            section(say("instrument.articles"), lines(articles.stream().map(article -> article(article, undoable))));
        }
        section(
                say("instrument.protocols"),
                listed,
                "parentId",
                id,
                "instruments",
                protocol -> line(link("instruments/" + protocol.id(), Words.of(protocol.name()))));
    }

    private Component article(InstrumentArticle article, Undoable undoable) {
        var line = line(Texts.symbol(article.number()), Texts.text(article.title()));
        if (mayChange()) {
            var menu = new LineMenu(say("instrument.article.more", article.number()));
            menu.offer(
                    say("thing.edit.short"),
                    OpenForms.way(
                            "article/" + article.id(),
                            () -> new ArticleDialog(
                                    instruments,
                                    article.instrumentId(),
                                    article,
                                    saved -> showAnew(article.instrumentId()))));
            menu.offer(
                    say("delete"),
                    () -> undoable.make(
                            say("delete.done", say("instrument.article", article.number())),
                            () -> instruments.deleteArticle(article.id(), article.version())));
            line.getElement().appendChild(menu.getElement());
        }
        return line;
    }
}

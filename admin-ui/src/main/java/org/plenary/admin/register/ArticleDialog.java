package org.plenary.admin.register;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plenary.admin.form.FormDialog;
import org.plenary.admin.form.TextInLanguages;
import org.plenary.body.InstrumentArticle;
import org.plenary.body.InstrumentService;

/** An article of an instrument: its number as printed, and its heading. */
class ArticleDialog extends FormDialog<InstrumentArticle> {

    private final transient InstrumentService instruments;
    private final UUID instrumentId;
    private final TextField number = wide("number", new TextField(say("instrument.article.number")));
    private final TextInLanguages title = wide("title", TextInLanguages.line(say("instrument.article.title")));

    ArticleDialog(
            InstrumentService instruments,
            UUID instrumentId,
            @Nullable InstrumentArticle before,
            Consumer<InstrumentArticle> whenSaved) {
        super(
                InstrumentArticle.class,
                say(before == null ? "instrument.article.new" : "instrument.article.edit"),
                say(before == null ? "instrument.article.add" : "form.save"),
                whenSaved);
        this.instruments = instruments;
        this.instrumentId = instrumentId;
        number.setRequiredIndicatorVisible(true);
        number.setHelperText(say("instrument.article.number.help"));
        begin(before);
    }

    @Override
    protected void fill(InstrumentArticle article) {
        number.setValue(article.number());
        title.show(article.title());
    }

    @Override
    protected InstrumentArticle save(@Nullable InstrumentArticle based) {
        var printed = need("number", known(number.getValue()), say("instrument.article.number.remedy"));
        return based == null
                ? instruments.getArticle(instruments.addArticle(instrumentId, printed, title.text()))
                : instruments.updateArticle(based.id(), based.version(), printed, title.text());
    }
}

package org.plenary.admin.register;

import static org.plenary.admin.common.Phrases.say;

import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plenary.admin.common.DayField;
import org.plenary.admin.common.Words;
import org.plenary.admin.form.BodyField;
import org.plenary.admin.form.Choice;
import org.plenary.admin.form.FormDialog;
import org.plenary.admin.form.TextInLanguages;
import org.plenary.document.Distribution;
import org.plenary.document.Document;
import org.plenary.document.DocumentInput;
import org.plenary.document.DocumentNature;
import org.plenary.shared.InvalidInput;
import org.plenary.shared.Language;

/** A document; whether its symbol is taken is said while it is typed. */
class DocumentDialog extends FormDialog<Document> {

    private final transient DocumentDesk desk;
    private final @Nullable UUID id;
    private final BodyField body;
    private final TextField symbol = field("symbol", new TextField(say("field.symbol")));
    private final DayField issuedOn = field("issuedOn", new DayField(say("field.issued")));
    private final Choice<DocumentNature> nature =
            field("nature", new Choice<>(say("field.nature"), DocumentNature.NOTE));
    private final Choice<Distribution> distribution =
            field("distribution", new Choice<>(say("field.distribution"), Distribution.GENERAL));
    private final TextInLanguages title = wide("title", TextInLanguages.line(say("field.title")));
    private final Choice<Language> original =
            field("originalLanguage", new Choice<>(say("document.original"), Language.EN));
    private @Nullable UUID meetingId;

    DocumentDialog(DocumentDesk desk, @Nullable Document before, Consumer<Document> whenSaved) {
        super(
                Document.class,
                before == null ? say("document.new") : say("document.facts"),
                before == null ? say("document.create") : say("action.save"),
                whenSaved);
        this.desk = desk;
        id = before == null ? null : before.id();
        body = first("body", new BodyField(say("field.body"), desk.bodies().findAll()));
        // The field asks for the words of its empty choice, too.
        original.setItemLabelGenerator(
                language -> language == null ? say("document.original-unknown") : Words.of(language));
        original.setEmptySelectionAllowed(true);
        original.setEmptySelectionCaption(say("document.original-unknown"));
        symbol.setClearButtonVisible(true);
        symbol.addValueChangeListener(change -> warn());
        body.addValueChangeListener(change -> propose());
        issuedOn.addValueChangeListener(change -> propose());
        begin(before);
        propose();
    }

    /** A taken symbol is refused when it is saved, too; but nobody should type a whole form until then. */
    private void warn() {
        var taken = desk.documents()
                .findBySymbol(symbol.getValue())
                .filter(document -> !document.id().equals(id));
        taken.ifPresent(document -> symbol.setErrorMessage(say("document.taken", document.symbol())));
        symbol.setInvalid(taken.isPresent());
    }

    private void propose() {
        var of = body.getValue();
        var year = issuedOn.isEmpty()
                ? LocalDate.now(ZoneId.systemDefault()).getYear()
                : issuedOn.getValue().getYear();
        symbol.setHelperText(
                of == null || of.symbol() == null
                        ? say("document.no-symbol-yet")
                        : say("document.next-symbol", desk.symbols().next(of.symbol(), year)));
    }

    @Override
    protected void fill(Document document) {
        body.choose(document.bodyId());
        symbol.setValue(Objects.requireNonNullElse(document.symbol(), ""));
        nature.setValue(document.nature());
        distribution.setValue(document.distribution());
        title.show(document.title());
        issuedOn.setValue(document.issuedOn());
        original.setValue(document.originalLanguage());
        meetingId = document.meetingId();
    }

    @Override
    protected Document save(@Nullable Document based) {
        var named = known(symbol.getValue());
        if (named == null && title.text() == null) {
            throw InvalidInput.inWords("symbol", say("document.nameless"), say("document.nameless.remedy"));
        }
        var input = new DocumentInput(
                named,
                body.id(),
                meetingId,
                nature.getValue(),
                title.text(),
                distribution.getValue(),
                issuedOn.getValue(),
                original.getValue());
        return based == null
                ? desk.documents().create(input)
                : desk.documents().update(based.id(), based.version(), input);
    }
}
